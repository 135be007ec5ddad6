package org.mingjing.simulator;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The order and completeness of the links, and who did them: G-05a, G-05b, G-06, G-07. Clocks of
 * machines may differ by five minutes.
 */
final class OrderBreaches {
    private static final Set<Act> NOT_AFTER_CLOSE =
            EnumSet.of(
                    Act.ACCEPT,
                    Act.UNDERTAKE,
                    Act.SURVEY,
                    Act.PAUSE,
                    Act.EXTEND,
                    Act.REVIEW,
                    Act.APPROVE,
                    Act.DECIDE,
                    Act.REFUSE);
    private static final List<Set<Act>> LINKS =
            List.of(
                    EnumSet.of(Act.APPLY),
                    EnumSet.of(Act.ACCEPT),
                    EnumSet.of(Act.UNDERTAKE),
                    EnumSet.of(Act.REVIEW),
                    EnumSet.of(Act.APPROVE),
                    EnumSet.of(Act.DECIDE, Act.REFUSE));
    private static final long TOLERANCE = 5 * WallTime.MINUTE;

    private final Told told;
    private final Breaches found;

    private OrderBreaches(Told told, Breaches found) {
        this.told = told;
        this.found = found;
    }

    static void find(Told told, Breaches found) {
        OrderBreaches breaches = new OrderBreaches(told, found);
        breaches.order();
        breaches.onePerson();
        int close = told.first(Act.CLOSE);
        if (close != Told.NONE) {
            breaches.afterClose(close);
            breaches.missing(close);
        }
    }

    private void order() {
        int before = Told.NONE;
        for (Set<Act> link : LINKS) {
            int first = told.firstAfter(Told.NONE, link);
            if (first == Told.NONE) {
                continue;
            }
            if (before != Told.NONE) {
                long known = told.act(before).occurredAt();
                if (known - told.act(first).occurredAt() > TOLERANCE) {
                    found.add("G-05b", Level.YELLOW, known);
                }
            }
            before = first;
        }
    }

    private void afterClose(int close) {
        for (Message message : told.acts().subList(close + 1, told.size())) {
            if (NOT_AFTER_CLOSE.contains(message.act())) {
                found.add("G-05a", Level.YELLOW, message.occurredAt());
            }
        }
    }

    private void missing(int close) {
        int refused = told.lastBefore(close, EnumSet.of(Act.REFUSE_ACCEPTANCE));
        int accepted = told.lastBefore(close, EnumSet.of(Act.ACCEPT));
        if (accepted < refused || told.isBefore(close, Act.WITHDRAW)) {
            return;
        }
        Item item = told.item();
        if (item == null) {
            return;
        }
        if (!item.steps().stream().allMatch(step -> told.isBefore(close, step.act()))) {
            found.add("G-06", Level.YELLOW, told.act(close).occurredAt());
        }
    }

    private void onePerson() {
        Item item = told.item();
        int undertake = told.first(Act.UNDERTAKE);
        int approve = told.first(Act.APPROVE);
        if (item == null || !item.separation() || undertake == Told.NONE || approve == Told.NONE) {
            return;
        }
        Message handling = told.act(undertake);
        Message approval = told.act(approve);
        String person = handling.officer().person();
        if (!person.isEmpty() && person.equals(approval.officer().person())) {
            found.add("G-07", Level.YELLOW, Math.max(handling.occurredAt(), approval.occurredAt()));
        }
    }
}

package org.mingjing.simulator;

import java.util.EnumSet;
import java.util.Set;

/**
 * From handling to delivery: surveys (XK-34), refusals (XK-38, XK-38b), delivery (XK-44), hearings
 * (XK-46, XK-47, XK-48), renewals (XK-50).
 */
final class ProcedureBreaches {
    private static final Set<String> LAWFUL_REFUSALS = Set.of("quota", "prior-order");
    private static final Set<Act> DELIVERED =
            EnumSet.of(Act.DELIVER, Act.NOTIFY_COLLECTION, Act.WITHDRAW);
    private static final Set<Act> HEARD = EnumSet.of(Act.HOLD_HEARING, Act.WITHDRAW);
    private static final Set<Act> DECIDED =
            EnumSet.of(Act.DECIDE, Act.REFUSE, Act.CLOSE, Act.WITHDRAW);
    private static final int EARLY_ENOUGH = 30;
    private static final int DAYS_TO_APPLY = 5;

    private final Told told;
    private final Breaches found;

    private ProcedureBreaches(Told told, Breaches found) {
        this.told = told;
        this.found = found;
    }

    static void find(Told told, Breaches found) {
        ProcedureBreaches breaches = new ProcedureBreaches(told, found);
        breaches.delivery();
        breaches.renewal();
        for (int i = 0; i < told.size(); i++) {
            breaches.find(i);
        }
    }

    private void find(int index) {
        switch (told.act(index).act()) {
            case SURVEY -> survey(told.act(index));
            case DECIDE -> hearingRight(index);
            case REFUSE -> {
                hearingRight(index);
                refusal(told.act(index));
            }
            case APPLY_HEARING -> hearing(index);
            case HOLD_HEARING -> hearingTooEarly(index);
            default -> {
                // Nothing to say about other acts.
            }
        }
    }

    private void survey(Message survey) {
        if (!survey.isBlank(Field.OFFICERS) && survey.number(Field.OFFICERS).intValueExact() < 2) {
            found.add("XK-34", Level.YELLOW, survey.occurredAt());
        }
    }

    private void refusal(Message refusal) {
        boolean unexplained = refusal.isBlank(Field.REASON) && refusal.isBlank(Field.REASON_CODE);
        if (unexplained || refusal.isFalse(Field.REMEDIES)) {
            found.add("XK-38", Level.YELLOW, refusal.occurredAt());
        }
        if (refusal.isTrue(Field.CONDITIONS_MET)
                && refusal.isTrue(Field.MATERIALS_COMPLETE)
                && !LAWFUL_REFUSALS.contains(refusal.text(Field.REASON_CODE))) {
            found.add("XK-38b", Level.RED, refusal.occurredAt());
        }
    }

    private void delivery() {
        int decision = told.first(Act.DECIDE);
        if (decision == Told.NONE
                || told.lastBefore(decision, EnumSet.of(Act.DELIVER, Act.NOTIFY_COLLECTION))
                        != Told.NONE) {
            return;
        }
        long delivered = told.instantAfter(decision, DELIVERED);
        int due = told.calendar().plus(told.act(decision).day(), 10);
        found.late("XK-44", Level.YELLOW, WallTime.startOf(due + 1), delivered);
        int fiveDaysLater = told.calendar().plus(due, 5);
        found.late("XK-44", Level.RED, WallTime.startOf(fiveDaysLater + 1), delivered);
    }

    private void hearingRight(int index) {
        Item item = told.item();
        if (item != null && item.hearing() && !told.isBefore(index, Act.TELL_HEARING_RIGHT)) {
            found.add("XK-46", Level.YELLOW, told.act(index).occurredAt());
        }
    }

    private void hearing(int application) {
        int right = told.lastBefore(application, EnumSet.of(Act.TELL_HEARING_RIGHT));
        int applied = told.act(application).day();
        if (right != Told.NONE
                && told.calendar().between(told.act(right).day(), applied) > DAYS_TO_APPLY) {
            return;
        }
        int due = told.calendar().plus(told.act(application).day(), 20);
        found.late(
                "XK-47",
                Level.YELLOW,
                WallTime.startOf(due + 1),
                told.instantAfter(application, HEARD));
    }

    private void hearingTooEarly(int hearing) {
        int notice = told.lastBefore(hearing, EnumSet.of(Act.NOTIFY_HEARING));
        if (notice == Told.NONE) {
            found.add("XK-48b", Level.YELLOW, told.act(hearing).occurredAt());
            return;
        }
        int earliest = told.calendar().plus(told.act(notice).day(), 7);
        if (told.act(hearing).occurredAt() < WallTime.startOf(earliest)) {
            found.add("XK-48", Level.YELLOW, told.act(hearing).occurredAt());
        }
    }

    private void renewal() {
        int apply = told.first(Act.APPLY);
        if (apply == Told.NONE || told.act(apply).isBlank(Field.EXPIRY)) {
            return;
        }
        int expiry = told.act(apply).date(Field.EXPIRY);
        if (expiry - told.act(apply).day() >= EARLY_ENOUGH) {
            found.late(
                    "XK-50",
                    Level.YELLOW,
                    WallTime.startOf(expiry + 1),
                    told.instantAfter(apply, DECIDED));
        }
    }
}

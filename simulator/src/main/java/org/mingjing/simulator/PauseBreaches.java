package org.mingjing.simulator;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Pauses in themselves: XK-45, P-01, P-02, P-05, P-06, P-06b, P-08. What depends on the due day is
 * found with the decision.
 */
final class PauseBreaches {
    /** The limit of an item that nobody knows, in working days. */
    private static final int DEFAULT_LIMIT = 20;

    private PauseBreaches() {}

    static void find(Told told, Breaches found) {
        List<Pause> pauses = Pause.all(told);
        for (int i = 0; i < pauses.size(); i++) {
            Pause pause = pauses.get(i);
            Message message = told.act(pause.begin());
            if (!pause.isLawful()) {
                found.add(pause.refusal(), Level.YELLOW, message.occurredAt());
            }
            if (Pause.LAWFUL_TYPES.contains(message.text(Field.PAUSE_TYPE))
                    && message.isFalse(Field.WRITTEN_NOTICE)) {
                found.add("XK-45", Level.YELLOW, message.occurredAt());
            }
            if (i >= 2) {
                found.add("P-06", Level.WARNING, message.occurredAt());
            }
            length(pause.begin(), told, found);
        }
        inTotal(pauses, told, found);
        for (int close : told.all(Act.CLOSE)) {
            if (pauses.stream().anyMatch(pause -> pause.isOpenAt(close))) {
                found.add("P-08", Level.YELLOW, told.act(close).occurredAt());
            }
        }
    }

    private static void length(int begin, Told told, Breaches found) {
        Message pause = told.act(begin);
        if (pause.isBlank(Field.REQUESTED_DAYS) || told.isBefore(begin, Act.CLOSE)) {
            return;
        }
        int days = pause.number(Field.REQUESTED_DAYS).intValueExact();
        int due = told.calendar().plus(pause.day(), days);
        long ended = ended(begin, told);
        found.late("P-05", Level.YELLOW, WallTime.startOf(due + 1), ended);
        int oneDayLater = told.calendar().plus(due, 1);
        found.late("P-05", Level.RED, WallTime.startOf(oneDayLater + 1), ended);
    }

    /** When it was ended under its own document, or the case was closed. */
    private static long ended(int begin, Told told) {
        String document = told.act(begin).text(Field.DOCUMENT_NO);
        for (Message message : told.acts().subList(begin + 1, told.size())) {
            String named = message.text(Field.DOCUMENT_NO);
            boolean own = document.isEmpty() || named.isEmpty() || named.equals(document);
            if (message.act() == Act.CLOSE || (message.act() == Act.RESUME && own)) {
                return message.occurredAt();
            }
        }
        return Long.MAX_VALUE;
    }

    /** Walks from day to day through all lawful pauses until they took too many days. */
    private static void inTotal(List<Pause> pauses, Told told, Breaches found) {
        Item item = told.item();
        int limit = item == null ? Step.NONE : item.promised();
        int allowed = 2 * (limit == Step.NONE ? DEFAULT_LIMIT : limit);
        Set<Integer> taken = new HashSet<>();
        for (Pause pause : pauses) {
            if (!pause.isLawful() || allowed == 0) {
                continue;
            }
            long opened = told.act(pause.begin()).occurredAt();
            int last = WallTime.dayOf(Math.min(end(pause, told), told.asOf()));
            for (int day = WallTime.dayOf(opened); day <= last; day++) {
                if (told.calendar().isWorked(day) && taken.add(day) && taken.size() > allowed) {
                    found.add("P-06b", Level.WARNING, Math.max(opened, WallTime.startOf(day)));
                    return;
                }
            }
        }
    }

    private static long end(Pause pause, Told told) {
        Message begun = told.act(pause.begin());
        long closed = told.instantAfter(pause.begin(), EnumSet.of(Act.CLOSE));
        if (pause.end() != Told.NONE) {
            return Math.min(closed, told.act(pause.end()).occurredAt());
        }
        return begun.isBlank(Field.ANNOUNCED_END)
                ? closed
                : Math.min(closed, WallTime.endOf(begun.date(Field.ANNOUNCED_END)));
    }
}

package org.mingjing.simulator;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The time limit of immediate items, XK-34-2: decided by the end of the working day of acceptance,
 * and within the minutes promised where the item promises any. Nothing stops the clock.
 */
final class ImmediateBreaches {
    private static final Set<Act> STOPS =
            EnumSet.of(Act.DECIDE, Act.REFUSE, Act.CLOSE, Act.WITHDRAW);
    private static final int USUAL_LAW = 20;

    private ImmediateBreaches() {}

    static void find(Told told, Breaches found) {
        Acceptance acceptance = Acceptance.of(told);
        if (acceptance == null || !told.isOf(CaseType.IMMEDIATE)) {
            return;
        }
        long established = acceptance.establishedAt();
        long late = lastInTime(told, acceptance) + 1;
        long unlawful = WallTime.startOf(lawfulDay(told, acceptance) + 1);
        long answered = told.instantAfter(acceptance.start(), STOPS);
        if (late < unlawful) {
            found.late("XK-34-2", Level.YELLOW, Math.max(late, established), answered);
        }
        found.late("XK-34-2", Level.RED, Math.max(unlawful, established), answered);
    }

    /** The last instant at which an immediate item is decided as promised. */
    static long lastInTime(Told told, Acceptance acceptance) {
        Message start = told.act(acceptance.start());
        long endOfDay = WallTime.endOf(told.calendar().sameWorkingDay(start.day()));
        @Nullable Item item = told.item();
        int minutes = item == null ? Step.NONE : item.minutes();
        return minutes == Step.NONE
                ? endOfDay
                : Math.min(endOfDay, told.calendar().afterMinutes(start.occurredAt(), minutes));
    }

    static int lawfulDay(Told told, Acceptance acceptance) {
        @Nullable Item item = told.item();
        int law = item == null || item.statutory() == Step.NONE ? USUAL_LAW : item.statutory();
        return told.calendar().plus(told.act(acceptance.start()).day(), law);
    }
}

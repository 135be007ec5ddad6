package org.mingjing.simulator;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reasons of lateness, public by the end of the first working day after the promise: YS-36b. A
 * decision within the promise ends the matter, a later one does not.
 */
final class ReasonsBreaches {
    private static final Set<Act> PUBLISHED = EnumSet.of(Act.PUBLISH_REASONS, Act.WITHDRAW);
    private static final Set<Act> STOPS =
            EnumSet.of(Act.DECIDE, Act.REFUSE, Act.SUBMIT_UPWARD, Act.CLOSE, Act.WITHDRAW);
    private static final int USUAL_LAW = 20;
    private static final int JOINT_LAW = 45;
    private static final int LONGEST_EXTENSION = 10;
    private static final int LONGEST_JOINT_EXTENSION = 15;

    private final Told told;
    private final Acceptance acceptance;
    private final Breaches found;

    private ReasonsBreaches(Told told, Acceptance acceptance, Breaches found) {
        this.told = told;
        this.acceptance = acceptance;
        this.found = found;
    }

    static void find(Told told, Breaches found) {
        Acceptance acceptance = Acceptance.of(told);
        @Nullable Item item = told.item();
        if (acceptance == null || !Told.isUnderLawOf2020(told.act(acceptance.start()).day())) {
            return;
        }
        ReasonsBreaches breaches = new ReasonsBreaches(told, acceptance, found);
        if (item != null && item.type() == CaseType.IMMEDIATE) {
            breaches.immediate();
        } else {
            breaches.inDays(item);
        }
    }

    private long stopped() {
        return told.instantAfter(acceptance.start(), STOPS);
    }

    private long ended(long lastInTime) {
        long published = told.instantAfter(acceptance.start(), PUBLISHED);
        return stopped() <= lastInTime ? Math.min(stopped(), published) : published;
    }

    private void immediate() {
        long last = ImmediateBreaches.lastInTime(told, acceptance);
        int next = told.calendar().plus(WallTime.dayOf(last), 1);
        long late = Math.max(WallTime.startOf(next + 1), acceptance.establishedAt());
        found.late("YS-36bI", Level.YELLOW, late, ended(last));
    }

    private void inDays(@Nullable Item item) {
        boolean joint = told.isOf(CaseType.JOINT);
        int usual = joint ? JOINT_LAW : USUAL_LAW;
        int longest = joint ? LONGEST_JOINT_EXTENSION : LONGEST_EXTENSION;
        int law = item == null || item.statutory() == Step.NONE ? usual : item.statutory();
        int promised =
                countdown(law, Long.MAX_VALUE, new Breaches(told.asOf()))
                        .run(lastMover(), longest)
                        .promised();
        long last = promised == DueDay.STOPPED ? Long.MAX_VALUE : WallTime.endOf(promised);
        countdown(law, ended(last), found).run(lastMover(), longest);
    }

    private Countdown countdown(int law, long ended, Breaches into) {
        return new Countdown(
                told.isOf(CaseType.JOINT) ? "YS-36bJ" : "YS-36b",
                told,
                DecisionBreaches.limits(told, acceptance, law),
                Ladder.YELLOW_ONE_DAY_LATER,
                acceptance,
                ended,
                into);
    }

    /** Nothing moves the due day after the decision. */
    private int lastMover() {
        int stop = told.firstAfter(acceptance.start(), STOPS);
        return stop == Told.NONE ? told.size() : stop;
    }
}

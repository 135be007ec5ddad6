package org.mingjing.replay.report;

import java.time.Instant;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.Clock;
import org.mingjing.core.timelimit.ClockState;
import org.mingjing.core.timelimit.Reckoning;

/**
 * How many decisions came within the promised and within the statutory limit, each counted by
 * itself: a decision without a promise of its own counts for the statutory limit only.
 */
final class Timeliness {
    private final Count promised = new Count();
    private final Count statutory = new Count();

    private static final class Count {
        private long decided;
        private long late;
        private long openLate;
    }

    /** Counts a clock; one that ended without an answer counts nowhere. */
    void add(Clock clock) {
        Instant stop = clock.stoppedAt();
        for (Reckoning reckoning : clock.reckonings()) {
            Instant due = reckoning.due();
            Count count = of(reckoning.anchor());
            if (stop == null) {
                count.openLate += due != null && clock.asOf().isAfter(due) ? 1 : 0;
            } else if (clock.state() != ClockState.ENDED) {
                count.decided++;
                count.late += due != null && stop.isAfter(due) ? 1 : 0;
            }
        }
    }

    private Count of(Anchor anchor) {
        return anchor == Anchor.PROMISED ? promised : statutory;
    }

    /** How many decisions came, late or not. */
    long decided(Anchor anchor) {
        return of(anchor).decided;
    }

    long inTime(Anchor anchor) {
        return of(anchor).decided - of(anchor).late;
    }

    /** How many are past their due date and not decided. */
    long openLate(Anchor anchor) {
        return of(anchor).openLate;
    }
}

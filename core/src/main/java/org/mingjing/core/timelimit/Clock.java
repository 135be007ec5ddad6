package org.mingjing.core.timelimit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A running time limit 时钟 as it stands at an instant, with its proof.
 *
 * @param state how it stands
 * @param start the starting event's instant
 * @param establishedAt when it was established, later than the start for acceptance by silence
 * @param stoppedAt when it was answered or ended; null while it runs
 * @param asOf the instant for which this is true
 * @param reckonings one for the promised, one for the statutory limit, whichever exist
 */
public record Clock(
        ClockState state,
        Instant start,
        Instant establishedAt,
        @Nullable Instant stoppedAt,
        Instant asOf,
        List<Reckoning> reckonings) {
    public Clock {
        reckonings = List.copyOf(reckonings);
    }

    /** The reckoning of one due date; null when there is no such limit. */
    public @Nullable Reckoning reckoning(Anchor anchor) {
        for (Reckoning reckoning : reckonings) {
            if (reckoning.anchor() == anchor) {
                return reckoning;
            }
        }
        return null;
    }
}

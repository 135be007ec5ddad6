package org.mingjing.replay.whatif;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.Rung;

/**
 * A signal that the two yardsticks judge differently. Rungs that were lifted again count on neither
 * side.
 *
 * @param before the signal by the first yardstick; null when it appears
 * @param after the signal by the second; null when it vanishes
 */
public record Difference(Change change, @Nullable Finding before, @Nullable Finding after) {
    /** What becomes of a signal; null when both tell the same, level and instant. */
    static @Nullable Difference of(@Nullable Finding before, @Nullable Finding after) {
        Rung one = before == null ? null : standing(before);
        Rung other = after == null ? null : standing(after);
        if (one == null) {
            return other == null ? null : new Difference(Change.APPEARS, null, after);
        }
        if (other == null) {
            return new Difference(Change.VANISHES, before, null);
        }
        int graver = other.level().compareTo(one.level());
        if (graver == 0) {
            return one.aroseAtMillis() == other.aroseAtMillis()
                    ? null
                    : new Difference(Change.MOVES, before, after);
        }
        return new Difference(graver > 0 ? Change.GRAVER : Change.MILDER, before, after);
    }

    /** The gravest rung that stands; null when all were lifted. */
    static @Nullable Rung standing(Finding finding) {
        Rung gravest = null;
        for (Rung rung : finding.rungs()) {
            if (!rung.isLifted()
                    && (gravest == null || rung.level().compareTo(gravest.level()) > 0)) {
                gravest = rung;
            }
        }
        return gravest;
    }

    /** The signal as it would be, or as it was when it vanishes. */
    public Finding shown() {
        return Objects.requireNonNull(after == null ? before : after);
    }

    /** The gravest rung of {@link #shown}. */
    public Rung rung() {
        return Objects.requireNonNull(standing(shown()));
    }

    /** The gravest rung by the first yardstick; null when it appears. */
    public @Nullable Rung rungBefore() {
        return before == null ? null : standing(before);
    }

    /** The gravest rung by the second; null when it vanishes. */
    public @Nullable Rung rungAfter() {
        return after == null ? null : standing(after);
    }
}

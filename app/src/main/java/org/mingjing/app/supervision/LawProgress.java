package org.mingjing.app.supervision;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.rulebook.LawInHistory;

/**
 * How far the cases of a law are judged by it.
 *
 * @param isGathered whether its cases are known already
 * @param cases how many there are
 * @param done how many are judged
 * @param changed of how many a due date was changed
 * @param took in real time, since they were gathered; of a law that is done, until the last was
 *     judged
 */
public record LawProgress(
        LawInHistory law, boolean isGathered, long cases, long done, long changed, Duration took) {
    public boolean isRunning() {
        return !isGathered || done < cases;
    }

    /** Cases a second. */
    public long rate() {
        return Math.round(done * 1_000.0 / Math.max(1, took.toMillis()));
    }

    /** How long it will still take at this rate; null while nobody can tell. */
    public @Nullable Duration left() {
        return done == 0 || !isRunning()
                ? null
                : Duration.ofMillis(took.toMillis() * (cases - done) / done);
    }
}

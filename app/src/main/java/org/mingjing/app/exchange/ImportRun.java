package org.mingjing.app.exchange;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The import of one file.
 *
 * @param finishedAt null while it runs
 * @param messages how many messages the file holds; 0 until it was read
 * @param done how many of them were taken up so far
 * @param problems how much in the file could not be taken
 * @param millis how long it has taken, in real time
 * @param takingMillis how long of this messages were taken up; 0 before
 * @param gist the gravest of what could not be taken; empty without any
 * @param cancelledBy who cancelled it; null when nobody did
 * @param hasRefusedRows whether rows that were not taken are kept, to be mended
 */
public record ImportRun(
        long id,
        String source,
        String name,
        State state,
        Instant startedAt,
        @Nullable Instant finishedAt,
        long messages,
        long done,
        long cases,
        long accepted,
        long duplicates,
        long contradicted,
        long problems,
        long millis,
        long takingMillis,
        ImportReport gist,
        @Nullable String cancelledBy,
        boolean hasRefusedRows) {
    private static final double SECOND = 1_000;

    /** How far it is. */
    public enum State {
        RUNNING,
        DONE,
        /** It came to the end of the file, but something of it could not be taken. */
        FLAWED,
        /**
         * It ended early; what was taken up until then stays, and importing again adds the rest.
         */
        FAILED,
        /** A person ended it after a batch; what was taken up until then stays. */
        CANCELLED
    }

    /** How many messages are taken up in a second; 0 while that is unknown. */
    public long rate() {
        return takingMillis == 0 ? 0 : Math.round(done * SECOND / takingMillis);
    }

    /** How long it will still take at this rate; null while that is unknown. */
    public @Nullable Duration left() {
        return done == 0 || takingMillis == 0
                ? null
                : Duration.ofMillis(Math.round((double) (messages - done) * takingMillis / done));
    }

    /** Whether it was cancelled and still has to finish its batch. */
    public boolean isEnding() {
        return state == State.RUNNING && cancelledBy != null;
    }

    public Duration took() {
        return Duration.ofMillis(millis);
    }
}

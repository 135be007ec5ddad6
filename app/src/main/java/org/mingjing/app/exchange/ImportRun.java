package org.mingjing.app.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The import of one file.
 *
 * @param finishedAt null while it runs
 * @param messages how many messages the file holds; 0 until it was read
 * @param done how many of them were taken up so far
 * @param problems how much in the file could not be taken
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
        long problems) {

    /** How far it is. */
    public enum State {
        RUNNING,
        DONE,
        /**
         * It ended early; what was taken up until then stays, and importing again adds the rest.
         */
        FAILED
    }
}

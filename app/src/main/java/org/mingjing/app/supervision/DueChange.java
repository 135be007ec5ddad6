package org.mingjing.app.supervision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A due date that a law changed.
 *
 * @param caseId the case, by its id in the database
 * @param rule the rule that runs the clock; empty for the earliest due date of the whole case,
 *     where two laws speak of so different things that their clocks cannot be compared
 * @param message the message that started the clock
 * @param anchor promised or statutory, by its name; empty where the rule is
 * @param before null when there was none, or a pause without a known end had stopped it
 * @param after null when there is none any more
 */
record DueChange(
        long caseId,
        String rule,
        String message,
        String anchor,
        @Nullable Instant before,
        @Nullable Instant after) {}

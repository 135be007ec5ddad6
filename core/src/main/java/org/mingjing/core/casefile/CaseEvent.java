package org.mingjing.core.casefile;

import java.time.Instant;

/**
 * One event of a case file, unpacked for people: explanations, evidence, exports. The engine itself
 * reads the packed form.
 *
 * @param position place in the case file's timeline, from 0
 * @param message the message's id at its source, or {@code #n} by the source's sequence
 * @param version the data version, 1 or more
 * @param voided whether this version deletes the message
 * @param activity the vocabulary's activity
 * @param name the activity's name as the source sent it; may be empty
 * @param occurredAt when it happened
 * @param receivedAt when we were told
 * @param dayPrecision whether the source told the day only
 * @param actor who did it
 */
public record CaseEvent(
        int position,
        String message,
        int version,
        boolean voided,
        Activity activity,
        String name,
        Instant occurredAt,
        Instant receivedAt,
        boolean dayPrecision,
        Actor actor) {}

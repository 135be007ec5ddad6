package org.mingjing.app.supervision.web;

import java.time.Instant;
import java.util.List;

/**
 * A message of a case as it was received, in its newest version.
 *
 * @param position its place in the case's timeline
 * @param person who did it; empty when nobody is named
 * @param where post and department, as far as they were told
 * @param details what else it tells, a line each
 * @param isVoided whether this version deletes it
 * @param isAhead whether it had not been received, or had not happened, by now
 * @param earlier its older versions, the newest of them first
 * @param evidence the rules of the signals that rest on it
 */
record ToldEvent(
        int position,
        String message,
        int version,
        String activity,
        Instant occurredAt,
        boolean isDayOnly,
        Instant receivedAt,
        String person,
        String where,
        List<String> details,
        boolean isVoided,
        boolean isAhead,
        List<ToldEvent> earlier,
        List<String> evidence) {
    ToldEvent {
        details = List.copyOf(details);
        earlier = List.copyOf(earlier);
        evidence = List.copyOf(evidence);
    }

    /** Its number in the list of events, by which reckonings name it. */
    public int number() {
        return position + 1;
    }
}

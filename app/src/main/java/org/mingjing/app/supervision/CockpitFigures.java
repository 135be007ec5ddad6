package org.mingjing.app.supervision;

/**
 * What the cockpit 监察台 counts today.
 *
 * @param running cases in hand
 * @param overdue of these, with a limit that has run out
 * @param dueToday of these, with a limit that ends today
 * @param warning of these, whose gravest signal is a warning
 * @param yellow of these, with a yellow card and no red one
 * @param red of these, with a red card
 * @param provisionalWarning of these, with a warning that would be the gravest if it were certain
 * @param provisionalYellow the same with a yellow card
 * @param provisionalRed the same with a red card
 * @param received cases that began today
 * @param finished cases that were finished today
 * @param raisedWarning warnings reached today
 * @param raisedYellow yellow cards reached today
 * @param raisedRed red cards reached today
 * @param withdrawn signals withdrawn today
 * @param patterns that stand
 * @param raisedPatterns of these, found today
 * @param awaitedSignals signals of which it was asked for that they be revoked
 * @param awaitedPatterns patterns, the same
 */
public record CockpitFigures(
        long running,
        long overdue,
        long dueToday,
        long warning,
        long yellow,
        long red,
        long provisionalWarning,
        long provisionalYellow,
        long provisionalRed,
        long received,
        long finished,
        long raisedWarning,
        long raisedYellow,
        long raisedRed,
        long withdrawn,
        long patterns,
        long raisedPatterns,
        long awaitedSignals,
        long awaitedPatterns) {}

package org.mingjing.core.rule;

/**
 * A rule with the days on which it is in force, as its own period and the following version leave
 * them.
 *
 * @param rule the rule in one version
 * @param fromDay first epoch day whose triggers it judges
 * @param untilDay epoch day on which it ceases, exclusive
 * @param takenOverDay epoch day on which a later version takes over its running cases; {@link
 *     Integer#MAX_VALUE} when none does
 * @param unasked mask of the activities that the source tells without what the rule reads of them
 */
record InForce(Rule rule, int fromDay, int untilDay, int takenOverDay, long unasked) {

    boolean judgesTriggerOn(int day) {
        return fromDay <= day && day < untilDay;
    }

    /** Whether it may judge cases whose events lie on these days, both inclusive. */
    boolean mayJudgeWithin(int firstDay, int lastDay) {
        return takesOver() || (fromDay <= lastDay && firstDay < untilDay);
    }

    /** Whether running cases pass from one version to the next. */
    boolean takesOver() {
        return takesOverRunning() || takenOverDay != Integer.MAX_VALUE;
    }

    boolean takesOverRunning() {
        return rule.header().reach() == RuleHeader.Reach.APPLIES_TO_RUNNING;
    }
}

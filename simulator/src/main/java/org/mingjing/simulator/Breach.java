package org.mingjing.simulator;

/**
 * One line of the truth: a rule broken to one level in a case.
 *
 * @param rule the rule's id
 * @param aroseAt epoch milliseconds
 * @param lifted whether a due date that moved away took it back later
 */
record Breach(String rule, Level level, long aroseAt, boolean lifted) {
    static Breach standing(String rule, Level level, long aroseAt) {
        return new Breach(rule, level, aroseAt, false);
    }

    /** Whether it is a card: yellow or red, and not taken back. */
    boolean isStandingCard() {
        return !lifted && (level == Level.YELLOW || level == Level.RED);
    }
}

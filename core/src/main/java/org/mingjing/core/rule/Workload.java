package org.mingjing.core.rule;

/** How often one rule had something to judge, over all cases judged so far. */
final class Workload {
    private long judged;
    private long open;
    private long caseNumber;
    private long judgedBefore;

    /** Begins with a case. */
    void begin(long number) {
        caseNumber = number;
        judgedBefore = judged;
    }

    /** How often it had in a case; 0 in any other than that begun last. */
    long judgedIn(long number) {
        return number == caseNumber ? judged - judgedBefore : 0;
    }

    void judged() {
        judged++;
    }

    void open() {
        open++;
    }

    long judgedSoFar() {
        return judged;
    }

    long openSoFar() {
        return open;
    }
}

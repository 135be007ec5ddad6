package org.mingjing.core.rule;

/** How often one rule had something to judge, over all cases judged so far. */
final class Workload {
    private long judged;
    private long open;

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

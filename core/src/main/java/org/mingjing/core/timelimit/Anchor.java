package org.mingjing.core.timelimit;

/** The two due dates of a clock, running side by side. */
public enum Anchor {
    /** P: the promised due date 承诺期限, never later than L. */
    PROMISED,
    /** L: the statutory due date 法定期限. */
    STATUTORY
}

package org.mingjing.core.timelimit;

/** What happens when a limit in calendar days or months ends on a day off (民法典 203). */
public enum Roll {
    /** It ends on the next working day. */
    TO_WORKING_DAY,
    /** It ends on that very day. */
    NONE
}

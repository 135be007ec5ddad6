package org.mingjing.core.timelimit;

/** Whether a day, or the work done on it, counts towards a limit, and why. */
public enum Counting {
    /** The day of the starting event: not counted (民法典 201). */
    START,
    /** Counted. */
    COUNTED,
    /** Counted although it is a weekend: a make-up working day 调休上班. */
    MAKE_UP,
    /** Not counted: weekend. */
    WEEKEND,
    /** Not counted: public holiday. */
    HOLIDAY,
    /** Not counted, for a limit in minutes or working hours: outside of the working hours. */
    OFF_HOURS,
    /** Not counted: a recognised pause touches it. */
    PAUSED,
    /** Counted: a pause touches it that is not recognised. */
    PAUSE_NOT_RECOGNISED,
    /** A day off on which a limit in calendar days may not end; it ends later. */
    ROLLED;

    /** Whether the day counts. */
    public boolean isCounted() {
        return this == COUNTED || this == MAKE_UP || this == PAUSE_NOT_RECOGNISED;
    }
}

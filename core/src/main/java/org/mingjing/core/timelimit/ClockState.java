package org.mingjing.core.timelimit;

/** How a clock stands. */
public enum ClockState {
    /** Running, in time. */
    RUNNING,
    /** Stopped by a recognised pause that has not ended. */
    PAUSED,
    /** Answered in time. */
    MET,
    /** The due date is over, answered late or not at all. */
    OVERRUN,
    /** Ended without an answer, as by withdrawal. */
    ENDED
}

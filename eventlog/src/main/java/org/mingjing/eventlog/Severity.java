package org.mingjing.eventlog;

/** How much of a log a problem costs. */
public enum Severity {
    /** Nothing was left out; it is worth knowing what the log does not say, or says beside. */
    NOTICE,
    /** One value was left out or replaced; its event or case was taken. */
    WARNING,
    /** One event, row or trace was not taken; the rest of the file was read. */
    ERROR,
    /** From here on the file was not read; what was read before it was taken. */
    FATAL
}

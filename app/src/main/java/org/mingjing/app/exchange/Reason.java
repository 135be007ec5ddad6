package org.mingjing.app.exchange;

/** Why an event was refused. */
public enum Reason {
    NOT_AN_OBJECT,
    MISSING,
    UNREADABLE,
    /** It is an event, and not one of a case. */
    UNKNOWN_TYPE,
    UNKNOWN_ACTIVITY,
    CONTRADICTED
}

package org.mingjing.app.exchange;

/** Why an event was refused. */
public enum Reason {
    NOT_AN_OBJECT,
    MISSING,
    UNREADABLE,
    UNKNOWN_ACTIVITY,
    CONTRADICTED
}

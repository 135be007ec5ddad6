package org.mingjing.app.supervision;

/** Whether somebody asked for a signal, or a pattern, to be revoked. */
public enum Awaiting {
    /** It was asked for; a second person is awaited. */
    AWAITED("is not null"),
    NONE("is null");

    private final String condition;

    Awaiting(String condition) {
        this.condition = condition;
    }

    /** The condition on a table of signals or patterns. */
    String of(String table) {
        return table + ".revocation " + condition;
    }
}

package org.mingjing.app.supervision;

/** Whether a request to revoke a signal, or a pattern, awaits a second person. */
public enum Awaiting {
    AWAITED("is not null"),
    /** Nobody asked for it, or what was asked for is over. */
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

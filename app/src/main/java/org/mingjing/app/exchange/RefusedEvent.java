package org.mingjing.app.exchange;

/** An event that cannot be taken, with the name of the field that is missing or unreadable. */
final class RefusedEvent extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String detail;

    RefusedEvent(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    Reason reason() {
        return reason;
    }

    String detail() {
        return detail;
    }
}

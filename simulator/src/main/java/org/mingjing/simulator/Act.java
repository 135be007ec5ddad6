package org.mingjing.simulator;

import java.util.Locale;

/** What can happen in a case, in the order in which simultaneous acts are taken. */
enum Act {
    APPLY,
    REQUEST_CORRECTION,
    SUPPLEMENT,
    CHANGE_APPLICATION,
    ACCEPT,
    REFUSE_ACCEPTANCE,
    ISSUE_RECEIPT,
    DEMAND_MATERIAL,
    UNDERTAKE,
    SURVEY,
    PAUSE,
    RESUME,
    EXTEND,
    REVIEW,
    APPROVE,
    DECIDE,
    REFUSE,
    SUBMIT_UPWARD,
    CLOSE,
    NOTIFY_COLLECTION,
    DELIVER,
    WITHDRAW,
    CHARGE,
    TELL_HEARING_RIGHT,
    APPLY_HEARING,
    NOTIFY_HEARING,
    HOLD_HEARING,
    PUBLISH_REASONS;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name under which it is told. */
    String id() {
        return id;
    }

    static Act parse(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

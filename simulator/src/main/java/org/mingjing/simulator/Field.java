package org.mingjing.simulator;

import java.util.Locale;

/** What an act may tell besides who did it and when; the columns of the events in this order. */
enum Field {
    PAUSE_TYPE(Kind.TEXT),
    APPROVER(Kind.TEXT),
    DOCUMENT_NO(Kind.TEXT),
    ANNOUNCED_END(Kind.DATE),
    REQUESTED_DAYS(Kind.NUMBER),
    WRITTEN_NOTICE(Kind.FLAG),
    PROMISE_DATE(Kind.DATE),
    FEE(Kind.TEXT),
    AMOUNT(Kind.NUMBER),
    QUANTITY(Kind.NUMBER),
    REASON(Kind.TEXT),
    REASON_CODE(Kind.TEXT),
    OPINION(Kind.TEXT),
    REMEDIES(Kind.FLAG),
    RECEIPT_NO(Kind.TEXT),
    OFFICERS(Kind.NUMBER),
    MATERIAL(Kind.TEXT),
    NEW_FACTS(Kind.FLAG),
    CONDITIONS_MET(Kind.FLAG),
    MATERIALS_COMPLETE(Kind.FLAG),
    COMPETENT(Kind.FLAG),
    PLACE(Kind.TEXT),
    MEMBER(Kind.TEXT),
    REPLY_DAYS(Kind.NUMBER),
    EXPIRY(Kind.DATE);

    private final String column = name().toLowerCase(Locale.ROOT);

    private final Kind kind;

    /** How a field's text is to be read. */
    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        FLAG
    }

    Field(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    String column() {
        return column;
    }
}

package org.mingjing.simulator;

import java.util.Locale;

/** What an act may tell besides who did it and when; the columns of the events in this order. */
enum Field {
    PAUSE_TYPE,
    APPROVER,
    DOCUMENT_NO,
    ANNOUNCED_END,
    REQUESTED_DAYS,
    WRITTEN_NOTICE,
    PROMISE_DATE,
    FEE,
    AMOUNT,
    QUANTITY,
    REASON,
    REASON_CODE,
    OPINION,
    REMEDIES,
    RECEIPT_NO,
    OFFICERS,
    MATERIAL,
    NEW_FACTS,
    CONDITIONS_MET,
    MATERIALS_COMPLETE,
    COMPETENT,
    PLACE,
    EXPIRY;

    private final String column = name().toLowerCase(Locale.ROOT);

    String column() {
        return column;
    }
}

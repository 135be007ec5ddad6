package org.mingjing.eventlog;

import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseType;
import org.mingjing.core.casefile.ServiceItem;

/**
 * The code in {@code result_type} of the end of a case that was not decided at the same instant: 1
 * 退回 where it was not accepted, or where it was of an item for returns; 2 作废 where it was
 * withdrawn; 5 补正不来 where nothing came after a request for corrections; else 6 办结. None of them
 * tells an act besides the end.
 */
final class ClosingCode {
    private static final String RETURNED = "1";
    private static final String VOID = "2";
    private static final String NOT_SUPPLEMENTED = "5";
    private static final String DONE = "6";
    private static final long MILLIS_A_DAY = 86_400_000L;

    private ClosingCode() {}

    static String of(CaseFile caseFile, int close) {
        String last = "";
        for (int position = 0; position < caseFile.eventCount(); position++) {
            if (caseFile.occurredAt(position) > caseFile.occurredAt(close)) {
                break;
            }
            String id = caseFile.vocabulary().activity(caseFile.activityCode(position)).id();
            switch (id) {
                case "refuse-acceptance", "withdraw" -> {
                    return id.equals("withdraw") ? VOID : RETURNED;
                }
                case "request-correction", "supplement", "accept", "decide", "refuse" -> last = id;
                default -> {
                    // Nothing else decides about the result.
                }
            }
        }
        if (last.equals("request-correction")) {
            return NOT_SUPPLEMENTED;
        }
        ServiceItem item =
                caseFile.itemOn((int) Math.floorDiv(caseFile.occurredAt(close), MILLIS_A_DAY));
        return item != null && item.caseType() == CaseType.RETURNED ? RETURNED : DONE;
    }
}

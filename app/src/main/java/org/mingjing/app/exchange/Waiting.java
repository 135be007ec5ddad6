package org.mingjing.app.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.casefile.Refusal;

/**
 * A message that waits in quarantine.
 *
 * @param raw as it came
 * @param caseNumber the case it is about; null when it does not tell
 * @param message its id; null when it does not tell
 */
record Waiting(
        long id,
        String source,
        Instant receivedAt,
        String raw,
        Backfill backfill,
        @Nullable String caseNumber,
        @Nullable String message) {
    /** What it leaves open in its case; null when nobody knows which case. */
    @Nullable Refusal refusal() {
        return caseNumber == null
                ? null
                : new Refusal(
                        source,
                        caseNumber,
                        Long.toString(id),
                        message == null ? Long.toString(id) : message);
    }
}

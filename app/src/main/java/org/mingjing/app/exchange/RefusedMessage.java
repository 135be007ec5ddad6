package org.mingjing.app.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that was refused.
 *
 * @param raw as it came, or as it was mended last; applicants are masked
 * @param caseNumber the case it is about; null when it does not tell
 * @param message its id; null when it does not tell
 * @param detail what exactly is wrong with it, such as the name of a field
 */
public record RefusedMessage(
        long id,
        String source,
        Instant receivedAt,
        @Nullable String caseNumber,
        @Nullable String message,
        String raw,
        Reason reason,
        String detail) {
    public RefusedMessage {
        raw = MaskedApplicants.in(raw);
    }
}

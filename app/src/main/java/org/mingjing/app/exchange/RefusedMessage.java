package org.mingjing.app.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that was refused.
 *
 * @param raw as it came, or as it was mended last: the beginning of it; applicants are masked
 * @param caseNumber the case it is about; null when it does not tell
 * @param message its id; null when it does not tell
 * @param detail what exactly is wrong with it, such as the name of a field
 * @param times how often it came
 * @param length of the whole message, in characters
 * @param untold how many of them are not told here
 */
public record RefusedMessage(
        long id,
        String source,
        Instant receivedAt,
        @Nullable String caseNumber,
        @Nullable String message,
        String raw,
        Reason reason,
        String detail,
        long times,
        long length,
        long untold) {
    /** How many characters of each a list shows. */
    static final int SHOWN = 4_096;

    /** How many of one a page or a file of many tells. */
    static final int TOLD = 65_536;

    public RefusedMessage {
        raw = MaskedApplicants.in(untold > 0 ? MaskedApplicants.whole(raw) : raw);
    }

    /** Whether there is more of it than is told here. */
    public boolean isCut() {
        return untold > 0;
    }
}

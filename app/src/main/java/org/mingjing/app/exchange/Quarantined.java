package org.mingjing.app.exchange;

import java.time.Instant;

/**
 * A message that was refused.
 *
 * @param raw as it came; applicants are masked
 * @param detail what exactly was wrong
 */
public record Quarantined(
        long id, String source, Instant receivedAt, String raw, Reason reason, String detail) {
    public Quarantined {
        raw = MaskedApplicants.in(raw);
    }
}

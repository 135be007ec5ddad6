package org.mingjing.app.supervision;

import java.time.Instant;

/**
 * A request 撤销申请 that a signal, or a pattern, be revoked. It awaits a second person until it is
 * decided, taken back, or what it is about is withdrawn.
 *
 * @param id of the change by which it was asked for
 * @param reason what it rests on, never blank
 * @param account of who asked
 * @param person how who asked is shown
 */
public record RevocationRequest(
        long id,
        RevocationGround ground,
        String reason,
        String account,
        String person,
        Instant at) {
    /** Whether it was asked for with that account. */
    public boolean isBy(String other) {
        return account.equals(other);
    }
}

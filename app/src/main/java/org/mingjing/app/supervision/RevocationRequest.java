package org.mingjing.app.supervision;

import java.time.Instant;

/**
 * That somebody asked for a signal, or a pattern, to be revoked, and a second person is awaited.
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

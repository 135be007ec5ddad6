package org.mingjing.app.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an account.
 *
 * @param byWhom the account that did it; empty when it was the server's settings
 * @param role what it was from then on; null when that did not change
 * @param detail name, person and department from then on; empty when they did not change
 */
public record AccountChange(
        Instant at, String username, Kind kind, String byWhom, @Nullable Role role, String detail) {
    /** What can happen to an account. */
    public enum Kind {
        CREATED,
        CHANGED,
        PASSWORD_RESET,
        PASSWORD_CHANGED,
        CLOSED,
        REOPENED
    }
}

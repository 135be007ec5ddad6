package org.mingjing.app.identity;

import java.time.Instant;

/**
 * Something that happened to an account.
 *
 * @param byWhom the account that did it; empty when it was the server's settings
 * @param detail what exactly; may be empty
 */
public record AccountChange(
        Instant at, String username, Kind kind, String byWhom, String detail) {
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

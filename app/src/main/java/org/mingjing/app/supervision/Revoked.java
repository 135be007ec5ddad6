package org.mingjing.app.supervision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who took a signal or a pattern back, and when.
 *
 * @param person who decided it last
 * @param reason what they said; empty when they only agreed
 * @param asked by whom it was asked for, and why; null when one person did it alone
 */
public record Revoked(
        String person, Instant at, String reason, @Nullable RevocationRequest asked) {}

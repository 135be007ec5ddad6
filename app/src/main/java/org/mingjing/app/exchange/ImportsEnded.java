package org.mingjing.app.exchange;

import java.time.Instant;

/**
 * The imports of this server came to an end, however they did; none waits.
 *
 * @param at when the last one did
 */
public record ImportsEnded(Instant at) {}

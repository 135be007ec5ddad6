package org.mingjing.app.supervision;

import java.time.Instant;

/**
 * Some server, this one or another on the same database, has committed changes of signals.
 *
 * @param count how many signals changed
 * @param at as of when they were judged
 */
public record SignalsAnnounced(int count, Instant at) {}

package org.mingjing.app.supervision;

import java.time.Instant;

/**
 * Signals were raised, climbed, lifted, amended or withdrawn.
 *
 * @param count how many
 * @param at as of when they were judged
 */
public record SignalsChanged(int count, Instant at) {}

package org.mingjing.simulator.feed;

import java.time.Instant;

/**
 * What a server's clock shows.
 *
 * @param speed seconds that it runs in a real second
 */
public record ServerTime(Instant now, double speed) {}

package org.mingjing.simulator.feed;

import java.time.Duration;

/**
 * How often a server that does not answer is asked again, and how long after.
 *
 * @param repetitions how many times more than once
 */
public record Patience(int repetitions, Duration pause) {
    /** A server is asked once. */
    public static final Patience NONE = new Patience(0, Duration.ZERO);

    /** A server is asked every second for about so long. */
    public static Patience ofSeconds(int seconds) {
        return new Patience(seconds, Duration.ofSeconds(1));
    }
}

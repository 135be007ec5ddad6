package org.mingjing.simulator.feed;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** By whose time a city is told. */
public interface Pace {
    /** Waits until it is an instant, or later. */
    void await(Instant instant) throws IOException, InterruptedException;

    Instant now() throws IOException, InterruptedException;

    /** By how much a message may come too late and still be told as if it came now. */
    Duration tolerance();
}

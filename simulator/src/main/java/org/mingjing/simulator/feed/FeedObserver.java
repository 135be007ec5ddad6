package org.mingjing.simulator.feed;

import java.time.Instant;

/** Told how far a city has been told. */
public interface FeedObserver {
    /** Nobody wants to know. */
    FeedObserver NONE = new FeedObserver() {};

    /** The server does not answer; it is asked again. */
    default void waiting(String reason) {}

    /** An import is under way. */
    default void importing(long done, long all) {}

    /**
     * Messages were received by the server.
     *
     * @param until the time of the city up to which everything was told
     * @param all how many so far, refused ones included
     * @param refused how many of them the server did not take
     */
    default void told(Instant until, long all, long refused) {}
}

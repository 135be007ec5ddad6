package org.mingjing.benchmarks;

/** Something else that finds what {@link TwoRules} find, to be measured beside the engine. */
interface Peer extends AutoCloseable {
    /**
     * Takes all events in before it is asked, if that is its way; the events that it took in before
     * are dropped. Who is handed events one by one while it is asked does nothing.
     */
    default void load() {}

    /** Finds it all, from the first event to the last; may be asked again. */
    Found run();

    /** Lets go of what it holds. */
    @Override
    default void close() {}
}

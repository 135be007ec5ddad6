package org.mingjing.benchmarks;

import java.util.List;

/**
 * How long one way to judge some events took, round by round.
 *
 * @param what what people read
 * @param events how many were judged in a round
 * @param nanos of each round, at least one
 */
record Measurement(String what, long events, List<Long> nanos) {
    Measurement {
        if (nanos.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured of " + what);
        }
        nanos = nanos.stream().sorted().toList();
    }

    /** Something that was measured once. */
    static Measurement once(String what, long events, Runnable work) {
        return new Measurement(what, events, List.of(nanos(work)));
    }

    static long nanos(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return Math.max(1, System.nanoTime() - begun);
    }

    /** Events a second, in the median of the rounds. */
    double rate() {
        return rate(nanos.get(nanos.size() / 2));
    }

    double slowest() {
        return rate(nanos.getLast());
    }

    double fastest() {
        return rate(nanos.getFirst());
    }

    int rounds() {
        return nanos.size();
    }

    private double rate(long duration) {
        return events * 1e9 / duration;
    }
}

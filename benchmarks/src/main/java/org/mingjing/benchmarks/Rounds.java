package org.mingjing.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Measures several ways in turns, round by round, so that what else the machine does falls on all
 * of them. The first round warms up and does not count.
 */
final class Rounds {
    private final List<Way> ways = new ArrayList<>();
    private final Consumer<String> progress;

    private record Way(String what, long events, Runnable work, List<Long> nanos) {}

    /**
     * @param progress is told which way is measured
     */
    Rounds(Consumer<String> progress) {
        this.progress = progress;
    }

    void add(String what, long events, Runnable work) {
        ways.add(new Way(what, events, work, new ArrayList<>()));
    }

    /** Measures all of them; the garbage of one way is not left to the next. */
    List<Measurement> measure(int rounds) {
        for (int round = 0; round <= rounds; round++) {
            for (Way way : ways) {
                progress.accept("round " + round + " of " + rounds + ": " + way.what());
                System.gc();
                long nanos = Measurement.nanos(way.work());
                if (round > 0) {
                    way.nanos().add(nanos);
                }
            }
        }
        return ways.stream()
                .map(way -> new Measurement(way.what(), way.events(), way.nanos()))
                .toList();
    }
}

package org.mingjing.benchmarks.report;

import java.util.List;
import java.util.Locale;

/**
 * How long each of many requests took.
 *
 * @param nanos at least one
 */
public record Latencies(List<Long> nanos) {
    private static final double NANOS_IN_A_MILLISECOND = 1e6;

    public Latencies {
        if (nanos.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        nanos = nanos.stream().sorted().toList();
    }

    /**
     * As long as this took no more than a share of the requests, in milliseconds.
     *
     * @param percent more than 0, at most 100
     */
    public double percentile(int percent) {
        int rank = (int) Math.ceilDiv((long) nanos.size() * percent, 100L);
        return nanos.get(Math.max(1, rank) - 1) / NANOS_IN_A_MILLISECOND;
    }

    /** The same as people read it. */
    public String text(int percent) {
        double millis = percentile(percent);
        return String.format(Locale.ROOT, millis < 100 ? "%.1f" : "%,.0f", millis);
    }
}

package org.mingjing.replay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Days early and late gathered into bins of equal length, of which one ends with the due date. The
 * outermost bins also hold what lies farther out, so that one odd answer does not flatten the rest.
 */
final class DayBins {
    private static final int MOST = 26;
    private static final int[] STEPS = {
        1, 2, 5, 10, 15, 20, 30, 50, 100, 200, 365, 500, 1_000, 2_000, 5_000
    };

    private final int step;
    private final int first;
    private final long[] counts;

    private DayBins(int step, int first, long[] counts) {
        this.step = step;
        this.first = first;
        this.counts = counts;
    }

    /** A bin: its days, first and last included, and how many answers came on them. */
    record Bin(int from, int to, long count) {}

    static DayBins of(Distribution distribution) {
        int low = Math.min(distribution.quantile(0.01), 0);
        int high = Math.max(distribution.quantile(0.99), 1);
        int step = step(low, high);
        int first = bin(low, step);
        long[] counts = new long[bin(high, step) - first + 1];
        for (Map.Entry<Integer, Long> day : distribution.days().entrySet()) {
            int bin = Math.clamp(bin(day.getKey(), step) - first, 0, counts.length - 1);
            counts[bin] += day.getValue();
        }
        return new DayBins(step, first, counts);
    }

    private static int step(int low, int high) {
        for (int step : STEPS) {
            if (bin(high, step) - bin(low, step) < MOST) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    /** Bin 0 ends with the due date. */
    private static int bin(int day, int step) {
        return Math.ceilDiv(day, step);
    }

    List<Bin> bins() {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            int bin = first + i;
            bins.add(new Bin((bin - 1) * step + 1, bin * step, counts[i]));
        }
        return bins;
    }

    /** How many bins lie before the end of the due date. */
    int before() {
        return 1 - first;
    }
}

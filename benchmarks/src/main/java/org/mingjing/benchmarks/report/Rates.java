package org.mingjing.benchmarks.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How many a second, round by round. */
public final class Rates {
    private final List<Double> rates = new ArrayList<>();

    /** Keeps one round. */
    public void add(long many, long nanos) {
        rates.add(many * 1e9 / Math.max(1, nanos));
    }

    /** The median of the rounds; of an even number the slower one. */
    public double median() {
        return sorted().get((rates.size() - 1) / 2);
    }

    /** As people read it. */
    public String text() {
        return text(median());
    }

    /** From the slowest round to the fastest. */
    public String spread() {
        List<Double> sorted = sorted();
        return sorted.size() == 1 ? "once" : text(sorted.getFirst()) + "–" + text(sorted.getLast());
    }

    private List<Double> sorted() {
        return rates.stream().sorted(Comparator.naturalOrder()).toList();
    }

    private static String text(double rate) {
        return String.format(Locale.ROOT, "%,.0f", rate);
    }
}

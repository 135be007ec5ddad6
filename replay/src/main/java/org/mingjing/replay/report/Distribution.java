package org.mingjing.replay.report;

import java.util.Map;
import java.util.TreeMap;

/**
 * How long answers took against one limit: how much of it they used, and by how many calendar days
 * they were early or late. Its memory does not grow with the cases.
 */
final class Distribution {
    /** Shares are counted by tenths up to twice the limit, and one more for what is beyond. */
    static final int SHARES = 21;

    static final int TENTHS = 10;

    private static final int FARTHEST_DAY = 20_000;
    private static final double ROUNDING = 1e-9;

    private final long[] shares = new long[SHARES];
    private final TreeMap<Integer, Long> days = new TreeMap<>();
    private long answered;
    private long late;
    private long open;
    private long openLate;
    private long ended;

    void answered(boolean isLate) {
        answered++;
        late += isLate ? 1 : 0;
    }

    void open(boolean isLate) {
        open++;
        openLate += isLate ? 1 : 0;
    }

    void ended() {
        ended++;
    }

    /** A share of the limit; {@link Consumption#UNKNOWN} is not counted. */
    void share(double share) {
        if (share >= 0) {
            shares[bar(share)]++;
        }
    }

    /** The first bar holds 0 to 10 %, the tenth 90 to 100 %: a bar ends with its tenth. */
    static int bar(double share) {
        int bar = (int) Math.ceil(Math.min(share, SHARES) * TENTHS - ROUNDING) - 1;
        return Math.clamp(bar, 0, SHARES - 1);
    }

    void daysLate(long days) {
        this.days.merge(Math.clamp(days, -FARTHEST_DAY, FARTHEST_DAY), 1L, Long::sum);
    }

    long[] shares() {
        return shares.clone();
    }

    /** How many answers came so many calendar days after the due date; below 0 before it. */
    Map<Integer, Long> days() {
        return new TreeMap<>(days);
    }

    /** The day below or on which a part of the answers lies; 0 without any. */
    int quantile(double part) {
        long all = days.values().stream().mapToLong(Long::longValue).sum();
        long seen = 0;
        for (Map.Entry<Integer, Long> day : days.entrySet()) {
            seen += day.getValue();
            if (seen >= part * all) {
                return day.getKey();
            }
        }
        return 0;
    }

    /** The answer farthest behind its due date, in days; 0 when there is none. */
    int latest() {
        return days.isEmpty() ? 0 : Math.max(0, days.lastKey());
    }

    boolean hasShares() {
        for (long share : shares) {
            if (share > 0) {
                return true;
            }
        }
        return false;
    }

    long answered() {
        return answered;
    }

    long late() {
        return late;
    }

    long open() {
        return open;
    }

    /** How many of the open ones are past their due date. */
    long openLate() {
        return openLate;
    }

    /** How many ended without an answer, as by withdrawal. */
    long endedOtherwise() {
        return ended;
    }
}

package org.mingjing.replay.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How long answers took against one limit: how much of it they used, and by how many days they were
 * early or late, in the days of the limit. Its memory does not grow with the cases.
 */
final class Distribution {
    /** Shares are counted by tenths up to twice the limit, and one more for what is beyond. */
    static final int SHARES = 21;

    static final int TENTHS = 10;

    private static final int FARTHEST_DAY = 20_000;
    private static final double ROUNDING = 1e-9;

    private final long[] shares = new long[SHARES];
    private final Map<DayUnit, TreeMap<Integer, Long>> days = new EnumMap<>(DayUnit.class);
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

    void daysLate(DayUnit unit, long late) {
        days.computeIfAbsent(unit, none -> new TreeMap<>())
                .merge(Math.clamp(late, -FARTHEST_DAY, FARTHEST_DAY), 1L, Long::sum);
    }

    /** The days in which most limits were; what was counted in others is not in the figures. */
    DayUnit unit() {
        boolean isCalendar = counted(DayUnit.CALENDAR_DAYS) > counted(DayUnit.WORKING_DAYS);
        return isCalendar ? DayUnit.CALENDAR_DAYS : DayUnit.WORKING_DAYS;
    }

    /** How many answers were counted in days other than {@link #unit()}. */
    long inOtherDays() {
        return Math.min(counted(DayUnit.CALENDAR_DAYS), counted(DayUnit.WORKING_DAYS));
    }

    private long counted(DayUnit unit) {
        return ofUnit(unit).values().stream().mapToLong(Long::longValue).sum();
    }

    private NavigableMap<Integer, Long> ofUnit(DayUnit unit) {
        return days.getOrDefault(unit, new TreeMap<>());
    }

    long[] shares() {
        return shares.clone();
    }

    /** How many answers came so many days after the due date; below 0 before it. */
    Map<Integer, Long> days() {
        return new TreeMap<>(ofUnit(unit()));
    }

    /** The day below or on which a part of the answers lies; 0 without any. */
    int quantile(double part) {
        long all = counted(unit());
        long seen = 0;
        for (Map.Entry<Integer, Long> day : ofUnit(unit()).entrySet()) {
            seen += day.getValue();
            if (seen >= part * all) {
                return day.getKey();
            }
        }
        return 0;
    }

    /** The answer farthest behind its due date, in days; 0 when there is none. */
    int latest() {
        NavigableMap<Integer, Long> counted = ofUnit(unit());
        return counted.isEmpty() ? 0 : Math.max(0, counted.lastKey());
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

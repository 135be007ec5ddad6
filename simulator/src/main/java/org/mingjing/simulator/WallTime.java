package org.mingjing.simulator;

/**
 * Local time in China: dates as days since 1970-01-01, instants as epoch milliseconds. The zone
 * Asia/Shanghai has been eight hours ahead of UTC, without summer time, since 1991-09-15.
 */
final class WallTime {
    static final long SECOND = 1_000L;
    static final long MINUTE = 60 * SECOND;
    static final long HOUR = 60 * MINUTE;
    static final long DAY = 24 * HOUR;

    private static final long OFFSET = 8 * HOUR;

    private WallTime() {}

    /** The local date of an instant. */
    static int dayOf(long instant) {
        return Math.toIntExact(Math.floorDiv(instant + OFFSET, DAY));
    }

    /** The first instant of a local date. */
    static long startOf(int day) {
        return day * DAY - OFFSET;
    }

    /** The last millisecond of a local date. */
    static long endOf(int day) {
        return startOf(day + 1) - 1;
    }

    /** How long after midnight. */
    static long sinceMidnight(long instant) {
        return Math.floorMod(instant + OFFSET, DAY);
    }
}

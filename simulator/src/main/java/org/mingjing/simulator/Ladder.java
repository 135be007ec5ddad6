package org.mingjing.simulator;

import java.util.List;

/** The rungs of a clock, the mildest first, and the instants at which they are reached. */
interface Ladder {
    /** A rung that is never reached, as things stand. */
    long NEVER = Long.MAX_VALUE;

    List<Level> levels();

    /** The instants of the rungs as the limits stand now. */
    long[] instants(Limits limits, NaiveCalendar calendar);

    /** 预警 before the promise ends, 黄牌 after it, 红牌 after the law's limit. */
    Ladder PROMISE =
            new Ladder() {
                @Override
                public List<Level> levels() {
                    return List.of(Level.WARNING, Level.YELLOW, Level.RED);
                }

                @Override
                public long[] instants(Limits limits, NaiveCalendar calendar) {
                    DueDay promised = limits.promised();
                    int day = promised.day();
                    int ahead = Math.min(2, promised.days() - 1);
                    return new long[] {
                        day == DueDay.STOPPED || ahead < 0
                                ? NEVER
                                : WallTime.startOf(calendar.minus(day, ahead)),
                        firstLate(day),
                        firstLate(limits.statutory().day())
                    };
                }
            };

    /** 黄牌 after the limit. */
    Ladder YELLOW =
            new Ladder() {
                @Override
                public List<Level> levels() {
                    return List.of(Level.YELLOW);
                }

                @Override
                public long[] instants(Limits limits, NaiveCalendar calendar) {
                    return new long[] {firstLate(limits.promised().day())};
                }
            };

    /** 黄牌 after one more working day. */
    Ladder YELLOW_ONE_DAY_LATER =
            new Ladder() {
                @Override
                public List<Level> levels() {
                    return List.of(Level.YELLOW);
                }

                @Override
                public long[] instants(Limits limits, NaiveCalendar calendar) {
                    int day = limits.promised().day();
                    return new long[] {
                        day == DueDay.STOPPED ? NEVER : firstLate(calendar.plus(day, 1))
                    };
                }
            };

    private static long firstLate(int due) {
        return due == DueDay.STOPPED ? NEVER : WallTime.startOf(due + 1);
    }
}

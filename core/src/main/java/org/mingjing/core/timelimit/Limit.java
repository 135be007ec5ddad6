package org.mingjing.core.timelimit;

import java.time.LocalDate;

/**
 * A time limit 时限 as a value: how much time there is, or until which date. It knows no calendar;
 * {@link DueDates} turns it into the last instant in time.
 */
public sealed interface Limit {

    /** Whether the due date depends on which days are worked. */
    boolean countsWork();

    static Limit ofMinutes(int minutes) {
        return new Running(minutes, LimitUnit.MINUTES, Roll.NONE);
    }

    static Limit ofWorkingHours(int hours) {
        return new Running(hours, LimitUnit.WORKING_HOURS, Roll.NONE);
    }

    /** N working days; 0 is the end of the same working day (即办件). */
    static Limit ofWorkingDays(int days) {
        return new Running(days, LimitUnit.WORKING_DAYS, Roll.NONE);
    }

    static Limit ofCalendarDays(int days, Roll roll) {
        return new Running(days, LimitUnit.CALENDAR_DAYS, roll);
    }

    static Limit ofMonths(int months, Roll roll) {
        return new Running(months, LimitUnit.MONTHS, roll);
    }

    static Limit ofDate(LocalDate date) {
        return new Until((int) date.toEpochDay());
    }

    /**
     * An amount of time that runs from a start.
     *
     * @param amount not negative
     * @param unit how it is counted
     * @param roll what happens on a day off; {@link Roll#NONE} for units that only count work
     */
    record Running(int amount, LimitUnit unit, Roll roll) implements Limit {
        private static final long MILLIS_A_DAY = 86_400_000;
        private static final long CHANGE_OF_CLOCKS = 7_200_000;
        private static final int SHORTEST_MONTH = 28;

        public Running {
            if (amount < 0) {
                throw new IllegalArgumentException("a limit cannot be negative: " + amount);
            }
            if (roll == Roll.TO_WORKING_DAY && unit.countsOnlyWork()) {
                throw new IllegalArgumentException(unit + " never ends on a day off: roll is NONE");
            }
        }

        /** The amount in milliseconds of working time, for minutes and working hours. */
        long millis() {
            return millis(amount);
        }

        private long millis(int other) {
            return other * (unit == LimitUnit.MINUTES ? 60_000L : 3_600_000L);
        }

        /**
         * A time within which no calendar ends this limit, in milliseconds from its start: days
         * that are not worked, pauses and extensions only make it longer. Clocks that change are
         * allowed for.
         */
        public long shortestMillis() {
            return shortestMillis(amount);
        }

        /** The same for a limit of another amount. */
        public long shortestMillis(int other) {
            long days = unit == LimitUnit.MONTHS ? SHORTEST_MONTH * (long) other : other;
            long shortest = unit.endsWithDay() ? days * MILLIS_A_DAY : millis(other);
            return Math.max(0, shortest - CHANGE_OF_CLOCKS);
        }

        @Override
        public boolean countsWork() {
            return unit.countsOnlyWork() || roll == Roll.TO_WORKING_DAY;
        }

        /** The same limit with a longer or shorter amount. */
        public Running plus(int more) {
            return new Running(amount + more, unit, roll);
        }
    }

    /**
     * A fixed date, in time until its end. Pauses and extensions never move it.
     *
     * @param day epoch day, in the zone of the case's calendar
     */
    record Until(int day) implements Limit {
        @Override
        public boolean countsWork() {
            return false;
        }

        public LocalDate date() {
            return LocalDate.ofEpochDay(day);
        }
    }
}

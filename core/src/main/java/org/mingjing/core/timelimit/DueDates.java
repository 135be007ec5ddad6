package org.mingjing.core.timelimit;

import org.mingjing.core.calendar.WorkingCalendar;

/**
 * The arithmetic of time limits: the last millisecond that is still in time.
 *
 * <p>Every due date is one {@code long}: the last instant in time, epoch milliseconds. A limit that
 * ends with a day gives that day's last millisecond in the calendar's zone; what happens one
 * millisecond later is late (民法典 201–203, 行政许可法 82). {@link #STOPPED} stands for a clock that a
 * pause without a known end has stopped.
 *
 * <p>Excluded are the days <em>touched</em> by the exclusions, both ends included, each day once;
 * minutes and working hours exclude exactly. The day of the starting event is not counted anyway,
 * so touching it excludes nothing.
 */
public final class DueDates {
    /** No due date while the clock is stopped. */
    public static final long STOPPED = Long.MAX_VALUE;

    private DueDates() {}

    /** The last instant in time of a limit that starts at {@code start}. */
    public static long lastInTime(
            Limit limit, WorkingCalendar calendar, long start, Exclusions exclusions) {
        return switch (limit) {
            case Limit.Until until -> calendar.endOf(until.day());
            case Limit.Running running ->
                    switch (running.unit()) {
                        case MINUTES, WORKING_HOURS ->
                                workingTime(running, calendar, start, exclusions);
                        case WORKING_DAYS -> workingDays(running, calendar, start, exclusions);
                        case CALENDAR_DAYS, MONTHS ->
                                calendarDays(running, calendar, start, exclusions);
                    };
        };
    }

    private static long workingDays(
            Limit.Running limit, WorkingCalendar calendar, long start, Exclusions exclusions) {
        int startDay = calendar.dayOf(start);
        int unmoved = calendar.addWorkingDays(startDay, limit.amount());
        int due = unmoved;
        int excluded = 0;
        int counted = startDay;
        for (int i = 0; i < exclusions.size(); i++) {
            int from = calendar.dayOf(exclusions.begin(i));
            if (from > due) {
                break;
            }
            if (exclusions.end(i) == Exclusions.OPEN) {
                return STOPPED;
            }
            int to = calendar.dayOf(exclusions.end(i));
            if (to > counted) {
                excluded += calendar.workingDaysBetween(Math.max(from, counted + 1), to + 1);
                counted = to;
                due = calendar.addWorkingDays(unmoved, excluded);
            }
        }
        return calendar.endOf(due);
    }

    private static long calendarDays(
            Limit.Running limit, WorkingCalendar calendar, long start, Exclusions exclusions) {
        int startDay = calendar.dayOf(start);
        int last = unmoved(limit, startDay);
        int due = rolled(limit, calendar, last);
        int counted = startDay;
        for (int i = 0; i < exclusions.size(); i++) {
            int from = calendar.dayOf(exclusions.begin(i));
            if (from > due) {
                break;
            }
            if (exclusions.end(i) == Exclusions.OPEN) {
                return STOPPED;
            }
            int to = calendar.dayOf(exclusions.end(i));
            if (to > counted) {
                int first = Math.max(from, counted + 1);
                /* Touched after the last day but before the roll ends: no day is left to shift. */
                last = first > last ? to + 1 : last + to - first + 1;
                counted = to;
                due = rolled(limit, calendar, last);
            }
        }
        return calendar.endOf(due);
    }

    private static int unmoved(Limit.Running limit, int startDay) {
        return limit.unit() == LimitUnit.MONTHS
                ? Months.plus(startDay, limit.amount())
                : startDay + limit.amount();
    }

    private static int rolled(Limit.Running limit, WorkingCalendar calendar, int day) {
        return limit.roll() == Roll.TO_WORKING_DAY ? calendar.nextOrSame(day) : day;
    }

    private static long workingTime(
            Limit.Running limit, WorkingCalendar calendar, long start, Exclusions exclusions) {
        long remaining = limit.millis();
        long from = start;
        for (int i = 0; i < exclusions.size(); i++) {
            long begin = Math.max(from, exclusions.begin(i));
            if (begin > calendar.addWorkingMillis(from, remaining)) {
                break;
            }
            if (exclusions.end(i) == Exclusions.OPEN) {
                return STOPPED;
            }
            remaining -= calendar.workingMillisBetween(from, begin);
            from = Math.max(begin, exclusions.end(i));
        }
        return calendar.addWorkingMillis(from, remaining);
    }
}

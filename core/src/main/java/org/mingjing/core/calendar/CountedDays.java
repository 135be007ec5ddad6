package org.mingjing.core.calendar;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * The working days of one version in order, counted: how many lie before a day, and which day is
 * the n-th.
 *
 * <p>Both questions take constant time. A table covers the years from 2000 (or the first marked
 * one) to five years after the last marked day; before and after it every week is alike, so that
 * arithmetic answers. Counts begin at the table's first day and are negative before it.
 */
final class CountedDays {

    private static final int FIRST_YEAR = 2000;
    private static final int YEARS_BEYOND = 5;

    private final WeekPattern week;
    private final int first;
    private final int end;
    private final int firstInWeeks;
    private final int endInWeeks;
    private final int[] countBefore;
    private final int[] workingDays;

    CountedDays(WeekPattern week, MarkedDays marks) {
        this.week = week;
        first = newYear(marks.firstYear(FIRST_YEAR));
        end = newYear(marks.lastYear(FIRST_YEAR) + YEARS_BEYOND + 1);
        firstInWeeks = week.countBefore(first);
        endInWeeks = week.countBefore(end);
        countBefore = new int[end - first + 1];
        int[] worked = new int[end - first];
        int count = 0;
        for (int day = first; day < end; day++) {
            if (marks.isWorked(day, week)) {
                worked[count++] = day;
            }
            countBefore[day - first + 1] = count;
        }
        workingDays = Arrays.copyOf(worked, count);
    }

    private static int newYear(int year) {
        return Math.toIntExact(LocalDate.of(year, 1, 1).toEpochDay());
    }

    boolean isWorked(int day) {
        return (day >= first && day < end)
                ? countBefore[day - first + 1] > countBefore[day - first]
                : week.isWorked(day);
    }

    /** The number of working days before a day. */
    int countBefore(int day) {
        if (day < first) {
            return week.countBefore(day) - firstInWeeks;
        }
        if (day <= end) {
            return countBefore[day - first];
        }
        return workingDays.length + (week.countBefore(day) - endInWeeks);
    }

    /** The working day before which exactly {@code count} working days lie. */
    int dayAfter(int count) {
        if (count < 0) {
            return week.dayAfter(Math.addExact(firstInWeeks, count));
        }
        if (count < workingDays.length) {
            return workingDays[count];
        }
        return week.dayAfter(Math.addExact(endInWeeks, count - workingDays.length));
    }
}

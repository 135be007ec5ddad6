package org.mingjing.core.calendar;

import java.time.DayOfWeek;
import java.util.Set;

/**
 * The days worked in every week when no notice says otherwise, counted without end in both
 * directions.
 *
 * <p>A day's count is the number of days worked before it since Monday 1969-12-29, negative before
 * that Monday.
 */
final class WeekPattern {

    private static final int DAYS_A_WEEK = 7;

    /** Epoch day 0 is a Thursday, three days after its Monday. */
    private static final int MONDAY_SHIFT = 3;

    private final int[] workedBefore = new int[DAYS_A_WEEK + 1];
    private final int[] workedDays;

    WeekPattern(Set<DayOfWeek> weekend) {
        if (weekend.size() == DAYS_A_WEEK) {
            throw new IllegalArgumentException("A week needs at least one working day");
        }
        workedDays = new int[DAYS_A_WEEK - weekend.size()];
        int worked = 0;
        for (DayOfWeek day : DayOfWeek.values()) {
            if (!weekend.contains(day)) {
                workedDays[worked++] = day.getValue() - 1;
            }
            workedBefore[day.getValue()] = worked;
        }
    }

    boolean isWorked(int day) {
        int weekday = Math.floorMod(day + MONDAY_SHIFT, DAYS_A_WEEK);
        return workedBefore[weekday + 1] > workedBefore[weekday];
    }

    /** The number of days worked before a day. */
    int countBefore(int day) {
        int shifted = day + MONDAY_SHIFT;
        return Math.floorDiv(shifted, DAYS_A_WEEK) * workedDays.length
                + workedBefore[Math.floorMod(shifted, DAYS_A_WEEK)];
    }

    /** The worked day before which exactly {@code count} days are worked. */
    int dayAfter(int count) {
        return Math.floorDiv(count, workedDays.length) * DAYS_A_WEEK
                + workedDays[Math.floorMod(count, workedDays.length)]
                - MONDAY_SHIFT;
    }
}

package org.mingjing.simulator;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * How many cases come on each day of a year, and of the days that may follow it: fewest around the
 * Spring Festival and on days off, most on Mondays, after holidays, in spring and before the year
 * ends.
 */
final class Year {
    private static final double DAY_OFF = 0.05;
    private static final double[] WEEKDAYS = {1.2, 1.06, 1.0, 0.97, 1.03, 0.9, 0.9};
    private static final double[] MONTHS = {
        0.95, 0.7, 1.15, 1.12, 1.02, 1.05, 0.95, 0.93, 1.08, 0.96, 1.03, 1.12
    };

    /** The days of a year. */
    static final int DAYS = 365;

    private final int first;
    private final int[] cases;
    private final double[] pressure;

    /**
     * A year, and the days that follow it.
     *
     * @param end the year's last day, since 1970-01-01
     * @param last the last day of all, the end or later
     * @param count how many cases there are in the year; later they come as often as in it
     */
    Year(NaiveCalendar calendar, int end, int last, int count) {
        first = end - DAYS + 1;
        int days = last - first + 1;
        double[] weights = new double[days];
        for (int i = 0; i < days; i++) {
            weights[i] = weight(calendar, first + i);
        }
        double all = Arrays.stream(weights, 0, DAYS).sum();
        cases = new int[days];
        pressure = new double[days];
        double queue = 0;
        double sum = 0;
        int given = 0;
        for (int i = 0; i < days; i++) {
            sum += weights[i];
            int until = (int) Math.round(sum / all * count);
            cases[i] = until - given;
            given = until;
            queue = Math.max(0, queue * 0.8 + weights[i] - 1);
            pressure[i] = Math.min(1, queue);
        }
    }

    private static double weight(NaiveCalendar calendar, int day) {
        if (!calendar.isWorked(day)) {
            return DAY_OFF;
        }
        LocalDate date = LocalDate.ofEpochDay(day);
        int off = 0;
        while (off < 7 && !calendar.isWorked(day - 1 - off)) {
            off++;
        }
        return WEEKDAYS[date.getDayOfWeek().getValue() - 1]
                * MONTHS[date.getMonthValue() - 1]
                * (off > 2 ? 1 + 0.06 * off : 1);
    }

    int first() {
        return first;
    }

    int days() {
        return cases.length;
    }

    int cases(int index) {
        return cases[index];
    }

    /** How full the desks are on a day: 0 as usual, 1 as full as can be. */
    double pressure(int index) {
        return pressure[index];
    }
}

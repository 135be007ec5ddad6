package org.mingjing.core.timelimit;

/**
 * Calendar months on epoch days: the same day of a later month, or the month's last (民法典 202). It
 * is what {@link java.time.LocalDate#plusMonths} says, without a date made for the answer.
 */
final class Months {
    private static final int DAYS_FROM_YEAR_0_MARCH_1_TO_EPOCH = 719_468;
    private static final int DAYS_IN_400_YEARS = 146_097;

    private Months() {}

    static int plus(int day, int months) {
        int shifted = day + DAYS_FROM_YEAR_0_MARCH_1_TO_EPOCH;
        int cycle = Math.floorDiv(shifted, DAYS_IN_400_YEARS);
        int ofCycle = Math.floorMod(shifted, DAYS_IN_400_YEARS);
        int year = (ofCycle - ofCycle / 1460 + ofCycle / 36_524 - ofCycle / 146_096) / 365;
        int ofYear = ofCycle - daysBeforeYear(year);
        int month = (5 * ofYear + 2) / 153;
        int ofMonth = ofYear - daysBeforeMonth(month);
        int later = 12 * (400 * cycle + year) + month + months;
        int first = firstOf(later);
        return first + Math.min(ofMonth, firstOf(later + 1) - first - 1);
    }

    /** The first day of a month, counted from March of the year 0: leap days end a year then. */
    private static int firstOf(int month) {
        int year = Math.floorDiv(month, 12);
        int cycle = Math.floorDiv(year, 400);
        return cycle * DAYS_IN_400_YEARS
                + daysBeforeYear(Math.floorMod(year, 400))
                + daysBeforeMonth(Math.floorMod(month, 12))
                - DAYS_FROM_YEAR_0_MARCH_1_TO_EPOCH;
    }

    private static int daysBeforeYear(int year) {
        return 365 * year + year / 4 - year / 100;
    }

    private static int daysBeforeMonth(int month) {
        return (153 * month + 2) / 5;
    }
}

package org.mingjing.core.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One date in a notice, with what the notice says about it.
 *
 * @param date the date, in the years 1900 to 2299
 * @param name the holiday for whose sake the date is off or worked, such as 春节
 * @param mark off or worked
 */
public record NoticeDay(LocalDate date, String name, DayMark mark) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2299;

    public NoticeDay {
        if (!isInRange(date.getYear())) {
            throw new IllegalArgumentException(
                    "A notice marks dates from 1900 to 2299, not " + date);
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("The marked date " + date + " needs a name");
        }
        Objects.requireNonNull(mark, "mark");
    }

    /** Whether notices speak of a year. */
    static boolean isInRange(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** The date as an epoch day. */
    int epochDay() {
        return Math.toIntExact(date.toEpochDay());
    }
}

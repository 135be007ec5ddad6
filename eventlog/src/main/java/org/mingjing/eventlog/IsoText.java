package org.mingjing.eventlog;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One text read as ISO 8601: {@code 2026-01-04}, {@code 2026-01-04T09:30}, {@code 2026-01-04
 * 09:30:00.123+08:00}. Years 1 to 9999; fractions beyond milliseconds are cut off; 24:00 ends the
 * day.
 */
final class IsoText {
    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final int DAY = 24 * HOUR;
    private static final int MOST_OFFSET = 18 * HOUR;

    private final String text;
    private int at;
    private long epochDay;
    private long milliOfDay;
    private int offsetSeconds;
    private boolean time;
    private boolean offset;

    IsoText(String text) {
        this.text = text;
    }

    /** Whether the whole text is a date or time of this form. */
    boolean parse() {
        if (!date()) {
            return false;
        }
        if (isAtEnd()) {
            return true;
        }
        return timeOfDay() && (isAtEnd() || zone()) && isAtEnd();
    }

    boolean hasTime() {
        return time;
    }

    boolean hasOffset() {
        return offset;
    }

    long epochDay() {
        return epochDay;
    }

    /** Up to and including the whole day's 86,400,000. */
    long milliOfDay() {
        return milliOfDay;
    }

    int offsetSeconds() {
        return offsetSeconds;
    }

    private boolean date() {
        int year = digits(4);
        boolean separated = accept('-');
        int month = digits(2);
        separated &= accept('-');
        int day = digits(2);
        if (!separated || year < 1 || month < 1 || month > 12 || day < 1) {
            return false;
        }
        if (day > 28 && day > YearMonth.of(year, month).lengthOfMonth()) {
            return false;
        }
        epochDay = LocalDate.of(year, month, day).toEpochDay();
        return true;
    }

    private boolean timeOfDay() {
        if (!accept('T') && !accept('t') && !accept(' ')) {
            return false;
        }
        int hour = digits(2);
        if (hour < 0 || !accept(':')) {
            return false;
        }
        int minute = digits(2);
        int second = accept(':') ? digits(2) : 0;
        if (minute < 0 || minute > 59 || second < 0 || second > 59) {
            return false;
        }
        int seconds = hour * HOUR + minute * MINUTE + second;
        int millis = accept('.') || accept(',') ? fraction() : 0;
        milliOfDay = seconds * 1000L + millis;
        time = true;
        return millis >= 0 && milliOfDay <= DAY * 1000L;
    }

    /** Milliseconds of a fraction of any length; -1 when there is no digit. */
    private int fraction() {
        int start = at;
        int millis = 0;
        for (int unit = 100; at < text.length() && isDigit(text.charAt(at)); unit /= 10) {
            millis += (text.charAt(at++) - '0') * unit;
        }
        return at == start ? -1 : millis;
    }

    private boolean zone() {
        offset = true;
        if (accept('Z') || accept('z')) {
            return true;
        }
        boolean east = accept('+');
        if (!east && !accept('-')) {
            return false;
        }
        int seconds = digits(2) * HOUR;
        boolean colon = accept(':');
        if (colon || !isAtEnd()) {
            int minutes = digits(2);
            seconds = minutes < 0 || minutes > 59 ? -1 : seconds + minutes * MINUTE;
        }
        offsetSeconds = east ? seconds : -seconds;
        return seconds >= 0 && seconds <= MOST_OFFSET;
    }

    private boolean isAtEnd() {
        return at == text.length();
    }

    private boolean accept(char expected) {
        if (at < text.length() && text.charAt(at) == expected) {
            at++;
            return true;
        }
        return false;
    }

    /** The number that so many digits make, or -1. */
    private int digits(int count) {
        if (at + count > text.length()) {
            return -1;
        }
        int number = 0;
        for (int end = at + count; at < end; at++) {
            char digit = text.charAt(at);
            if (!isDigit(digit)) {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}

package org.mingjing.eventlog;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One text read as spreadsheets and databases write local dates and times in China: {@code 2026/3/2
 * 9:00}, {@code 2026-3-2}, {@code 2026.3.2}, {@code 2026年3月2日 9时0分}, {@code 20260302}, {@code
 * 20260302091000}. The year comes first, in four digits, 1 to 9999.
 */
final class SheetText {
    private static final int DAY = 8;
    private static final int MINUTE = 12;
    private static final int SECOND = 14;
    private static final int NONE = -1;

    private final String text;
    private int at;
    private int year;
    private int month;
    private int day;
    private int hour;
    private int minute;
    private int second;
    private int millis;
    private boolean time;

    SheetText(String text) {
        this.text = text;
    }

    /** Whether the whole text is a date or time of one of these forms. */
    boolean parse() {
        boolean read = isCompact() ? compact() : separated();
        return read && at == text.length() && isSound();
    }

    boolean hasTime() {
        return time;
    }

    LocalDate date() {
        return LocalDate.of(year, month, day);
    }

    long milliOfDay() {
        return ((hour * 60L + minute) * 60 + second) * 1000 + millis;
    }

    private boolean isCompact() {
        int length = text.length();
        return (length == DAY || length == MINUTE || length == SECOND)
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private boolean compact() {
        year = digits(4, 4);
        month = digits(2, 2);
        day = digits(2, 2);
        time = text.length() > DAY;
        if (time) {
            hour = digits(2, 2);
            minute = digits(2, 2);
            second = text.length() == SECOND ? digits(2, 2) : 0;
        }
        return true;
    }

    private boolean separated() {
        year = digits(4, 4);
        char separator = at < text.length() ? text.charAt(at++) : ' ';
        boolean words = separator == '年';
        if (!words && separator != '/' && separator != '-' && separator != '.') {
            return false;
        }
        month = digits(1, 2);
        if (!accept(words ? '月' : separator)) {
            return false;
        }
        day = digits(1, 2);
        if (words && !accept('日')) {
            return false;
        }
        return at == text.length() || timeOfDay(words);
    }

    private boolean timeOfDay(boolean afterWords) {
        boolean apart = accept('T');
        while (accept(' ')) {
            apart = true;
        }
        if (!apart && !afterWords) {
            return false;
        }
        time = true;
        hour = digits(1, 2);
        return accept('时') ? wordedMinutes() : minutes();
    }

    private boolean wordedMinutes() {
        if (at < text.length()) {
            minute = digits(1, 2);
            if (!accept('分')) {
                return false;
            }
        }
        if (at < text.length()) {
            second = digits(1, 2);
            return accept('秒');
        }
        return true;
    }

    private boolean minutes() {
        if (!accept(':')) {
            return false;
        }
        minute = digits(1, 2);
        if (accept(':')) {
            second = digits(1, 2);
            millis = accept('.') ? fraction() : 0;
        }
        return true;
    }

    /** Milliseconds of a fraction of any length; {@link #NONE} when there is no digit. */
    private int fraction() {
        int start = at;
        int read = 0;
        for (int unit = 100; at < text.length() && isDigit(at); unit /= 10) {
            read += (text.charAt(at++) - '0') * unit;
        }
        return at == start ? NONE : read;
    }

    private boolean isSound() {
        return year >= 1
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth()
                && isSoundTime();
    }

    private boolean isSoundTime() {
        return hour >= 0
                && hour <= 23
                && minute >= 0
                && minute <= 59
                && second >= 0
                && second <= 59
                && millis >= 0;
    }

    private boolean accept(char expected) {
        if (at < text.length() && text.charAt(at) == expected) {
            at++;
            return true;
        }
        return false;
    }

    /** The number that the next digits make, as many of them as there are; else {@link #NONE}. */
    private int digits(int least, int most) {
        int start = at;
        int number = 0;
        while (at < text.length() && at - start < most && isDigit(at)) {
            number = number * 10 + text.charAt(at++) - '0';
        }
        return at - start < least ? NONE : number;
    }

    private boolean isDigit(int index) {
        return text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }
}

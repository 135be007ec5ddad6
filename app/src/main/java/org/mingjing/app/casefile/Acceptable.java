package org.mingjing.app.casefile;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What is taken from outside: what can be kept as it came, and be judged in bounded time. A number
 * of nine digits in its exponent, or a date some million years ahead, is a few bytes to send.
 */
public final class Acceptable {
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_NUMBER = 40;
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final int EARLIEST_YEAR = 1900;
    /* 9999-12-31 is how many systems say that something never ends. */
    private static final int LATEST_YEAR = 9999;

    private Acceptable() {}

    /** Whether a text can be kept: not endless, no zero characters, no halves of characters. */
    public static boolean isText(String text) {
        if (text.length() > LONGEST_TEXT) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\0' || (Character.isSurrogate(c) && !isWhole(text, i++))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the half of a character at a place is followed by its other half. */
    private static boolean isWhole(String text, int first) {
        return first + 1 < text.length()
                && Character.isSurrogatePair(text.charAt(first), text.charAt(first + 1));
    }

    /** Whether something can have happened, or be announced to happen, at an instant. */
    public static boolean isInstant(Instant instant) {
        return !instant.isBefore(EARLIEST) && instant.isBefore(LATEST);
    }

    /** Whether a date has a year of four digits that is not long past. */
    public static boolean isDate(LocalDate date) {
        return date.getYear() >= EARLIEST_YEAR && date.getYear() <= LATEST_YEAR;
    }

    /**
     * Whether a text is a number of a size that can be reckoned with.
     *
     * @throws NumberFormatException when it is no number at all
     */
    public static boolean isNumber(String text) {
        return text.length() <= LONGEST_NUMBER
                && Math.abs((long) new BigDecimal(text).scale()) <= LONGEST_NUMBER;
    }
}

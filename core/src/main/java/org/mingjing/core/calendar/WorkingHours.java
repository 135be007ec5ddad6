package org.mingjing.core.calendar;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hours worked within a working day: one or more intervals in order, each open at its end.
 *
 * <p>Times are readings of the wall clock, counted in milliseconds since the midnight at which the
 * day begins; 24:00 is the midnight at which it ends. Equal hours are equal objects in the sense of
 * {@link #equals}.
 */
public final class WorkingHours {

    /** Every hour of the day counts. */
    public static final WorkingHours WHOLE_DAY = of("00:00-24:00");

    private static final long MILLIS_A_DAY = 86_400_000;
    private static final long NANOS_A_MILLI = 1_000_000;

    private final long[] opens;
    private final long[] closes;
    private final long total;

    private WorkingHours(long[] opens, long[] closes) {
        this.opens = opens;
        this.closes = closes;
        long sum = 0;
        for (int i = 0; i < opens.length; i++) {
            sum += closes[i] - opens[i];
        }
        this.total = sum;
    }

    /**
     * Hours written as opening and closing times, for example {@code of("09:00-12:00",
     * "13:00-17:00")}; the last may close at 24:00.
     *
     * @throws IllegalArgumentException without any interval, for a text of another form, and for
     *     intervals which are empty, overlap or are out of order
     */
    public static WorkingHours of(String... intervals) {
        if (intervals.length == 0) {
            throw new IllegalArgumentException("Working hours need at least one interval");
        }
        long[] opens = new long[intervals.length];
        long[] closes = new long[intervals.length];
        long previous = 0;
        for (int i = 0; i < intervals.length; i++) {
            String interval = intervals[i];
            int dash = interval.indexOf('-');
            if (dash < 0) {
                throw new IllegalArgumentException(
                        "Expected hours such as 09:00-12:00, not '" + interval + "'");
            }
            opens[i] = millisOfDay(interval.substring(0, dash));
            closes[i] = millisOfDay(interval.substring(dash + 1));
            if (opens[i] < previous || closes[i] <= opens[i]) {
                throw new IllegalArgumentException(
                        "Working hours must be in order and must not overlap: '" + interval + "'");
            }
            previous = closes[i];
        }
        return new WorkingHours(opens, closes);
    }

    private static long millisOfDay(String time) {
        String text = time.strip();
        if (text.equals("24:00")) {
            return MILLIS_A_DAY;
        }
        try {
            return LocalTime.parse(text).toNanoOfDay() / NANOS_A_MILLI;
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "Expected a time such as 09:00, not '" + text + "'", e);
        }
    }

    /** The milliseconds worked on a whole working day. */
    public long millisADay() {
        return total;
    }

    /** The milliseconds worked from the day's beginning until a time of the day. */
    public long workedUntil(long millisOfDay) {
        long worked = 0;
        for (int i = 0; i < opens.length && opens[i] < millisOfDay; i++) {
            worked += Math.min(closes[i], millisOfDay) - opens[i];
        }
        return worked;
    }

    /**
     * The earliest time of the day, in milliseconds, by which the given milliseconds are worked;
     * the inverse of {@link #workedUntil}.
     *
     * @param worked more than 0 and at most {@link #millisADay()}
     * @throws IllegalArgumentException outside of these bounds
     */
    public long timeWhenWorked(long worked) {
        if (worked <= 0 || worked > total) {
            throw new IllegalArgumentException(
                    "A working day has between 1 and " + total + " milliseconds, not " + worked);
        }
        long remaining = worked;
        int i = 0;
        while (remaining > closes[i] - opens[i]) {
            remaining -= closes[i] - opens[i];
            i++;
        }
        return opens[i] + remaining;
    }

    /** The intervals as they are written for {@link #of}, in order. */
    public List<String> intervals() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < opens.length; i++) {
            texts.add(text(opens[i]) + "-" + text(closes[i]));
        }
        return List.copyOf(texts);
    }

    private static String text(long millisOfDay) {
        return millisOfDay == MILLIS_A_DAY
                ? "24:00"
                : LocalTime.ofNanoOfDay(millisOfDay * NANOS_A_MILLI).toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkingHours that
                && Arrays.equals(opens, that.opens)
                && Arrays.equals(closes, that.closes);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(opens) + Arrays.hashCode(closes);
    }

    @Override
    public String toString() {
        return String.join(", ", intervals());
    }
}

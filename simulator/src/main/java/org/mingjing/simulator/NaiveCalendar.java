package org.mingjing.simulator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.mingjing.core.calendar.ChineseCalendar;

/**
 * Working days of China, counted by walking from day to day. Dates are days since 1970-01-01.
 *
 * <p>It shares nothing with the engine's calendar but the table of the State Council's notices,
 * which it reads as text: Monday to Friday are worked, unless a notice says otherwise; of two
 * notices about one date the later published one holds.
 */
final class NaiveCalendar {
    private static final String NOTICES = "cn-notices.csv";

    /** The hours that count, as the national calendar is assumed to have them. */
    private static final long[] OPENS = {
        9 * WallTime.HOUR, 13 * WallTime.HOUR + 30 * WallTime.MINUTE
    };

    private static final long[] CLOSES = {
        12 * WallTime.HOUR, 17 * WallTime.HOUR + 30 * WallTime.MINUTE
    };

    private static final int FIRST = (int) LocalDate.of(2006, 12, 1).toEpochDay();

    private final BitSet worked = new BitSet();
    private final int days;
    private final int lastYear;

    private record Line(LocalDate published, String years, LocalDate date, String mark) {}

    private NaiveCalendar(List<Line> lines) {
        lastYear =
                lines.stream()
                        .flatMapToInt(line -> line.years().lines().mapToInt(Integer::parseInt))
                        .max()
                        .orElseThrow();
        days = (int) LocalDate.of(lastYear + 3, 12, 31).toEpochDay() - FIRST;
        for (int i = 0; i < days; i++) {
            DayOfWeek weekday = LocalDate.ofEpochDay(FIRST + i).getDayOfWeek();
            worked.set(i, weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY);
        }
        for (Line line : lines) {
            worked.set((int) line.date().toEpochDay() - FIRST, line.mark().equals("WORKED"));
        }
    }

    /** The calendar as it stood at the end of a day: by the notices published until then. */
    static NaiveCalendar asOf(LocalDate day) {
        try (InputStream resource =
                        Objects.requireNonNull(
                                ChineseCalendar.class.getResourceAsStream(NOTICES), NOTICES);
                BufferedReader text =
                        new BufferedReader(
                                new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return new NaiveCalendar(
                    text.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(NaiveCalendar::line)
                            .filter(line -> !line.published().isAfter(day))
                            .sorted(Comparator.comparing(Line::published))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String text) {
        String[] cells = text.split(",", -1);
        return new Line(
                LocalDate.parse(cells[1]),
                cells[2].replace(' ', '\n'),
                LocalDate.parse(cells[3]),
                cells[4]);
    }

    /** The last year whose days off a notice arranges. */
    int lastPublishedYear() {
        return lastYear;
    }

    boolean isWorked(int day) {
        int index = day - FIRST;
        if (index < 0 || index >= days) {
            throw new IllegalArgumentException(
                    "no calendar for " + LocalDate.ofEpochDay(day) + ": too far off");
        }
        return worked.get(index);
    }

    /** The n-th working day after a day; with n = 0 the day itself, worked or not. */
    int plus(int day, int n) {
        int at = day;
        for (int left = n; left > 0; ) {
            at++;
            if (isWorked(at)) {
                left--;
            }
        }
        return at;
    }

    /** The day on which "the same working day" ends: itself, or the next one worked. */
    int sameWorkingDay(int day) {
        return isWorked(day) ? day : plus(day, 1);
    }

    /** The n-th working day before a day; with n = 0 the day itself, worked or not. */
    int minus(int day, int n) {
        int at = day;
        for (int left = n; left > 0; ) {
            at--;
            if (isWorked(at)) {
                left--;
            }
        }
        return at;
    }

    /**
     * The instant by which so many minutes of office hours have passed, walked stretch by stretch.
     */
    long afterMinutes(long start, int minutes) {
        long left = minutes * WallTime.MINUTE;
        long at = start;
        for (int day = WallTime.dayOf(start); ; day++) {
            for (int i = 0; i < OPENS.length && isWorked(day); i++) {
                long from = Math.max(at, WallTime.startOf(day) + OPENS[i]);
                long stretch = WallTime.startOf(day) + CLOSES[i] - from;
                if (left <= stretch) {
                    return from + left;
                }
                left -= Math.max(0, stretch);
            }
        }
    }

    /** How many working days lie after {@code from} until and including {@code to}. */
    int between(int from, int to) {
        int count = 0;
        for (int day = from + 1; day <= to; day++) {
            if (isWorked(day)) {
                count++;
            }
        }
        return count;
    }
}

package org.mingjing.core.timelimit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.calendar.ChineseCalendar;
import org.mingjing.core.calendar.WorkingCalendar;

/** What the tests of {@link Reckoner} reckon by the calendar of China, and how they write it. */
final class Reckonings {
    static final WorkingCalendar CHINA =
            Calendars.of(ChineseCalendar.definition())
                    .at(ChineseCalendar.ID, Instant.parse("2026-01-01T00:00:00Z"));

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Reckonings() {}

    /** An instant told by the clocks of China, as milliseconds since 1970. */
    static long millis(String time) {
        return LocalDateTime.parse(time).atZone(ZONE).toInstant().toEpochMilli();
    }

    static ReckonedPause recognised(String begin, String end) {
        return new ReckonedPause(millis(begin), millis(end), 1, 2, "");
    }

    /** A pause that lasts until now, which nobody has ended. */
    static ReckonedPause open(String begin) {
        return new ReckonedPause(millis(begin), Exclusions.OPEN, 1, ReckonedPause.NOBODY, "");
    }

    static ReckonedPause refused(String begin, String end) {
        return new ReckonedPause(millis(begin), millis(end), 1, 2, "REFUSED");
    }

    /** Reckons a promised limit from a start up to an instant, both told by the clocks of China. */
    static Reckoning reckon(Limit limit, String start, String until, ReckonedPause... pauses) {
        Exclusions exclusions = new Exclusions();
        for (ReckonedPause pause : pauses) {
            if (pause.isRecognised()) {
                exclusions.add(pause.begin(), pause.end());
            }
        }
        long due = DueDates.lastInTime(limit, CHINA, millis(start), exclusions);
        return new Reckoner(CHINA, limit, millis(start), due, List.of(pauses))
                .reckon(Anchor.PROMISED, millis(until));
    }

    /** Spans written as {@code START 02} or {@code COUNTED 03-06 +4}. */
    static List<String> spans(Reckoning reckoning) {
        return reckoning.spans().stream().map(Reckonings::text).toList();
    }

    private static String text(ReckonedSpan span) {
        boolean ofDays = isMidnight(span.startInclusive()) && isMidnight(span.endExclusive());
        ReckonedPause pause = span.pause();
        return span.counting()
                + (ofDays ? days(span) : times(span))
                + (span.counted() == 0 ? "" : " +" + span.counted())
                + (span.late() ? " late" : "")
                + (span.note().isEmpty() ? "" : " " + span.note())
                + (pause == null ? "" : pause.isRecognised() ? " pause" : " refused");
    }

    private static boolean isMidnight(Instant instant) {
        return instant.atZone(ZONE).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static String days(ReckonedSpan span) {
        String from = CHINA.dayOf(span.startInclusive()).toString().substring(5);
        String to = CHINA.dayOf(span.endExclusive().minusMillis(1)).toString().substring(5);
        return " " + from + (from.equals(to) ? "" : "/" + to);
    }

    private static String times(ReckonedSpan span) {
        return " " + time(span.startInclusive()) + "/" + time(span.endExclusive());
    }

    private static String time(Instant instant) {
        return instant.atZone(ZONE).toLocalDateTime().toString().substring(5);
    }

    /** A day as days since 1970. */
    static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }
}

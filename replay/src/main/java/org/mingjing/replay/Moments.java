package org.mingjing.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.mingjing.core.rule.Rung;

/** How instants are written in one zone: for scripts by ISO 8601, for people shorter. */
public record Moments(ZoneId zone) {
    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter TO_THE_MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** With offset, for instance {@code 2006-10-23T00:00:00+02:00}. */
    String iso(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
    }

    /** The local date of an instant. */
    public LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** A due date: the date when it is the end of a day, else the instant; empty when none. */
    String due(Rung rung) {
        return rung.hasDue() ? due(Instant.ofEpochMilli(rung.dueMillis())) : "";
    }

    String due(Instant due) {
        return endsDay(due) ? date(due).toString() : iso(due);
    }

    /** A last instant for people: the date when it is the end of a day, else date and time. */
    public String last(Instant last) {
        return endsDay(last) ? date(last).toString() : readable(last);
    }

    private boolean endsDay(Instant instant) {
        ZonedDateTime after = instant.plusMillis(1).atZone(zone);
        return after.equals(after.toLocalDate().atStartOfDay(zone));
    }

    /** From an instant until before another, as short as it can be told. */
    String range(Instant startInclusive, Instant endExclusive) {
        ZonedDateTime from = startInclusive.atZone(zone);
        ZonedDateTime to = endExclusive.atZone(zone);
        boolean untilMidnight = isMidnight(to);
        LocalDate lastDay = date(endExclusive.minusMillis(1));
        if (isMidnight(from) && untilMidnight) {
            return from.toLocalDate().equals(lastDay)
                    ? lastDay.toString()
                    : from.toLocalDate() + " – " + lastDay;
        }
        String time = untilMidnight ? "24:00" : time(to);
        if (from.toLocalDate().equals(lastDay)) {
            return readable(startInclusive) + " – " + time;
        }
        String day = lastDay.toString();
        boolean sameYear = from.getYear() == lastDay.getYear();
        return readable(startInclusive)
                + " – "
                + (sameYear ? day.substring(day.length() - "MM-dd".length()) : day)
                + " "
                + time;
    }

    private boolean isMidnight(ZonedDateTime time) {
        return time.equals(time.toLocalDate().atStartOfDay(zone));
    }

    private static String time(ZonedDateTime time) {
        String text = (time.getSecond() == 0 ? TO_THE_MINUTE : TO_THE_SECOND).format(time);
        return text.substring(text.indexOf(' ') + 1);
    }

    /** For people: date and time, seconds only where there are any. */
    public String readable(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        return (local.getSecond() == 0 ? TO_THE_MINUTE : TO_THE_SECOND).format(local);
    }
}

package org.mingjing.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.mingjing.core.rule.Rung;

/** How instants are written in one zone: for scripts by ISO 8601, for people shorter. */
record Moments(ZoneId zone) {
    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter TO_THE_MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** With offset, for instance {@code 2006-10-23T00:00:00+02:00}. */
    String iso(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
    }

    LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** A due date: the date when it is the end of a day, else the instant; empty when none. */
    String due(Rung rung) {
        return rung.hasDue() ? due(Instant.ofEpochMilli(rung.dueMillis())) : "";
    }

    String due(Instant due) {
        ZonedDateTime after = due.plusMillis(1).atZone(zone);
        boolean endsDay = after.equals(after.toLocalDate().atStartOfDay(zone));
        return endsDay ? date(due).toString() : iso(due);
    }

    /** For people: date and time, seconds only where there are any. */
    String readable(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        return (local.getSecond() == 0 ? TO_THE_MINUTE : TO_THE_SECOND).format(local);
    }
}

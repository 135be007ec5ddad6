package org.mingjing.app.supervision;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.mingjing.core.calendar.WorkingCalendar;

/**
 * The span of time in which patterns are looked for; it begins with a month.
 *
 * @param asOf what is known then; nothing later is looked at
 */
record PatternWindow(Instant startInclusive, Instant asOf, WorkingCalendar calendar) {
    static PatternWindow of(Instant since, Instant asOf, WorkingCalendar calendar) {
        YearMonth month = YearMonth.from(since.atZone(calendar.zone()));
        return new PatternWindow(begin(month, calendar.zone()), asOf, calendar);
    }

    private static Instant begin(YearMonth month, ZoneId zone) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }

    ZoneId zone() {
        return calendar.zone();
    }

    /** Whether a month is over as of what is known. */
    boolean isOver(YearMonth month) {
        return !end(month).isAfter(asOf);
    }

    Instant begin(YearMonth month) {
        return begin(month, zone());
    }

    Instant end(YearMonth month) {
        return begin(month.plusMonths(1), zone());
    }

    /** Those of the patterns that began within this span. */
    List<FoundPattern> within(Stream<FoundPattern> found) {
        return found.filter(one -> !one.key().began().isBefore(startInclusive)).toList();
    }
}

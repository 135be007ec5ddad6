package org.mingjing.app.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.CalendarDefinition;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.calendar.WorkingCalendar;

/**
 * The first and the last day of which another calendar tells something else: whether it is worked,
 * or whether its year is published.
 */
record ChangedDays(LocalDate first, LocalDate last) {
    /** Before and after all days of which notices speak. */
    private static final ChangedDays ALL =
            new ChangedDays(LocalDate.of(1900, 1, 1), LocalDate.of(2299, 12, 31));

    /** Null when no day is changed. */
    static @Nullable ChangedDays of(
            CalendarDefinition before, CalendarDefinition after, Instant asOf) {
        if (!before.zone().equals(after.zone())
                || !before.hours().equals(after.hours())
                || !before.weekend().equals(after.weekend())
                || before.isEveryYearPublished() != after.isEveryYearPublished()) {
            return ALL;
        }
        WorkingCalendar old = Calendars.of(before).at(before.id(), asOf);
        WorkingCalendar now = Calendars.of(after).at(after.id(), asOf);
        @Nullable LocalDate first =
                days().filter(day -> differs(old, now, day)).findFirst().orElse(null);
        if (first == null) {
            return null;
        }
        LocalDate last = first;
        for (LocalDate day = first; !day.isAfter(ALL.last); day = day.plusDays(1)) {
            last = differs(old, now, day) ? day : last;
        }
        return new ChangedDays(first, last);
    }

    private static Stream<LocalDate> days() {
        return ALL.first.datesUntil(ALL.last.plusDays(1));
    }

    private static boolean differs(WorkingCalendar old, WorkingCalendar now, LocalDate day) {
        return old.isWorkingDay(day) != now.isWorkingDay(day)
                || old.isProvisional(day) != now.isProvisional(day);
    }
}

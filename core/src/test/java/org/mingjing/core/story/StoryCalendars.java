package org.mingjing.core.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.mingjing.core.calendar.CalendarDefinition;
import org.mingjing.core.calendar.CalendarId;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.calendar.ChineseCalendar;
import org.mingjing.core.calendar.WorkingHours;

/** The calendars of stories: China with its notices, and plain weekends that await none. */
public final class StoryCalendars {
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    public static final ZoneId ROME = ZoneId.of("Europe/Rome");

    /** Saturdays and Sundays off, nothing else, in Shanghai. */
    public static final CalendarDefinition WEEKENDS = weekends("WEEKENDS", SHANGHAI);

    /** Saturdays and Sundays off, nothing else, in Rome where clocks change. */
    public static final CalendarDefinition ROMAN = weekends("ROMAN", ROME);

    /** All of them. */
    public static final Calendars ALL = Calendars.of(ChineseCalendar.definition(), WEEKENDS, ROMAN);

    private StoryCalendars() {}

    private static CalendarDefinition weekends(String id, ZoneId zone) {
        return CalendarDefinition.builder(new CalendarId(id), zone)
                .hours(WorkingHours.of("09:00-12:00", "13:30-17:30"))
                .everyYearPublished()
                .build();
    }

    /** The instant of a wall-clock reading {@code HH:mm[:ss[.SSS]]} in the zone of a calendar. */
    public static Instant instant(Calendars calendars, CalendarId id, LocalDate day, String time) {
        ZoneId zone = calendars.definition(id).zone();
        return day.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
    }

    /** The instant of a wall-clock reading in Shanghai. */
    public static Instant inShanghai(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(SHANGHAI).toInstant();
    }
}

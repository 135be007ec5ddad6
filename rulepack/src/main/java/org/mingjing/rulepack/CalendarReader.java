package org.mingjing.rulepack;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.CalendarDefinition;
import org.mingjing.core.calendar.CalendarId;
import org.mingjing.core.calendar.ChineseCalendar;
import org.mingjing.core.calendar.WorkingHours;

/**
 * Reads {@code calendar:} either the id of a calendar that core knows, or a calendar of weekends
 * and hours.
 */
final class CalendarReader {
    private static final CalendarDefinition STAND_IN =
            CalendarDefinition.builder(new CalendarId("none"), ZoneOffset.UTC).build();

    private CalendarReader() {}

    static CalendarDefinition standIn() {
        return STAND_IN;
    }

    static CalendarDefinition read(Place place) {
        int before = place.file().errors().size();
        Keys keys = place.keys("id", "zone", "weekend", "hours", "every-year-published");
        String id = keys.required("id", "?", name -> name.text("the id of a calendar"));
        if (id.equals(ChineseCalendar.ID.toString())) {
            refuseSettings(keys);
            return ChineseCalendar.definition();
        }
        if (!keys.has("zone") && keys.has("id")) {
            place.refuse(
                    "the key 'zone'",
                    "a calendar '" + id + "' that is not known",
                    "known without a zone is " + ChineseCalendar.ID);
            return STAND_IN;
        }
        ZoneId zone = keys.required("zone", ZoneOffset.UTC, CalendarReader::zone);
        CalendarDefinition read =
                place.made(
                        before,
                        "a calendar",
                        () -> define(CalendarDefinition.builder(new CalendarId(id), zone), keys));
        return read == null ? STAND_IN : read;
    }

    private static void refuseSettings(Keys keys) {
        for (String key :
                keys.present(Set.of("zone", "weekend", "hours", "every-year-published"))) {
            Place value = keys.find(key);
            if (value != null) {
                value.refuse("no further key for a calendar that is known", "'" + key + "'", null);
            }
        }
    }

    private static CalendarDefinition define(CalendarDefinition.Builder builder, Keys keys) {
        @Nullable Set<DayOfWeek> weekend =
                keys.<@Nullable Set<DayOfWeek>>optional("weekend", null, CalendarReader::days);
        if (weekend != null) {
            builder.weekend(weekend);
        }
        @Nullable WorkingHours hours =
                keys.<@Nullable WorkingHours>optional("hours", null, CalendarReader::hours);
        if (hours != null) {
            builder.hours(hours);
        }
        if (keys.optional("every-year-published", false, Place::flag)) {
            builder.everyYearPublished();
        }
        return builder.build();
    }

    static ZoneId zone(Place place) {
        String text = place.text("a time zone such as Europe/Rome");
        try {
            return place.scalar() == null ? ZoneOffset.UTC : ZoneId.of(text);
        } catch (DateTimeException e) {
            place.refuse(
                    "a time zone such as Europe/Rome",
                    hintOf(Spelling.nearest(text, ZoneId.getAvailableZoneIds())));
            return ZoneOffset.UTC;
        }
    }

    private static @Nullable String hintOf(@Nullable String nearest) {
        return nearest == null ? null : "did you mean '" + nearest + "'?";
    }

    private static Set<DayOfWeek> days(Place place) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (Place day : place.entries("a list of days of the week")) {
            days.add(day.constant("a day of the week", DayOfWeek.values()));
        }
        return days;
    }

    private static WorkingHours hours(Place place) {
        List<String> intervals =
                Place.each(
                        place.oneOrMore("hours such as 09:00-12:00"),
                        interval -> interval.text("hours such as 09:00-12:00"));
        WorkingHours read =
                place.made(
                        place.file().errors().size(),
                        "hours in order, such as 09:00-12:00",
                        () -> WorkingHours.of(intervals.toArray(String[]::new)));
        return read == null ? WorkingHours.WHOLE_DAY : read;
    }
}

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
import org.mingjing.core.casefile.Bilingual;

/**
 * Reads {@code calendar:} either the id of a calendar that core knows, or a calendar of weekends
 * and hours.
 */
final class CalendarReader {
    private static final CalendarDefinition STAND_IN =
            CalendarDefinition.builder(new CalendarId("none"), ZoneOffset.UTC).build();

    private static final Bilingual ZONE =
            new Bilingual("时区，如 Europe/Rome", "a time zone such as Europe/Rome");
    private static final Bilingual HOURS =
            new Bilingual("时段，如 09:00-12:00", "hours such as 09:00-12:00");
    private static final Bilingual NO_FURTHER =
            new Bilingual("已知日历不再另设其他键", "no further key for a calendar that is known");

    private CalendarReader() {}

    static CalendarDefinition standIn() {
        return STAND_IN;
    }

    static CalendarDefinition read(Place place) {
        int before = place.file().errors().size();
        Keys keys = place.keys("id", "zone", "weekend", "hours", "every-year-published");
        String id =
                keys.required(
                        "id",
                        "?",
                        name -> name.text(new Bilingual("日历的 id", "the id of a calendar")));
        if (id.equals(ChineseCalendar.ID.toString())) {
            refuseSettings(keys);
            return ChineseCalendar.definition();
        }
        if (!keys.has("zone") && keys.has("id")) {
            place.refuse(
                    Wordings.key("zone"),
                    new Bilingual("未知的日历“" + id + "”", "a calendar '" + id + "' that is not known"),
                    new Bilingual(
                            "不写时区即可使用的有 " + ChineseCalendar.ID,
                            "known without a zone is " + ChineseCalendar.ID));
            return STAND_IN;
        }
        ZoneId zone = keys.required("zone", ZoneOffset.UTC, CalendarReader::zone);
        CalendarDefinition read =
                place.made(
                        before,
                        new Bilingual("日历", "a calendar"),
                        () -> define(CalendarDefinition.builder(new CalendarId(id), zone), keys));
        return read == null ? STAND_IN : read;
    }

    private static void refuseSettings(Keys keys) {
        for (String key :
                keys.present(Set.of("zone", "weekend", "hours", "every-year-published"))) {
            Place value = keys.find(key);
            if (value != null) {
                value.refuse(NO_FURTHER, Wordings.quoted(key), null);
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
        String text = place.text(ZONE);
        try {
            return place.scalar() == null ? ZoneOffset.UTC : ZoneId.of(text);
        } catch (DateTimeException e) {
            place.refuse(
                    ZONE, Wordings.meant(Spelling.nearest(text, ZoneId.getAvailableZoneIds())));
            return ZoneOffset.UTC;
        }
    }

    private static Set<DayOfWeek> days(Place place) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (Place day : place.entries(new Bilingual("星期几的列表", "a list of days of the week"))) {
            days.add(
                    day.constant(
                            new Bilingual("星期几，如 saturday", "a day of the week"),
                            DayOfWeek.values()));
        }
        return days;
    }

    private static WorkingHours hours(Place place) {
        List<String> intervals =
                Place.each(place.oneOrMore(HOURS), interval -> interval.text(HOURS));
        WorkingHours read =
                place.made(
                        place.file().errors().size(),
                        new Bilingual(
                                "先后有序的时段，如 09:00-12:00", "hours in order, such as 09:00-12:00"),
                        () -> WorkingHours.of(intervals.toArray(String[]::new)));
        return read == null ? WorkingHours.WHOLE_DAY : read;
    }
}

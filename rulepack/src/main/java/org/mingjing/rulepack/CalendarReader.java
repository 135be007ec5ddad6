package org.mingjing.rulepack;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.CalendarDefinition;
import org.mingjing.core.calendar.CalendarId;
import org.mingjing.core.calendar.CalendarNotice;
import org.mingjing.core.calendar.ChineseCalendar;
import org.mingjing.core.calendar.WorkingHours;
import org.mingjing.core.casefile.Bilingual;

/**
 * Reads {@code calendar:} the id of a calendar that core knows, a calendar that extends one, or a
 * calendar of its own; each with notices in files beside the pack.
 */
final class CalendarReader {
    private static final CalendarDefinition STAND_IN =
            CalendarDefinition.builder(new CalendarId("none"), ZoneOffset.UTC).build();

    private static final String KNOWN = ChineseCalendar.ID.value();
    private static final Bilingual ID = new Bilingual("日历的 id", "the id of a calendar");
    private static final Bilingual CALENDAR = new Bilingual("日历", "a calendar");
    private static final Bilingual ZONE =
            new Bilingual("时区，如 Europe/Rome", "a time zone such as Europe/Rome");
    private static final Bilingual HOURS =
            new Bilingual("时段，如 09:00-12:00", "hours such as 09:00-12:00");
    private static final Bilingual EXTENDED =
            new Bilingual("可供沿用的日历的 id", "the id of a calendar that can be extended");
    private static final Bilingual OWN_ID =
            new Bilingual("与所沿用日历不同的 id", "an id other than that of the calendar it extends");
    private static final Bilingual NO_FURTHER =
            new Bilingual(
                    "已知日历除 notices 外不再另设其他键；另设须另取 id 并写明“extends: CN”",
                    "no further key but 'notices' for a calendar that is known; for others give it"
                            + " an id of its own and say 'extends: CN'");
    private static final Bilingual NO_ZONE =
            new Bilingual("沿用他日历时不设时区", "no time zone where a calendar is extended");

    private final PackText.Siblings siblings;

    private CalendarReader(PackText.Siblings siblings) {
        this.siblings = siblings;
    }

    static CalendarDefinition standIn() {
        return STAND_IN;
    }

    static CalendarDefinition read(Place place, PackText.Siblings siblings) {
        return new CalendarReader(siblings).read(place);
    }

    private CalendarDefinition read(Place place) {
        int before = place.file().errors().size();
        Keys keys =
                place.keys(
                        "id",
                        "extends",
                        "zone",
                        "weekend",
                        "hours",
                        "every-year-published",
                        "notices");
        String id = keys.required("id", "?", name -> name.text(ID));
        CalendarDefinition read = read(keys, before, id);
        return read == null ? STAND_IN : read;
    }

    private @Nullable CalendarDefinition read(Keys keys, int before, String id) {
        if (keys.has("extends")) {
            return extending(keys, before, id);
        }
        return id.equals(KNOWN) ? known(keys) : own(keys, before, id);
    }

    /** A calendar that core knows; what was published last decides, be it core's or the pack's. */
    private CalendarDefinition known(Keys keys) {
        for (String key :
                keys.present(Set.of("zone", "weekend", "hours", "every-year-published"))) {
            refuse(keys, key, NO_FURTHER);
        }
        CalendarDefinition known = ChineseCalendar.definition();
        for (CalendarNotice notice : notices(keys, known.zone())) {
            known = known.withNotice(notice);
        }
        return known;
    }

    /** A local calendar: its own notices decide before those of the calendar it extends. */
    private @Nullable CalendarDefinition extending(Keys keys, int before, String id) {
        keys.optional("extends", "", name -> name.word(EXTENDED, Map.of(KNOWN, KNOWN), KNOWN));
        CalendarDefinition parent = ChineseCalendar.definition();
        refuse(keys, "zone", NO_ZONE);
        if (id.equals(KNOWN)) {
            refuse(keys, "id", OWN_ID);
        }
        return define(keys, before, id, parent.zone(), parent);
    }

    private @Nullable CalendarDefinition own(Keys keys, int before, String id) {
        if (!keys.has("zone") && keys.has("id")) {
            keys.owner()
                    .refuse(
                            Wordings.key("zone"),
                            new Bilingual(
                                    "未知的日历“" + id + "”",
                                    "a calendar '" + id + "' that is not known"),
                            new Bilingual(
                                    "不写时区即可使用的有 " + KNOWN, "known without a zone is " + KNOWN));
            return null;
        }
        ZoneId zone = keys.required("zone", ZoneOffset.UTC, CalendarReader::zone);
        return define(keys, before, id, zone, null);
    }

    private @Nullable CalendarDefinition define(
            Keys keys, int before, String id, ZoneId zone, @Nullable CalendarDefinition parent) {
        CalendarId own = keys.owner().made(before, CALENDAR, () -> new CalendarId(id));
        CalendarDefinition.Builder builder =
                CalendarDefinition.builder(own == null ? STAND_IN.id() : own, zone);
        if (parent != null) {
            builder.parent(parent);
        }
        Set<DayOfWeek> weekend =
                keys.<@Nullable Set<DayOfWeek>>optional("weekend", null, CalendarReader::days);
        if (weekend != null) {
            builder.weekend(weekend);
        }
        WorkingHours hours =
                keys.<@Nullable WorkingHours>optional("hours", null, CalendarReader::hours);
        if (hours != null) {
            builder.hours(hours);
        }
        if (keys.optional("every-year-published", false, Place::flag)) {
            builder.everyYearPublished();
        }
        builder.notices(notices(keys, zone));
        return keys.owner().made(before, CALENDAR, builder::build);
    }

    private List<CalendarNotice> notices(Keys keys, ZoneId zone) {
        return keys.optional(
                "notices",
                List.<CalendarNotice>of(),
                files -> NoticeFiles.read(files, siblings, zone));
    }

    private static void refuse(Keys keys, String key, Bilingual expected) {
        Place value = keys.find(key);
        if (value != null) {
            value.refuse(expected, Wordings.quoted(key), null);
        }
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

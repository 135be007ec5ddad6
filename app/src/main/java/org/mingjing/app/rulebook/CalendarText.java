package org.mingjing.app.rulebook;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.CalendarDefinition;
import org.mingjing.core.calendar.CalendarId;
import org.mingjing.core.calendar.CalendarNotice;
import org.mingjing.core.calendar.NoticeTable;
import org.mingjing.core.calendar.WorkingHours;

/**
 * A calendar with all its notices as one text, and back again: the calendar itself first, then the
 * one it extends. Equal texts are equal calendars. Publications are dates in the calendar's zone.
 */
final class CalendarText {
    private static final String CALENDAR = "calendar";
    private static final String ZONE = "zone";
    private static final String HOURS = "hours";
    private static final String WEEKEND = "weekend";
    private static final String EVERY_YEAR = "every-year-published";

    /** How the lines before its notices begin. */
    private static final List<String> HEADS = List.of(CALENDAR, ZONE, HOURS, WEEKEND, EVERY_YEAR);

    private CalendarText() {}

    static String of(CalendarDefinition calendar) {
        StringBuilder text = new StringBuilder();
        for (CalendarDefinition one = calendar; one != null; one = one.parent()) {
            write(one, text);
        }
        return text.toString();
    }

    private static void write(CalendarDefinition one, StringBuilder text) {
        line(text, CALENDAR, one.id().value());
        line(text, ZONE, one.zone().getId());
        line(text, HOURS, String.join(" ", one.hours().intervals()));
        line(
                text,
                WEEKEND,
                one.weekend().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")));
        line(text, EVERY_YEAR, Boolean.toString(one.isEveryYearPublished()));
        one.notices().stream()
                .flatMap(notice -> lines(notice, one.zone()))
                .forEach(line -> text.append(line).append('\n'));
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append(' ').append(value).append('\n');
    }

    /** The lines of a notice in the form of {@link NoticeTable}. */
    private static Stream<String> lines(CalendarNotice notice, ZoneId zone) {
        String head =
                notice.reference()
                        + ","
                        + notice.publishedAt().atZone(zone).toLocalDate()
                        + ","
                        + years(notice.years())
                        + ",";
        return notice.days().stream()
                .map(day -> head + day.date() + "," + day.mark() + "," + day.name());
    }

    /** Years as a table of notices tells them. */
    static String years(Set<Integer> years) {
        return new TreeSet<>(years).stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** The calendar that a text tells of. */
    static CalendarDefinition read(String text) {
        List<List<String>> chain = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith(CALENDAR + " ")) {
                chain.add(new ArrayList<>());
            }
            chain.getLast().add(line);
        }
        CalendarDefinition parent = null;
        for (List<String> one : chain.reversed()) {
            parent = read(one, parent);
        }
        if (parent == null) {
            throw new IllegalStateException("a text of no calendar");
        }
        return parent;
    }

    private static CalendarDefinition read(
            List<String> lines, @Nullable CalendarDefinition parent) {
        ZoneId zone = ZoneId.of(value(lines, ZONE));
        CalendarDefinition.Builder builder =
                CalendarDefinition.builder(new CalendarId(value(lines, CALENDAR)), zone)
                        .hours(WorkingHours.of(value(lines, HOURS).split(" ", -1)))
                        .weekend(weekend(value(lines, WEEKEND)))
                        .notices(
                                NoticeTable.read(lines.subList(HEADS.size(), lines.size()), zone)
                                        .notices());
        if (Boolean.parseBoolean(value(lines, EVERY_YEAR))) {
            builder.everyYearPublished();
        }
        return parent == null ? builder.build() : builder.parent(parent).build();
    }

    private static String value(List<String> lines, String key) {
        return lines.get(HEADS.indexOf(key)).substring(key.length() + 1);
    }

    private static Set<DayOfWeek> weekend(String days) {
        Set<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
        for (String day : days.split(" ", -1)) {
            if (!day.isEmpty()) {
                weekend.add(DayOfWeek.valueOf(day));
            }
        }
        return weekend;
    }
}

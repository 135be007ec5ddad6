package org.mingjing.core.proof;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjing.core.calendar.CalendarDefinition;
import org.mingjing.core.calendar.CalendarNotice;
import org.mingjing.core.calendar.DayMark;
import org.mingjing.core.calendar.NoticeDay;

/**
 * Days as anybody would look them up in a pile of notices: one after the other, with java.time and
 * a map of marked dates.
 */
final class NaiveDays {
    private final CalendarDefinition definition;
    private final ZoneId zone;
    private final Map<LocalDate, DayMark> marks = new HashMap<>();
    private final Set<Integer> publishedYears = new HashSet<>();
    private final boolean everyYear;

    NaiveDays(CalendarDefinition definition, boolean everyYear, long asOf) {
        this.definition = definition;
        this.zone = definition.zone();
        this.everyYear = everyYear;
        List<CalendarNotice> notices = new ArrayList<>(definition.notices());
        notices.sort(Comparator.comparing(CalendarNotice::publishedAt));
        for (CalendarNotice notice : notices) {
            if (notice.publishedAt().toEpochMilli() <= asOf) {
                publishedYears.addAll(notice.years());
                for (NoticeDay day : notice.days()) {
                    marks.put(day.date(), day.mark());
                }
            }
        }
    }

    boolean isWorked(LocalDate day) {
        DayMark mark = marks.get(day);
        return mark == null
                ? !definition.weekend().contains(day.getDayOfWeek())
                : mark == DayMark.WORKED;
    }

    boolean isPublished(LocalDate day) {
        return everyYear || publishedYears.contains(day.getYear());
    }

    LocalDate dayOf(long instant) {
        return Instant.ofEpochMilli(instant).atZone(zone).toLocalDate();
    }

    long startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant().toEpochMilli();
    }

    long endOf(LocalDate day) {
        return startOf(day.plusDays(1)) - 1;
    }

    /** The n-th working day after a day. */
    LocalDate workingDayAfter(LocalDate day, int n) {
        LocalDate found = day;
        for (int counted = 0; counted < n; ) {
            found = found.plusDays(1);
            counted += isWorked(found) ? 1 : 0;
        }
        return found;
    }

    /** The n-th working day before a day; the day itself when n is 0. */
    LocalDate workingDayBefore(LocalDate day, int n) {
        LocalDate found = day;
        for (int counted = 0; counted < n; ) {
            found = found.minusDays(1);
            counted += isWorked(found) ? 1 : 0;
        }
        return found;
    }

    /** The instants at which work begins and ends on a day, by turns; none on a day off. */
    List<Long> workOn(LocalDate day) {
        List<Long> bounds = new ArrayList<>();
        if (isWorked(day)) {
            for (String interval : definition.hours().intervals()) {
                for (String bound : List.of(interval.split("-"))) {
                    LocalDateTime reading =
                            bound.equals("24:00")
                                    ? day.plusDays(1).atStartOfDay()
                                    : day.atTime(LocalTime.parse(bound));
                    bounds.add(reading.atZone(zone).toInstant().toEpochMilli());
                }
            }
        }
        return bounds;
    }
}

package org.mingjing.core.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A calendar made up from a seed, with a parent, and a reckoning of its days that goes through all
 * notices for every day.
 */
final class RandomCalendar {

    private static final List<ZoneId> ZONES =
            List.of(
                    ZoneId.of("Asia/Shanghai"),
                    ZoneId.of("Europe/Rome"),
                    ZoneId.of("America/Sao_Paulo"),
                    ZoneId.of("Australia/Lord_Howe"));
    private static final List<WorkingHours> HOURS =
            List.of(
                    WorkingHours.WHOLE_DAY,
                    WorkingHours.of("09:00-12:00", "13:30-17:30"),
                    WorkingHours.of("00:00-02:30", "22:15-24:00"),
                    WorkingHours.of("02:15-02:45"));

    private final CalendarDefinition parent;
    private final CalendarDefinition child;
    private final long asOf;

    RandomCalendar(Random random) {
        ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
        CalendarDefinition.Builder parentBuilder =
                CalendarDefinition.builder(new CalendarId("parent"), zone)
                        .weekend(weekend(random))
                        .hours(HOURS.get(random.nextInt(HOURS.size())))
                        .notices(notices(random, 8));
        parent = parentBuilder.build();
        child =
                CalendarDefinition.builder(new CalendarId("child"), zone)
                        .parent(parent)
                        .notices(notices(random, 4))
                        .build();
        asOf = publication(random).toEpochMilli();
    }

    private static Set<DayOfWeek> weekend(Random random) {
        Set<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
        int daysOff = random.nextInt(7);
        for (int i = 0; i < daysOff; i++) {
            weekend.add(DayOfWeek.of(1 + random.nextInt(7)));
        }
        return weekend;
    }

    private static List<CalendarNotice> notices(Random random, int count) {
        List<CalendarNotice> notices = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int year = 1998 + random.nextInt(25);
            List<NoticeDay> days =
                    random.ints(60, 0, 400)
                            .distinct()
                            .mapToObj(offset -> LocalDate.of(year, 1, 1).plusDays(offset))
                            .map(date -> new NoticeDay(date, "day of " + year, mark(random)))
                            .toList();
            notices.add(new CalendarNotice("notice " + i, publication(random), Set.of(year), days));
        }
        return notices;
    }

    private static DayMark mark(Random random) {
        return random.nextBoolean() ? DayMark.OFF : DayMark.WORKED;
    }

    /** One of few instants, so that notices come out together. */
    private static Instant publication(Random random) {
        return Instant.EPOCH.plusSeconds(86_400L * 365 * (30 + random.nextInt(10)));
    }

    WorkingCalendar version() {
        return Calendars.of(child).at(child.id(), asOf);
    }

    /** Whether a date is worked, by looking at every notice again. */
    boolean isWorked(LocalDate date) {
        return mark(child, date) == null ? isWorkedByTheParent(date) : isWorkedMark(child, date);
    }

    private boolean isWorkedByTheParent(LocalDate date) {
        return mark(parent, date) == null
                ? !parent.weekend().contains(date.getDayOfWeek())
                : isWorkedMark(parent, date);
    }

    private boolean isWorkedMark(CalendarDefinition definition, LocalDate date) {
        return mark(definition, date) == DayMark.WORKED;
    }

    private @Nullable DayMark mark(CalendarDefinition definition, LocalDate date) {
        return definition.notices().stream()
                .filter(notice -> mayConcern(notice, date.getYear()))
                .filter(notice -> notice.publishedAt().toEpochMilli() <= asOf)
                .sorted(Comparator.comparing(CalendarNotice::publishedAt))
                .flatMap(notice -> notice.days().stream())
                .filter(day -> day.date().equals(date))
                .reduce((earlier, later) -> later)
                .map(NoticeDay::mark)
                .orElse(null);
    }

    /** Dates are at most 400 days after a notice's first day; this only saves time. */
    private static boolean mayConcern(CalendarNotice notice, int year) {
        return notice.years().contains(year) || notice.years().contains(year - 1);
    }
}

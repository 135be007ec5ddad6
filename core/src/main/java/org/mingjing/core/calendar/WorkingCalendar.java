package org.mingjing.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One version of a calendar: which days and hours count, as far as was published at one instant.
 *
 * <p>Days are epoch days or {@link LocalDate}s in the calendar's zone, exact in the years −999,999
 * to 999,999; instants are epoch milliseconds or {@link Instant}s, whose fractions of a millisecond
 * are dropped. Bounds called inclusive or exclusive are; an end before its start encloses nothing.
 * Every question about days takes constant time, however far apart they are. A version never
 * changes and may be shared between threads.
 *
 * <p>Working time is read from the wall clock: a working day has its working hours even when clocks
 * change within them. An hour which the clock leaves out counts as passed at that instant; an hour
 * which it repeats counts once, the first time.
 */
public final class WorkingCalendar {

    private final CalendarDefinition definition;
    private final String version;
    private final long publishedAt;
    private final WallTime wallTime;
    private final WorkingHours hours;

    /*
     * Counted when first asked, because a set of calendars knows many versions which nobody asks.
     * Two threads may count at the same time: they count the same, and the fields of what they
     * publish are all final.
     */
    private @Nullable VersionDays counted;

    WorkingCalendar(CalendarDefinition definition, String version, long publishedAt) {
        this.definition = definition;
        this.version = version;
        this.publishedAt = publishedAt;
        this.wallTime = definition.wallTime();
        this.hours = definition.hours();
    }

    private VersionDays days() {
        VersionDays days = counted;
        if (days == null) {
            days = definition.daysAsOf(publishedAt);
            counted = days;
        }
        return days;
    }

    public CalendarId id() {
        return definition.id();
    }

    /**
     * A readable name of this version, unique within the calendar, such as {@code CN 2025-11-04}.
     */
    public String version() {
        return version;
    }

    /** The instant of the latest notice in this version; null when there is no notice in it. */
    public @Nullable Instant publishedAt() {
        return publishedAt == Calendars.BEFORE_ANY_NOTICE
                ? null
                : Instant.ofEpochMilli(publishedAt);
    }

    public ZoneId zone() {
        return definition.zone();
    }

    public WorkingHours hours() {
        return hours;
    }

    // Days

    public boolean isWorkingDay(int day) {
        return days().counted().isWorked(day);
    }

    public boolean isWorkingDay(LocalDate day) {
        return isWorkingDay(epochDay(day));
    }

    public DayKind kindOf(int day) {
        return days().kindOf(day);
    }

    public DayKind kindOf(LocalDate day) {
        return kindOf(epochDay(day));
    }

    /** The holiday for whose sake a notice speaks of this day, off or worked; null without one. */
    public @Nullable String nameOf(int day) {
        MarkedDays.Marked marked = days().marked().find(day);
        return marked == null ? null : marked.day().name();
    }

    public @Nullable String nameOf(LocalDate day) {
        return nameOf(epochDay(day));
    }

    /** The reference of the notice which decides about this day; null when none speaks of it. */
    public @Nullable String noticeOf(int day) {
        MarkedDays.Marked marked = days().marked().find(day);
        return marked == null ? null : marked.reference();
    }

    public @Nullable String noticeOf(LocalDate day) {
        return noticeOf(epochDay(day));
    }

    /** Whether the calendar of this day's year is not published, so that notices may still come. */
    public boolean isProvisional(int day) {
        return !days().published().contains(day);
    }

    public boolean isProvisional(LocalDate day) {
        return isProvisional(epochDay(day));
    }

    public int nextOrSame(int day) {
        CountedDays counted = days().counted();
        return counted.dayAfter(counted.countBefore(day));
    }

    public LocalDate nextOrSame(LocalDate day) {
        return LocalDate.ofEpochDay(nextOrSame(epochDay(day)));
    }

    public int next(int day) {
        return nextOrSame(day + 1);
    }

    public LocalDate next(LocalDate day) {
        return LocalDate.ofEpochDay(next(epochDay(day)));
    }

    public int previousOrSame(int day) {
        return previous(day + 1);
    }

    public LocalDate previousOrSame(LocalDate day) {
        return LocalDate.ofEpochDay(previousOrSame(epochDay(day)));
    }

    public int previous(int day) {
        CountedDays counted = days().counted();
        return counted.dayAfter(counted.countBefore(day) - 1);
    }

    public LocalDate previous(LocalDate day) {
        return LocalDate.ofEpochDay(previous(epochDay(day)));
    }

    /**
     * The n-th working day after a day, or the |n|-th before it when n is negative; the day itself
     * is not counted. For n = 0 the day itself if it is worked, else the next working day.
     *
     * @throws ArithmeticException when the result lies beyond every date
     */
    public int addWorkingDays(int day, int n) {
        CountedDays counted = days().counted();
        if (n > 0) {
            return counted.dayAfter(Math.addExact(counted.countBefore(day + 1), n - 1));
        }
        return counted.dayAfter(Math.addExact(counted.countBefore(day), n));
    }

    public LocalDate addWorkingDays(LocalDate day, int n) {
        return LocalDate.ofEpochDay(addWorkingDays(epochDay(day), n));
    }

    /** The number of working days from the start until before the end; 0 for an earlier end. */
    public int workingDaysBetween(int startInclusive, int endExclusive) {
        CountedDays counted = days().counted();
        return Math.max(0, counted.countBefore(endExclusive) - counted.countBefore(startInclusive));
    }

    public int workingDaysBetween(LocalDate startInclusive, LocalDate endExclusive) {
        return workingDaysBetween(epochDay(startInclusive), epochDay(endExclusive));
    }

    private static int epochDay(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    // Instants

    /**
     * The local date at an instant, as an epoch day.
     *
     * @throws ArithmeticException for instants whose day is no {@code int}
     */
    public int dayOf(long instant) {
        return wallTime.dayAt(instant);
    }

    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofEpochDay(dayOf(instant.toEpochMilli()));
    }

    /** The first instant of a local date, which need not be a midnight where clocks change. */
    public long startOf(int day) {
        return wallTime.firstInstantOf(day * WallTime.MILLIS_A_DAY);
    }

    public Instant startOf(LocalDate day) {
        return Instant.ofEpochMilli(startOf(epochDay(day)));
    }

    /** The last millisecond before the next local date begins. */
    public long endOf(int day) {
        return startOf(day + 1) - 1;
    }

    public Instant endOf(LocalDate day) {
        return Instant.ofEpochMilli(endOf(epochDay(day)));
    }

    /**
     * The earliest instant at which so much working time has passed since an instant. Time that
     * ends with a working day ends at the closing time, not at the next opening; no time ends at
     * once, also outside of working hours.
     *
     * @throws IllegalArgumentException for negative time
     */
    public long addWorkingMillis(long instant, long millis) {
        if (millis < 0) {
            throw new IllegalArgumentException("Working time is not negative: " + millis);
        }
        if (millis == 0) {
            return instant;
        }
        long last = Math.addExact(workedUntil(instant), millis) - 1;
        long millisADay = hours.millisADay();
        int day = days().counted().dayAfter(Math.toIntExact(Math.floorDiv(last, millisADay)));
        long timeOfDay = hours.timeWhenWorked(Math.floorMod(last, millisADay) + 1);
        return wallTime.firstInstantPast(day * WallTime.MILLIS_A_DAY + timeOfDay);
    }

    public Instant addWorkingMillis(Instant instant, long millis) {
        return Instant.ofEpochMilli(addWorkingMillis(instant.toEpochMilli(), millis));
    }

    /**
     * The working time from the start until before the end, in milliseconds; 0 for an earlier end.
     */
    public long workingMillisBetween(long startInclusive, long endExclusive) {
        return Math.max(0, workedUntil(endExclusive) - workedUntil(startInclusive));
    }

    public long workingMillisBetween(Instant startInclusive, Instant endExclusive) {
        return workingMillisBetween(startInclusive.toEpochMilli(), endExclusive.toEpochMilli());
    }

    /** The working time until an instant, counted from where the working days are counted. */
    private long workedUntil(long instant) {
        long reading = wallTime.furthestReadingAt(instant);
        int day = Math.toIntExact(Math.floorDiv(reading, WallTime.MILLIS_A_DAY));
        CountedDays counted = days().counted();
        long wholeDays = counted.countBefore(day) * hours.millisADay();
        return counted.isWorked(day)
                ? wholeDays + hours.workedUntil(Math.floorMod(reading, WallTime.MILLIS_A_DAY))
                : wholeDays;
    }

    @Override
    public String toString() {
        return version;
    }
}

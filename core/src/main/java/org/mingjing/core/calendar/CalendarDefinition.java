package org.mingjing.core.calendar;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that is known about a calendar, whenever it was published: zone, hours, weekend and notices,
 * and the parent whose notices it shares.
 *
 * <p>Notices are merged by date. Among the notices of one calendar the one published last decides
 * about a date, the later in the list if both were published at the same instant; the calendar's
 * own notices decide before those of its parent, whenever either was published. A year is published
 * when a notice of the calendar or of its parent makes it so.
 */
public final class CalendarDefinition {

    private static final Set<DayOfWeek> SATURDAY_AND_SUNDAY =
            Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final CalendarId id;
    private final ZoneId zone;
    private final WorkingHours hours;
    private final Set<DayOfWeek> weekend;
    private final boolean everyYearPublished;
    private final @Nullable CalendarDefinition parent;
    private final List<CalendarNotice> notices;
    private final WallTime wallTime;
    private final WeekPattern week;

    private CalendarDefinition(Builder from) {
        id = from.id;
        zone = from.zone;
        parent = from.parent;
        hours = Objects.requireNonNullElse(from.hours, inheritedHours(parent));
        weekend = Objects.requireNonNullElse(from.weekend, inheritedWeekend(parent));
        everyYearPublished =
                from.everyYearPublished || (parent != null && parent.everyYearPublished);
        notices = List.copyOf(from.notices);
        wallTime =
                parent != null && parent.zone.equals(zone) ? parent.wallTime : new WallTime(zone);
        week = new WeekPattern(weekend);
    }

    private static WorkingHours inheritedHours(@Nullable CalendarDefinition parent) {
        return parent == null ? WorkingHours.WHOLE_DAY : parent.hours;
    }

    private static Set<DayOfWeek> inheritedWeekend(@Nullable CalendarDefinition parent) {
        return parent == null ? SATURDAY_AND_SUNDAY : parent.weekend;
    }

    public static Builder builder(CalendarId id, ZoneId zone) {
        return new Builder(id, zone);
    }

    public CalendarId id() {
        return id;
    }

    public ZoneId zone() {
        return zone;
    }

    public WorkingHours hours() {
        return hours;
    }

    public Set<DayOfWeek> weekend() {
        return weekend;
    }

    /** The calendar whose notices this one shares; null when there is none. */
    public @Nullable CalendarDefinition parent() {
        return parent;
    }

    /** The calendar's own notices, without those of its parent, in the order in which they came. */
    public List<CalendarNotice> notices() {
        return notices;
    }

    /** A copy with one more notice, which decides before those published at the same instant. */
    public CalendarDefinition withNotice(CalendarNotice notice) {
        return toBuilder().notice(notice).build();
    }

    /** A copy with other working hours. */
    public CalendarDefinition withHours(WorkingHours otherHours) {
        return toBuilder().hours(otherHours).build();
    }

    /** This calendar, with the given definition in place of its ancestor of the same id. */
    CalendarDefinition withAncestor(CalendarDefinition ancestor) {
        if (parent == null) {
            return this;
        }
        if (parent.id.equals(ancestor.id)) {
            return toBuilder().parent(ancestor).build();
        }
        return toBuilder().parent(parent.withAncestor(ancestor)).build();
    }

    private Builder toBuilder() {
        Builder copy = new Builder(id, zone);
        copy.hours = hours;
        copy.weekend = weekend;
        copy.everyYearPublished = everyYearPublished;
        copy.parent = parent;
        copy.notices.addAll(notices);
        return copy;
    }

    /** The instants at which a notice of this calendar or of an ancestor came out, in order. */
    SortedSet<Long> publications() {
        SortedSet<Long> instants = parent == null ? new TreeSet<>() : parent.publications();
        notices.forEach(notice -> instants.add(notice.publishedAt().toEpochMilli()));
        return instants;
    }

    /** Whether it awaits no notices, so that no year is ever provisional. */
    public boolean isEveryYearPublished() {
        return everyYearPublished;
    }

    WallTime wallTime() {
        return wallTime;
    }

    /** The days as all notices published until an instant, inclusive, arrange them. */
    VersionDays daysAsOf(long instant) {
        SortedMap<Integer, MarkedDays.Marked> marks = new TreeMap<>();
        SortedSet<Integer> years = new TreeSet<>();
        mergeAsOf(instant, marks, years);
        MarkedDays marked = new MarkedDays(marks);
        PublishedYears published =
                everyYearPublished ? PublishedYears.ALL : PublishedYears.of(years);
        return new VersionDays(week, marked, new CountedDays(week, marked), published);
    }

    private void mergeAsOf(
            long instant, SortedMap<Integer, MarkedDays.Marked> marks, SortedSet<Integer> years) {
        if (parent != null) {
            parent.mergeAsOf(instant, marks, years);
        }
        List<CalendarNotice> byPublication = new ArrayList<>(notices);
        byPublication.sort(Comparator.comparing(CalendarNotice::publishedAt));
        for (CalendarNotice notice : byPublication) {
            if (notice.publishedAt().toEpochMilli() <= instant) {
                years.addAll(notice.years());
                notice.days()
                        .forEach(
                                day ->
                                        marks.put(
                                                day.epochDay(),
                                                new MarkedDays.Marked(day, notice.reference())));
            }
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CalendarDefinition that
                && id.equals(that.id)
                && zone.equals(that.zone)
                && hours.equals(that.hours)
                && weekend.equals(that.weekend)
                && everyYearPublished == that.everyYearPublished
                && notices.equals(that.notices)
                && Objects.equals(parent, that.parent);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, zone, hours, weekend, everyYearPublished, notices.size(), parent);
    }

    @Override
    public String toString() {
        return id.toString();
    }

    /** Collects what is known about a calendar. What is not said comes from the parent. */
    public static final class Builder {

        private final CalendarId id;
        private final ZoneId zone;
        private final List<CalendarNotice> notices = new ArrayList<>();
        private @Nullable WorkingHours hours;
        private @Nullable Set<DayOfWeek> weekend;
        private @Nullable CalendarDefinition parent;
        private boolean everyYearPublished;

        private Builder(CalendarId id, ZoneId zone) {
            this.id = Objects.requireNonNull(id, "id");
            this.zone = Objects.requireNonNull(zone, "zone");
        }

        /** The working hours; without them the parent's, and without a parent the whole day. */
        public Builder hours(WorkingHours workingHours) {
            hours = workingHours;
            return this;
        }

        /**
         * The days off in every week; without them the parent's, and without a parent Saturday and
         * Sunday. {@link #build} refuses a week without any working day.
         */
        public Builder weekend(Set<DayOfWeek> daysOff) {
            Set<DayOfWeek> copy = EnumSet.noneOf(DayOfWeek.class);
            copy.addAll(daysOff);
            weekend = Collections.unmodifiableSet(copy);
            return this;
        }

        /** For calendars which await no notices, so that no year is ever provisional. */
        public Builder everyYearPublished() {
            everyYearPublished = true;
            return this;
        }

        /** The calendar whose notices this one shares and may overrule, date by date. */
        public Builder parent(CalendarDefinition parentCalendar) {
            parent = parentCalendar;
            return this;
        }

        public Builder notice(CalendarNotice notice) {
            notices.add(Objects.requireNonNull(notice, "notice"));
            return this;
        }

        public Builder notices(List<CalendarNotice> several) {
            several.forEach(this::notice);
            return this;
        }

        /**
         * The calendar as said so far.
         *
         * @throws IllegalArgumentException when every day of the week is off, or when an ancestor
         *     has the same id
         */
        public CalendarDefinition build() {
            for (CalendarDefinition a = parent; a != null; a = a.parent) {
                if (a.id.equals(id)) {
                    throw new IllegalArgumentException("Calendar " + id + " is its own parent");
                }
            }
            return new CalendarDefinition(this);
        }
    }
}

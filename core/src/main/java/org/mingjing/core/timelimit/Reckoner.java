package org.mingjing.core.timelimit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.DayKind;
import org.mingjing.core.calendar.WorkingCalendar;

/**
 * Writes the reckoning of a limit day by day. It explains what {@link DueDates} computed and is
 * only called when somebody asks why.
 */
public final class Reckoner {
    private static final int LONGEST = 40_000;

    private final WorkingCalendar calendar;
    private final Limit limit;
    private final long start;
    private final long due;
    private final List<Pause> pauses;
    private final int unrolled;

    /**
     * A pause as this limit sees it.
     *
     * @param begin epoch milliseconds
     * @param end epoch milliseconds, or {@link Exclusions#OPEN}
     * @param isRecognised whether its days are excluded
     * @param note how it is called in the reckoning
     */
    public record Pause(long begin, long end, boolean isRecognised, String note) {}

    /**
     * @param start the starting event, epoch milliseconds
     * @param due the last instant in time, or {@link DueDates#STOPPED}
     * @param pauses those that were opened while the limit ran
     */
    public Reckoner(
            WorkingCalendar calendar, Limit limit, long start, long due, List<Pause> pauses) {
        this.calendar = calendar;
        this.limit = limit;
        this.start = start;
        this.due = due;
        this.pauses = List.copyOf(pauses);
        this.unrolled = unrolled();
    }

    /**
     * The days from the start until the due date or {@code until}, whichever is later.
     *
     * @param until when the clock was stopped, or now; epoch milliseconds
     */
    public Reckoning reckon(Anchor anchor, long until) {
        int first = calendar.dayOf(start);
        int last = calendar.dayOf(until);
        if (due != DueDates.STOPPED) {
            last = Math.max(last, calendar.dayOf(due));
        }
        List<ReckonedDay> days = new ArrayList<>();
        int number = 0;
        for (int day = first; day <= last && days.size() < LONGEST; day++) {
            ReckonedDay reckoned = day(day, first, number, until);
            number = reckoned.number();
            days.add(reckoned);
        }
        boolean provisional =
                due != DueDates.STOPPED
                        && limit.countsWork()
                        && calendar.isProvisional(calendar.dayOf(due));
        @Nullable Instant dueAt = due == DueDates.STOPPED ? null : Instant.ofEpochMilli(due);
        return new Reckoning(anchor, limit, dueAt, provisional, calendar.version(), days);
    }

    private ReckonedDay day(int day, int first, int before, long until) {
        Pause pause = pauseOn(day);
        Counting counting = counting(day, first, pause);
        String note = note(day, counting, pause);
        int number = isInstant() ? worked(day, until) : before + (counting.isCounted() ? 1 : 0);
        boolean late = due != DueDates.STOPPED && calendar.startOf(day) > due;
        return new ReckonedDay(
                LocalDate.ofEpochDay(day),
                counting,
                number,
                late,
                calendar.isProvisional(day),
                note);
    }

    private Counting counting(int day, int first, @Nullable Pause pause) {
        if (day == first && !isInstant()) {
            return Counting.START;
        }
        boolean everyDay = !countsWorkOnly();
        if (isRolledOver(day)) {
            return Counting.ROLLED;
        }
        DayKind kind = calendar.kindOf(day);
        if (!everyDay && !kind.isWorked()) {
            return kind == DayKind.HOLIDAY ? Counting.HOLIDAY : Counting.WEEKEND;
        }
        if (pause != null && !(limit instanceof Limit.Until)) {
            return pause.isRecognised() ? Counting.PAUSED : Counting.PAUSE_NOT_RECOGNISED;
        }
        return kind == DayKind.MAKE_UP && !everyDay ? Counting.MAKE_UP : Counting.COUNTED;
    }

    /** Whether a limit in calendar days or months would have ended by this day but for the roll. */
    private boolean isRolledOver(int day) {
        return day >= unrolled && day < calendar.nextOrSame(unrolled);
    }

    /** The day on which a limit that rolls would end if it did not; no day for any other limit. */
    private int unrolled() {
        if (!(limit instanceof Limit.Running running)
                || running.roll() == Roll.NONE
                || due == DueDates.STOPPED) {
            return Integer.MAX_VALUE;
        }
        Exclusions exclusions = new Exclusions();
        for (Pause pause : pauses) {
            if (pause.isRecognised()) {
                exclusions.add(pause.begin(), pause.end());
            }
        }
        Limit asItEnds = new Limit.Running(running.amount(), running.unit(), Roll.NONE);
        long last = DueDates.lastInTime(asItEnds, calendar, start, exclusions);
        return last == DueDates.STOPPED ? Integer.MAX_VALUE : calendar.dayOf(last);
    }

    private static String note(Counting counting, @Nullable Pause pause) {
        return pause != null
                        && (counting == Counting.PAUSED
                                || counting == Counting.PAUSE_NOT_RECOGNISED)
                ? pause.note()
                : "";
    }

    private String note(int day, Counting counting, @Nullable Pause pause) {
        if (counting == Counting.HOLIDAY || counting == Counting.MAKE_UP) {
            String name = calendar.nameOf(day);
            return name == null ? "" : name;
        }
        return note(counting, pause);
    }

    private @Nullable Pause pauseOn(int day) {
        @Nullable Pause found = null;
        for (Pause pause : pauses) {
            boolean touches =
                    calendar.dayOf(pause.begin()) <= day
                            && (pause.end() == Exclusions.OPEN
                                    || day <= calendar.dayOf(pause.end()));
            if (touches && (found == null || pause.isRecognised())) {
                found = pause;
            }
        }
        return found;
    }

    /** Minutes of work used up by the end of a day, recognised pauses left out exactly. */
    private int worked(int day, long until) {
        long end = Math.min(until, calendar.endOf(day) + 1);
        long from = start;
        long millis = 0;
        for (Pause pause : pauses) {
            if (pause.isRecognised() && pause.begin() < end && from < end) {
                long begin = Math.max(from, pause.begin());
                millis += calendar.workingMillisBetween(from, begin);
                from = Math.max(begin, pause.end());
            }
        }
        millis += from < end ? calendar.workingMillisBetween(from, end) : 0;
        return (int) (millis / 60_000);
    }

    private boolean isInstant() {
        return limit instanceof Limit.Running running && !running.unit().endsWithDay();
    }

    private boolean countsWorkOnly() {
        return limit instanceof Limit.Running running && running.unit().countsOnlyWork();
    }
}

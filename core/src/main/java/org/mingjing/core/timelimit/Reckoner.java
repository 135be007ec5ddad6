package org.mingjing.core.timelimit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.WorkingCalendar;

/**
 * Writes the reckoning of a limit: day by day, or by the instant for minutes and working hours. It
 * explains what {@link DueDates} computed and is only called when somebody asks why.
 */
public final class Reckoner {
    private static final int LONGEST = 40_000;

    private final WorkingCalendar calendar;
    private final Limit limit;
    private final long start;
    private final long due;
    private final List<ReckonedPause> pauses;

    /**
     * @param start the starting event, epoch milliseconds
     * @param due the last instant in time, or {@link DueDates#STOPPED}
     * @param pauses those that were opened while the limit ran
     */
    public Reckoner(
            WorkingCalendar calendar,
            Limit limit,
            long start,
            long due,
            List<ReckonedPause> pauses) {
        this.calendar = calendar;
        this.limit = limit;
        this.start = start;
        this.due = due;
        this.pauses = List.copyOf(pauses);
    }

    /**
     * The reckoning from the start until the due date or {@code until}, whichever is later.
     *
     * @param until when the clock was stopped, or now; epoch milliseconds
     */
    public Reckoning reckon(Anchor anchor, long until) {
        return reckon(anchor, until, DueDates.STOPPED);
    }

    /**
     * The same, with a span that ends with the other due date of the clock.
     *
     * @param otherDue the last instant in time of the other limit, or {@link DueDates#STOPPED}
     */
    public Reckoning reckon(Anchor anchor, long until, long otherDue) {
        long end = due == DueDates.STOPPED ? until : Math.max(until, due);
        if (limit instanceof Limit.Running running && !running.unit().endsWithDay()) {
            MinutesReckoned minutes = new MinutesReckoned(calendar, start, due, otherDue, pauses);
            minutes.write(end, LONGEST);
            return reckoning(anchor, minutes.days(), minutes.spans());
        }
        DaysReckoned days = new DaysReckoned(calendar, limit, start, due, otherDue, pauses);
        days.write(calendar.dayOf(end), LONGEST);
        return reckoning(anchor, days.days(), days.spans());
    }

    private Reckoning reckoning(Anchor anchor, List<ReckonedDay> days, List<ReckonedSpan> spans) {
        boolean provisional =
                due != DueDates.STOPPED
                        && limit.countsWork()
                        && calendar.isProvisional(calendar.dayOf(due));
        @Nullable Instant dueAt = due == DueDates.STOPPED ? null : Instant.ofEpochMilli(due);
        boolean runsByHours = limit instanceof Limit.Running run && !run.unit().endsWithDay();
        return new Reckoning(
                anchor,
                limit,
                dueAt,
                provisional,
                calendar.version(),
                runsByHours ? calendar.hours().toString() : "",
                days,
                spans);
    }
}

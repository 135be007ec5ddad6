package org.mingjing.replay.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.mingjing.core.calendar.WorkingCalendar;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.ReckonedDay;
import org.mingjing.core.timelimit.ReckonedSpan;
import org.mingjing.core.timelimit.Reckoning;

/**
 * How much of a limit was used when the answer came: 1 is all of it. Recognised pauses are not used
 * time; limits in minutes are measured by the instant.
 */
final class Consumption {
    /** There is nothing to measure by: the start is the answer, or the clock has no due date. */
    static final double UNKNOWN = -1;

    private static final double JUST_LATE = 1.000_001;

    private final WorkingCalendar calendar;
    private final Reckoning reckoning;
    private final Instant start;
    private final Instant stop;

    Consumption(WorkingCalendar calendar, Reckoning reckoning, Instant start, Instant stop) {
        this.calendar = calendar;
        this.reckoning = reckoning;
        this.start = start;
        this.stop = stop;
    }

    /** The share used, never above 1 when in time and always above 1 when late. */
    double share() {
        Instant due = reckoning.due();
        if (due == null || start.equals(stop)) {
            return UNKNOWN;
        }
        double budget = used(due);
        double used = used(stop);
        boolean late = stop.isAfter(due);
        if (budget <= 0) {
            return late ? 1 + Math.max(used, JUST_LATE - 1) : 1;
        }
        return late ? Math.max(used / budget, JUST_LATE) : Math.min(used / budget, 1);
    }

    private double used(Instant until) {
        if (reckoning.limit() instanceof Limit.Until) {
            return ChronoUnit.DAYS.between(dateOf(start), dateOf(until));
        }
        return isByInstant() ? workedUntil(until) : daysUntil(dateOf(until));
    }

    /** Whether the limit runs by the instant, in minutes or working hours. */
    boolean isByInstant() {
        return DayUnit.of(reckoning.limit()) == null;
    }

    private double workedUntil(Instant until) {
        long millis = 0;
        for (ReckonedSpan span : reckoning.spans()) {
            Instant end = span.endExclusive().isBefore(until) ? span.endExclusive() : until;
            if (span.counting().isCounted() && span.startInclusive().isBefore(end)) {
                millis +=
                        calendar.workingMillisBetween(
                                span.startInclusive().toEpochMilli(), end.toEpochMilli());
            }
        }
        return millis;
    }

    private double daysUntil(LocalDate date) {
        List<ReckonedDay> days = reckoning.days();
        if (days.isEmpty()) {
            return 0;
        }
        long index = ChronoUnit.DAYS.between(days.get(0).date(), date);
        return index < 0 ? 0 : days.get((int) Math.min(index, days.size() - 1)).number();
    }

    /**
     * By how many days of the limit's own unit the answer came after the due date; below 0 before
     * it. An answer on days off after the due date is one day late, for it was not in time.
     */
    long daysLate() {
        Instant due = reckoning.due();
        if (due == null) {
            return 0;
        }
        if (stop.isAfter(due)) {
            return Math.max(1, reckoning.lateBy());
        }
        LocalDate answered = dateOf(stop);
        LocalDate last = dateOf(due);
        return DayUnit.of(reckoning.limit()) == DayUnit.WORKING_DAYS
                ? -calendar.workingDaysBetween(answered.plusDays(1), last.plusDays(1))
                : -ChronoUnit.DAYS.between(answered, last);
    }

    private LocalDate dateOf(Instant instant) {
        ZoneId zone = calendar.zone();
        return LocalDate.ofInstant(instant, zone);
    }
}

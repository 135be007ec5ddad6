package org.mingjing.core.timelimit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The proof of a due date 期限计算: from the start on, what counted and why.
 *
 * @param anchor promised or statutory
 * @param limit the limit as it stands, extension included
 * @param due the last instant in time; null while a pause without a known end has stopped the clock
 * @param provisional whether the due date rests on a year without a published calendar
 * @param calendarVersion which calendar counted
 * @param workingHours the hours of a day in which minutes run; empty for limits in days
 * @param days every day, in order
 * @param spans the same gathered into spans, one after the other without gap
 */
public record Reckoning(
        Anchor anchor,
        Limit limit,
        @Nullable Instant due,
        boolean provisional,
        String calendarVersion,
        String workingHours,
        List<ReckonedDay> days,
        List<ReckonedSpan> spans) {
    public Reckoning {
        days = List.copyOf(days);
        spans = List.copyOf(spans);
    }

    /** How much is used up at the end of all that is reckoned. */
    public int consumed() {
        return spans.stream().mapToInt(ReckonedSpan::counted).sum();
    }

    /** How much is used up at the end of a day: of limits in days, days. 0 before the first day. */
    public int consumedBy(LocalDate day) {
        int used = 0;
        for (ReckonedDay reckoned : days) {
            used = reckoned.date().isAfter(day) ? used : reckoned.number();
        }
        return used;
    }

    /**
     * By how much it was answered late, or is late by now, in the limit's own unit: working days,
     * calendar days (also for months and dates), or minutes worked. 0 in time, and when no such
     * unit has passed since the due date.
     */
    public int lateBy() {
        if (limit instanceof Limit.Until date) {
            return days.isEmpty() ? 0 : Math.max(0, lastDay() - date.day());
        }
        return spans.stream().filter(ReckonedSpan::late).mapToInt(ReckonedSpan::counted).sum();
    }

    private int lastDay() {
        return Math.toIntExact(days.get(days.size() - 1).date().toEpochDay());
    }
}

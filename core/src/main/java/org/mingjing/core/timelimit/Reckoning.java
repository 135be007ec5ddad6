package org.mingjing.core.timelimit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The proof of a due date 期限计算: day by day from the start, what counted and why.
 *
 * @param anchor promised or statutory
 * @param limit the limit as it stands, extension included
 * @param due the last instant in time; null while a pause without a known end has stopped the clock
 * @param provisional whether the due date rests on a year without a published calendar
 * @param calendarVersion which calendar counted
 * @param days every day, in order
 */
public record Reckoning(
        Anchor anchor,
        Limit limit,
        @Nullable Instant due,
        boolean provisional,
        String calendarVersion,
        List<ReckonedDay> days) {
    public Reckoning {
        days = List.copyOf(days);
    }

    /** How much is used up at the end of the last day reckoned. */
    public int consumed() {
        return days.isEmpty() ? 0 : days.get(days.size() - 1).number();
    }

    /** The days gathered into spans that are alike. */
    public List<ReckonedSpan> spans() {
        List<ReckonedSpan> spans = new ArrayList<>();
        int before = 0;
        int from = 0;
        for (int i = 1; i <= days.size(); i++) {
            if (i == days.size() || !alike(days.get(from), days.get(i))) {
                ReckonedDay first = days.get(from);
                ReckonedDay last = days.get(i - 1);
                spans.add(
                        new ReckonedSpan(
                                first.date(),
                                last.date(),
                                first.counting(),
                                last.number() - before,
                                first.late(),
                                first.note()));
                before = last.number();
                from = i;
            }
        }
        return spans;
    }

    private static boolean alike(ReckonedDay one, ReckonedDay other) {
        return one.counting() == other.counting()
                && one.late() == other.late()
                && one.note().equals(other.note());
    }
}

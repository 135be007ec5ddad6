package org.mingjing.replay;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.timelimit.Counting;
import org.mingjing.core.timelimit.ReckonedSpan;

/**
 * Which spans of a reckoning may be told as one: counted days and the weekends between them, a
 * pause with the days off in it, and, once a limit is over, any days, since what day a lateness
 * spares is of no more interest. A due date ends a run.
 */
final class FoldedSpans {
    private static final int SHORTEST = 3;

    private final List<ReckonedSpan> spans;
    private final Collection<Instant> dues;

    /** What the spans of a run have in common. */
    enum Run {
        COUNTED,
        LATE,
        PAUSED,
        PAUSE_NOT_RECOGNISED;

        /** The last part of its key. */
        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    FoldedSpans(List<ReckonedSpan> spans, Collection<Instant> dues) {
        this.spans = List.copyOf(spans);
        this.dues = List.copyOf(dues);
    }

    /** The run that begins with a span; null when that span is told by itself. */
    @Nullable Run run(int first) {
        ReckonedSpan span = spans.get(first);
        Run run =
                switch (span.counting()) {
                    case COUNTED, WEEKEND -> span.late() ? Run.LATE : Run.COUNTED;
                    case HOLIDAY, MAKE_UP, OFF_HOURS -> span.late() ? Run.LATE : null;
                    case PAUSED -> Run.PAUSED;
                    case PAUSE_NOT_RECOGNISED -> Run.PAUSE_NOT_RECOGNISED;
                    case START, ROLLED -> null;
                };
        return run == null || end(first, run) - first < SHORTEST ? null : run;
    }

    /** Where a run ends that begins with a span, exclusive. */
    int end(int first, Run run) {
        int end = first;
        for (int i = first; i < spans.size() && belongs(i, first, run); i++) {
            boolean isDayOffInAPause = isPause(run) && spans.get(i).pause() == null;
            end = isDayOffInAPause ? end : i + 1;
            if (endsWithDue(spans.get(i))) {
                break;
            }
        }
        return end;
    }

    private static boolean isPause(Run run) {
        return run == Run.PAUSED || run == Run.PAUSE_NOT_RECOGNISED;
    }

    private boolean belongs(int index, int first, Run run) {
        ReckonedSpan span = spans.get(index);
        if (span.late() != spans.get(first).late()) {
            return false;
        }
        Counting counting = span.counting();
        boolean isDayOff = counting == Counting.WEEKEND || counting == Counting.HOLIDAY;
        return switch (run) {
            case COUNTED -> counting == Counting.COUNTED || counting == Counting.WEEKEND;
            case LATE ->
                    isDayOff
                            || counting == Counting.COUNTED
                            || counting == Counting.MAKE_UP
                            || counting == Counting.OFF_HOURS;
            case PAUSED, PAUSE_NOT_RECOGNISED ->
                    isDayOff
                            || (counting == spans.get(first).counting()
                                    && span.pause() != null
                                    && span.pause().equals(spans.get(first).pause()));
        };
    }

    private boolean endsWithDue(ReckonedSpan span) {
        return dues.contains(span.endExclusive())
                || dues.contains(span.endExclusive().minusMillis(1));
    }

    /** How much the spans of a run used up. */
    int counted(int first, int end) {
        return spans.subList(first, end).stream().mapToInt(ReckonedSpan::counted).sum();
    }
}

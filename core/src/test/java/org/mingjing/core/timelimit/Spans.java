package org.mingjing.core.timelimit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What must hold of the spans of every reckoning, for the tests of this and other packages. */
public final class Spans {
    private Spans() {}

    /** Where a span does not begin when the one before it ended, or ends before it begins. */
    public static List<ReckonedSpan> gaps(Reckoning reckoning) {
        List<ReckonedSpan> gaps = new ArrayList<>();
        Instant end = null;
        for (ReckonedSpan span : reckoning.spans()) {
            boolean follows = end == null || end.equals(span.startInclusive());
            if (!follows || !span.startInclusive().isBefore(span.endExclusive())) {
                gaps.add(span);
            }
            end = span.endExclusive();
        }
        return gaps;
    }

    /** How much all spans up to the due date count together: days or minutes. */
    public static int countedInTime(Reckoning reckoning) {
        return reckoning.spans().stream()
                .filter(span -> !span.late())
                .mapToInt(ReckonedSpan::counted)
                .sum();
    }

    /** The amount of a limit in days, or in minutes. */
    public static int amount(Limit.Running limit) {
        return limit.amount() * (limit.unit() == LimitUnit.WORKING_HOURS ? 60 : 1);
    }
}

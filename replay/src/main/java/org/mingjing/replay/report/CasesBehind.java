package org.mingjing.replay.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Rung;

/**
 * The cases behind a number: all of them counted, and the gravest and latest {@value #KEPT} kept.
 * Signals that do not stand bring no case here.
 */
final class CasesBehind {
    static final int KEPT = 50;

    private final PriorityQueue<Behind> kept = new PriorityQueue<>(Behind.BY_GRAVITY);
    private long all;

    /**
     * A case with the gravest of its signals.
     *
     * @param aroseAt when that signal arose, epoch milliseconds
     */
    record Behind(String caseNumber, Level level, long aroseAt) {
        /** The mildest and oldest first. */
        static final Comparator<Behind> BY_GRAVITY =
                Comparator.comparing(Behind::level)
                        .thenComparingLong(Behind::aroseAt)
                        .thenComparing(Comparator.comparing(Behind::caseNumber).reversed());
    }

    /** Adds a case with all its findings that matter here, if one of them stands. */
    void add(String caseNumber, List<Finding> findings) {
        @Nullable Rung gravest = null;
        for (Finding finding : findings) {
            Rung one = Standing.gravest(finding);
            if (one != null && (gravest == null || one.level().compareTo(gravest.level()) > 0)) {
                gravest = one;
            }
        }
        if (gravest == null) {
            return;
        }
        all++;
        kept.add(new Behind(caseNumber, gravest.level(), gravest.aroseAtMillis()));
        if (kept.size() > KEPT) {
            kept.remove();
        }
    }

    /** How many cases there are, kept or not. */
    long all() {
        return all;
    }

    /** The gravest first, at most so many. */
    List<Behind> first(int most) {
        List<Behind> first = new ArrayList<>(kept);
        first.sort(Behind.BY_GRAVITY.reversed());
        return List.copyOf(first.subList(0, Math.min(most, first.size())));
    }
}

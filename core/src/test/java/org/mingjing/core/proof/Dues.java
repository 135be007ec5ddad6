package org.mingjing.core.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.assessment.Assessment;
import org.mingjing.core.rule.CaseClock;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.Reckoning;

/**
 * The due dates of one clock, epoch milliseconds; null where there is no such limit.
 *
 * @param version of the rule that judges
 */
record Dues(int version, @Nullable Long promised, @Nullable Long statutory) {

    static List<Dues> of(Assessment assessment) {
        List<Dues> dues = new ArrayList<>();
        for (CaseClock clock : assessment.clocks()) {
            dues.add(
                    new Dues(
                            clock.rule().version(),
                            due(clock.clock().reckoning(Anchor.PROMISED)),
                            due(clock.clock().reckoning(Anchor.STATUTORY))));
        }
        return dues;
    }

    /** The due date that ends each clock first. */
    static List<Long> earliest(Assessment assessment) {
        return of(assessment).stream().map(Dues::earliest).toList();
    }

    private Long earliest() {
        return promised == null ? (statutory == null ? NaiveDue.STOPPED : statutory) : promised;
    }

    private static @Nullable Long due(@Nullable Reckoning reckoning) {
        if (reckoning == null) {
            return null;
        }
        Instant due = reckoning.due();
        return due == null ? NaiveDue.STOPPED : (Long) due.toEpochMilli();
    }
}

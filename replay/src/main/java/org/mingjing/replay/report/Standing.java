package org.mingjing.replay.report;

import org.jspecify.annotations.Nullable;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.Rung;

/** Whether a rung that was reached counts as a signal, and if not, why. */
enum Standing {
    /** It counts. */
    FIRM,
    /** 已解除: a due date that moved away took it back. */
    LIFTED,
    /** 暂定: it rests on a calendar that is not published. */
    PROVISIONAL,
    /** 待确认: a person must confirm it first. */
    PROPOSED;

    static Standing of(Finding finding, Rung rung) {
        if (rung.isLifted()) {
            return LIFTED;
        }
        if (rung.provisional()) {
            return PROVISIONAL;
        }
        return finding.isProposed() ? PROPOSED : FIRM;
    }

    /** The gravest rung that stands; null when none does. */
    static @Nullable Rung gravest(Finding finding) {
        @Nullable Rung gravest = null;
        for (Rung rung : finding.rungs()) {
            if (of(finding, rung) == FIRM
                    && (gravest == null || rung.level().compareTo(gravest.level()) > 0)) {
                gravest = rung;
            }
        }
        return gravest;
    }
}

package org.mingjing.core.rule;

import org.jspecify.annotations.Nullable;
import org.mingjing.core.timelimit.DueDates;

/**
 * When a case was accepted 受理: by an act, or by silence.
 *
 * <p>Silence accepts at 00:00 after the last day for telling what is missing; the clock then starts
 * on the day of receipt, and a later act of acceptance does not restart it (行政许可法 32(1)(4)).
 */
final class Acceptance {
    private int event;
    private long establishedAt;
    private int laterAct;
    private @Nullable DeemedAcceptance silence;

    void derive(Facts facts, Procedure procedure) {
        event = -1;
        laterAct = -1;
        silence = null;
        int accepted = facts.firstOf(procedure.acceptance(), 0);
        DeemedAcceptance terms = procedure.deemed();
        if (terms != null && bySilence(facts, terms, accepted)) {
            silence = terms;
            laterAct = accepted;
            return;
        }
        if (accepted >= 0) {
            event = accepted;
            establishedAt = facts.at(accepted);
        }
    }

    private boolean bySilence(Facts facts, DeemedAcceptance terms, int accepted) {
        int receipt = facts.firstOf(terms.receipts(), 0);
        while (receipt >= 0 && (accepted < 0 || receipt < accepted)) {
            int notice = facts.firstOf(terms.notices(), receipt + 1);
            if (notice < 0 || !isSurelyInTime(facts, terms, receipt, notice)) {
                long due = lastDay(facts, terms, receipt);
                if (notice < 0 || facts.at(notice) > due) {
                    return silentUntil(facts, receipt, due + 1);
                }
            }
            receipt = facts.firstOf(terms.receipts(), receipt + 1);
        }
        return false;
    }

    /** Whether a notice came so soon that it is in time whatever the calendar says. */
    private static boolean isSurelyInTime(
            Facts facts, DeemedAcceptance terms, int receipt, int notice) {
        return facts.at(notice) - facts.at(receipt) < terms.within().shortestMillis();
    }

    private boolean silentUntil(Facts facts, int receipt, long instant) {
        if (instant > facts.asOf()) {
            facts.reviewAt(instant);
            return false;
        }
        event = receipt;
        establishedAt = instant;
        return true;
    }

    private static long lastDay(Facts facts, DeemedAcceptance terms, int receipt) {
        return DueDates.lastInTime(
                terms.within(), facts.calendar(), facts.at(receipt), facts.nothingExcluded());
    }

    /** The event from which the limits run; -1 while the case is not accepted. */
    int event() {
        return event;
    }

    /** When the acceptance was established, epoch milliseconds. */
    long establishedAt() {
        return establishedAt;
    }

    /** The terms under which silence accepted; null when it did not. */
    @Nullable DeemedAcceptance bySilence() {
        return silence;
    }

    /** The act of acceptance that came after the silence; -1 without one. */
    int laterAct() {
        return laterAct;
    }
}

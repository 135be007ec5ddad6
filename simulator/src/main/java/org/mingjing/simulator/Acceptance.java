package org.mingjing.simulator;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a case came to be accepted: by an acceptance, or by five working days of silence after
 * materials were received (行政许可法 32(1)(4)).
 *
 * @param start the index of the accepting act, or of the receipt that met with silence
 * @param establishedAt since when it is certain
 */
record Acceptance(int start, long establishedAt) {
    static final Set<Act> RECEIPTS = EnumSet.of(Act.APPLY, Act.SUPPLEMENT);

    /** What breaks the silence. */
    static final Set<Act> NOTICES =
            EnumSet.of(
                    Act.REQUEST_CORRECTION,
                    Act.ACCEPT,
                    Act.REFUSE_ACCEPTANCE,
                    Act.DECIDE,
                    Act.REFUSE,
                    Act.CLOSE);

    static final int DAYS_OF_SILENCE = 5;

    /** The acceptance as known; null when there is none yet. */
    static @Nullable Acceptance of(Told told) {
        int accept = told.first(Act.ACCEPT);
        for (int receipt : told.all(RECEIPTS)) {
            if (accept != Told.NONE && accept < receipt) {
                break;
            }
            long silentUntil = firstLate(told, receipt);
            if (told.instantAfter(receipt, NOTICES) >= silentUntil && silentUntil <= told.asOf()) {
                return new Acceptance(receipt, silentUntil);
            }
        }
        return accept == Told.NONE ? null : new Acceptance(accept, told.act(accept).occurredAt());
    }

    /** The first instant at which a notice about a receipt is late. */
    static long firstLate(Told told, int receipt) {
        int due = told.calendar().plus(told.act(receipt).day(), DAYS_OF_SILENCE);
        return WallTime.startOf(due + 1);
    }
}

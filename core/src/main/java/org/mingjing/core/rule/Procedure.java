package org.mingjing.core.rule;

import org.jspecify.annotations.Nullable;

/**
 * What a pack says of the procedure itself, shared by its rules.
 *
 * @param acceptance mask of the activities that accept a case 受理; 0 when the log has none
 * @param deemed acceptance by silence; null when there is none
 * @param pauses how pauses are recognised; null when nothing pauses
 * @param end what ends a case
 */
public record Procedure(
        long acceptance,
        @Nullable DeemedAcceptance deemed,
        @Nullable PauseTerms pauses,
        CaseEnd end) {
    /** No acceptance, no pauses. */
    public static final Procedure NONE = new Procedure(0, null, null);

    /** A procedure of which nobody says what ends it. */
    public Procedure(
            long acceptance, @Nullable DeemedAcceptance deemed, @Nullable PauseTerms pauses) {
        this(acceptance, deemed, pauses, CaseEnd.NONE);
    }
}

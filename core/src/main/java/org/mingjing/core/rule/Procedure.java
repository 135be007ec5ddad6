package org.mingjing.core.rule;

import org.jspecify.annotations.Nullable;

/**
 * What a pack says of the procedure itself, shared by its rules.
 *
 * @param acceptance mask of the activities that accept a case 受理; 0 when the log has none
 * @param deemed acceptance by silence; null when there is none
 * @param pauses how pauses are recognised; null when nothing pauses
 */
public record Procedure(
        long acceptance, @Nullable DeemedAcceptance deemed, @Nullable PauseTerms pauses) {
    /** No acceptance, no pauses. */
    public static final Procedure NONE = new Procedure(0, null, null);
}

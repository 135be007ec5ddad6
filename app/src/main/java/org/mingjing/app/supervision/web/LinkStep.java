package org.mingjing.app.supervision.web;

import org.jspecify.annotations.Nullable;

/**
 * One of the five links 环节 of a case.
 *
 * @param act what was done last in it; null before anything was
 * @param at when; null before anything was
 * @param person who did it; empty when nobody is named
 * @param opinion what they wrote; empty when nothing
 * @param used how much of the limit of the step was used; empty when it has none
 * @param isLate whether that was more than the limit
 */
record LinkStep(
        String name,
        State state,
        @Nullable String act,
        @Nullable String at,
        String person,
        String opinion,
        String used,
        boolean isLate) {
    /** How far a link is. */
    enum State {
        DONE,
        CURRENT,
        AHEAD
    }
}

package org.mingjing.app.supervision.web;

import org.jspecify.annotations.Nullable;
import org.mingjing.app.supervision.RevocationGround;

/**
 * What somebody says with a decision.
 *
 * @param reason in their own words; null or blank when they say nothing
 * @param ground on which they ask for a revocation; null for all else
 * @param back the page to return to; null or empty for the list
 */
record Said(@Nullable String reason, @Nullable RevocationGround ground, @Nullable String back) {
    String page() {
        return back == null ? "" : back;
    }

    String why() {
        return reason == null ? "" : reason.strip().replace('\0', ' ');
    }
}

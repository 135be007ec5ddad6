package org.mingjing.core.rule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.timelimit.Limit;

/**
 * Acceptance by silence 逾期未告知，视为受理 as it happened in a case (行政许可法 32(1)(4)).
 *
 * @param within within what the applicant should have been told
 * @param establishedAt when the silence accepted: the first instant after that limit
 * @param laterAct the act of acceptance that came afterwards and restarts nothing; null without one
 */
public record Silence(Limit within, Instant establishedAt, @Nullable EventRef laterAct) {}

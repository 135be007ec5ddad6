package org.mingjing.core.rule;

import org.jspecify.annotations.Nullable;
import org.mingjing.core.timelimit.Clock;

/**
 * A clock of a case: which rule runs it, what started it, how it stands.
 *
 * @param rule the rule in the version that judges
 * @param trigger the starting message
 * @param clock the clock with its reckonings
 * @param silence the silence that accepted the case; null when the clock started otherwise
 */
public record CaseClock(
        RuleHeader rule, EventRef trigger, Clock clock, @Nullable Silence silence) {}

package org.mingjing.core.rule;

import org.mingjing.core.timelimit.Clock;

/**
 * A clock of a case: which rule runs it, what started it, how it stands.
 *
 * @param rule the rule in the version that judges
 * @param trigger the starting message
 * @param clock the clock with its reckonings
 */
public record CaseClock(RuleHeader rule, EventRef trigger, Clock clock) {}

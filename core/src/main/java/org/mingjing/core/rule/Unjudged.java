package org.mingjing.core.rule;

/**
 * A rule that could not be judged in one case, and why: never passed over in silence.
 *
 * @param caseNumber the case's number
 * @param rule the header of the rule, in the version that should have judged
 * @param reason what failed, in English, for who keeps the rule pack
 */
public record Unjudged(String caseNumber, RuleHeader rule, String reason) {}

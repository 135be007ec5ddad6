package org.mingjing.core.rule;

/**
 * What makes a finding the same finding through all re-judging.
 *
 * @param caseId the case's number
 * @param ruleId the rule's id, without its version
 * @param message the triggering message's id, without its version
 * @param occurrence 1, and one more each time a lifted ladder is climbed again
 */
public record FindingId(String caseId, String ruleId, String message, int occurrence) {}

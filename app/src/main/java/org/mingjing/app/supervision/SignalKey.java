package org.mingjing.app.supervision;

import org.mingjing.core.rule.Finding;

/** What makes a signal the same through all re-judging. */
record SignalKey(long caseId, String rule, String message, int occurrence) {
    static SignalKey of(long caseId, Finding finding) {
        return new SignalKey(
                caseId, finding.id().ruleId(), finding.id().message(), finding.id().occurrence());
    }
}

package org.mingjing.replay.report;

import java.util.List;
import org.mingjing.core.rule.Finding;

/** What one rule, or the rules of one class, found and in which cases. */
final class RuleLine {
    private final SignalCounts signals = new SignalCounts();
    private final CasesBehind behind = new CasesBehind();
    private long cases;

    void add(String caseNumber, List<Finding> findings) {
        findings.forEach(signals::add);
        behind.add(caseNumber, findings);
        cases++;
    }

    CasesBehind behind() {
        return behind;
    }

    SignalCounts signals() {
        return signals;
    }

    /** How many cases have a finding by it. */
    long cases() {
        return cases;
    }
}

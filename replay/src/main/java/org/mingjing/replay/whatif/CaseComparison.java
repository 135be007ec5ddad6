package org.mingjing.replay.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.ServiceItems;
import org.mingjing.core.rule.CaseJudge;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.FindingId;
import org.mingjing.core.rule.FindingSink;
import org.mingjing.core.rule.RuleHeader;
import org.mingjing.core.rule.Unjudged;

/**
 * Judges case after case by two yardsticks, and tells what differs. What both find alike is judged
 * once. One for each thread.
 */
public final class CaseComparison {
    private final CaseJudge before;
    private final CaseJudge after;
    private final @Nullable ServiceItems items;
    private final Set<RuleHeader> alike;
    private final Found foundBefore = new Found();
    private final Found foundAfter = new Found();

    /** What one yardstick finds in the case at hand. */
    private static final class Found implements FindingSink {
        private final List<Finding> findings = new ArrayList<>();
        private long unjudged;

        @Override
        public void found(Finding finding) {
            findings.add(finding);
        }

        @Override
        public void unjudged(Unjudged rule) {
            unjudged++;
        }
    }

    /**
     * @param before its items are those of the case files
     * @param first any of the cases; it is only looked at
     * @throws IllegalArgumentException when the second cannot judge what was read for the first
     */
    public CaseComparison(Yardstick before, Yardstick after, CaseFile first) {
        if (!before.readsAs(after)) {
            throw new IllegalArgumentException("the yardsticks speak of different words");
        }
        this.items = after.items();
        this.before = new CaseJudge(before.rulebook(), before.calendars(), first);
        this.alike = after.alikeIn(before);
        this.after = new CaseJudge(after.rulebook(), after.calendars(), first, alike);
    }

    /**
     * Compares one case as of an instant, epoch milliseconds.
     *
     * @return what differs, in the order of the rulebooks; to be read before the next case
     */
    public List<Difference> compare(CaseFile file, long asOf) {
        foundBefore.findings.clear();
        foundAfter.findings.clear();
        before.judge(file, asOf, foundBefore);
        for (Finding finding : foundBefore.findings) {
            if (alike.contains(finding.rule())) {
                foundAfter.findings.add(finding);
            }
        }
        after.judge(items == null ? file : file.under(items), asOf, foundAfter);
        return isQuiet() ? List.of() : differences();
    }

    private List<Difference> differences() {
        Map<FindingId, Finding> known = new HashMap<>();
        foundBefore.findings.forEach(finding -> known.put(finding.id(), finding));
        List<Difference> differences = new ArrayList<>();
        for (Finding finding : foundAfter.findings) {
            add(differences, Difference.of(known.remove(finding.id()), finding));
        }
        for (Finding finding : foundBefore.findings) {
            if (known.containsKey(finding.id())) {
                add(differences, Difference.of(finding, null));
            }
        }
        return differences;
    }

    private static void add(List<Difference> differences, @Nullable Difference one) {
        if (one != null) {
            differences.add(one);
        }
    }

    /** Whether neither found anything in the case compared last. */
    boolean isQuiet() {
        return foundBefore.findings.isEmpty() && foundAfter.findings.isEmpty();
    }

    /** What the first yardstick found in the case compared last. */
    public List<Finding> before() {
        return foundBefore.findings;
    }

    /** What the second found in it. */
    public List<Finding> after() {
        return foundAfter.findings;
    }

    /** How often a rule could not be judged so far, by either; once where both judge alike. */
    public long unjudged() {
        return foundBefore.unjudged + foundAfter.unjudged;
    }
}

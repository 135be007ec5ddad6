package org.mingjing.replay.report;

import java.util.Comparator;
import java.util.Set;
import org.mingjing.core.rule.Level;

/**
 * A case that may be shown, and the rule for which.
 *
 * @param index its place in the log
 * @param ruleId the rule by which it was chosen
 * @param rules all rules that gave it a card, or that it was chosen by
 * @param pauses what its limits show of pauses
 * @param level the gravest rung that stands
 * @param measure by how many milliseconds it is late, or which share of the limit it used
 * @param order decides among equals and draws samples; the same for the same case number
 */
record ShownCase(
        int index,
        String ruleId,
        Set<String> rules,
        Set<PauseSeen> pauses,
        Level level,
        double measure,
        int order) {
    /** The mildest first: by level, by how many rules were broken, by how late. */
    static final Comparator<ShownCase> BY_GRAVITY =
            Comparator.comparing(ShownCase::level)
                    .thenComparingInt((ShownCase one) -> one.rules().size())
                    .thenComparingDouble(ShownCase::measure)
                    .thenComparing(Comparator.comparingInt(ShownCase::order).reversed());

    ShownCase {
        rules = Set.copyOf(rules);
        pauses = Set.copyOf(pauses);
    }

    /** A number that scatters case numbers evenly, the same in every run. */
    static int scatter(String caseNumber) {
        int hash = caseNumber.hashCode();
        hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
        return hash ^ (hash >>> 16);
    }
}

package org.mingjing.replay.report;

import java.util.Comparator;
import org.mingjing.core.rule.Level;

/**
 * A case that may be shown, and the rule for which.
 *
 * @param index its place in the log
 * @param ruleId the rule by which it was chosen
 * @param level the gravest rung that stands
 * @param measure by how many milliseconds it is late, or which share of the limit it used
 * @param order decides among equals and draws samples; the same for the same case number
 */
record ShownCase(int index, String ruleId, Level level, double measure, int order) {
    /** The mildest first. */
    static final Comparator<ShownCase> BY_GRAVITY =
            Comparator.comparing(ShownCase::level)
                    .thenComparingDouble(ShownCase::measure)
                    .thenComparing(Comparator.comparingInt(ShownCase::order).reversed());

    /** A number that scatters case numbers evenly, the same in every run. */
    static int scatter(String caseNumber) {
        int hash = caseNumber.hashCode();
        hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
        return hash ^ (hash >>> 16);
    }
}

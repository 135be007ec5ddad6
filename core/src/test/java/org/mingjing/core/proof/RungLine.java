package org.mingjing.core.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Rung;

/** One rung of one finding on one line, so that two reckonings can be compared as text. */
record RungLine(
        String message,
        int version,
        int occurrence,
        Level level,
        long arose,
        long due,
        long lifted,
        boolean provisional) {

    static List<RungLine> of(List<Finding> findings) {
        List<RungLine> lines = new ArrayList<>();
        for (Finding finding : findings) {
            for (Rung rung : finding.rungs()) {
                lines.add(
                        new RungLine(
                                finding.id().message(),
                                finding.rule().version(),
                                finding.id().occurrence(),
                                rung.level(),
                                rung.aroseAtMillis(),
                                rung.dueMillis(),
                                rung.liftedAtMillis(),
                                rung.provisional()));
            }
        }
        return lines;
    }

    /** What stays of a rung in every later assessment: not whether it is lifted by then. */
    String identity() {
        return message + "/" + occurrence + "/" + level + "@" + Instant.ofEpochMilli(arose);
    }

    @Override
    public String toString() {
        return identity()
                + " v"
                + version
                + " due "
                + Instant.ofEpochMilli(due)
                + (lifted == Rung.NONE ? "" : " lifted " + Instant.ofEpochMilli(lifted))
                + (provisional ? " provisional" : "");
    }
}

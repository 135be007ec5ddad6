package org.mingjing.replay.report;

import java.util.ArrayList;
import java.util.List;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Rung;

/**
 * How many signals there are of each level: one for every rung that stands. What was lifted, is
 * provisional or only proposed is counted apart, and is no card.
 */
final class SignalCounts {
    private final long[] firm = new long[Level.values().length];
    private final long[] others = new long[Standing.values().length];
    private long findings;

    void add(Finding finding) {
        findings++;
        for (Rung rung : finding.rungs()) {
            Standing standing = Standing.of(finding, rung);
            if (standing == Standing.FIRM) {
                firm[rung.level().ordinal()]++;
            } else {
                others[standing.ordinal()]++;
            }
        }
    }

    void add(Level level) {
        firm[level.ordinal()]++;
    }

    void add(SignalCounts more) {
        findings += more.findings;
        for (int i = 0; i < firm.length; i++) {
            firm[i] += more.firm[i];
        }
        for (int i = 0; i < others.length; i++) {
            others[i] += more.others[i];
        }
    }

    /** How many stand, of one level. */
    long of(Level level) {
        return firm[level.ordinal()];
    }

    /** How many do not stand, for one reason. */
    long of(Standing standing) {
        return standing == Standing.FIRM ? all() : others[standing.ordinal()];
    }

    /** The levels of which at least one stands, the mildest first; all of them when none does. */
    List<Level> levels() {
        List<Level> levels = new ArrayList<>(List.of(Level.values()));
        if (all() > 0) {
            levels.removeIf(level -> of(level) == 0);
        }
        return levels;
    }

    /** Yellow and red cards. */
    long cards() {
        return of(Level.YELLOW) + of(Level.RED);
    }

    /** All signals that stand. */
    long all() {
        long all = 0;
        for (long count : firm) {
            all += count;
        }
        return all;
    }

    long findings() {
        return findings;
    }
}

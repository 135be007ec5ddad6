package org.mingjing.replay.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Rung;

/**
 * How many signals there are of each level: one for every rung that stands. What was lifted, is
 * provisional or only proposed is counted apart, and is no card.
 */
final class SignalCounts {
    private final Map<Level, Long> firm = new EnumMap<>(Level.class);
    private final Map<Standing, Long> others = new EnumMap<>(Standing.class);
    private long findings;

    void add(Finding finding) {
        findings++;
        for (Rung rung : finding.rungs()) {
            Standing standing = Standing.of(finding, rung);
            if (standing == Standing.FIRM) {
                add(rung.level());
            } else {
                others.merge(standing, 1L, Long::sum);
            }
        }
    }

    void add(Level level) {
        firm.merge(level, 1L, Long::sum);
    }

    void add(SignalCounts more) {
        findings += more.findings;
        more.firm.forEach((level, count) -> firm.merge(level, count, Long::sum));
        more.others.forEach((standing, count) -> others.merge(standing, count, Long::sum));
    }

    /** How many stand, of one level. */
    long of(Level level) {
        return firm.getOrDefault(level, 0L);
    }

    /** How many do not stand, for one reason. */
    long of(Standing standing) {
        return standing == Standing.FIRM ? all() : others.getOrDefault(standing, 0L);
    }

    /** The levels of which at least one stands, the mildest first; all of them when none does. */
    List<Level> levels() {
        return firm.isEmpty() ? List.of(Level.values()) : new ArrayList<>(firm.keySet());
    }

    /** Yellow and red cards. */
    long cards() {
        return of(Level.YELLOW) + of(Level.RED);
    }

    /** All signals that stand. */
    long all() {
        return firm.values().stream().mapToLong(Long::longValue).sum();
    }

    long findings() {
        return findings;
    }
}

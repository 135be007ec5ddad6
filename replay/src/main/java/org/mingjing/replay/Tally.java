package org.mingjing.replay;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingjing.core.rule.CaseJudge;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Rule;
import org.mingjing.core.rule.Rulebook;
import org.mingjing.core.rule.Rung;

/** Counts of findings and rungs by rule and level, for the summary. */
public final class Tally {
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private long findings;

    /** What was counted of one rule. */
    public static final class Row {
        private final Map<Level, Integer> rungs = new EnumMap<>(Level.class);
        private int findings;
        private int lifted;
        private int provisional;
        private int proposed;
        private long judged;
        private long open;

        /** How many rungs of that level were reached and stand. */
        public int rungs(Level level) {
            return rungs.getOrDefault(level, 0);
        }

        public int findings() {
            return findings;
        }

        /** How often the rule had something to judge. */
        public long judged() {
            return judged;
        }

        /** How many of those were not answered yet. */
        public long open() {
            return open;
        }

        /** How many rungs were lifted again. */
        public int lifted() {
            return lifted;
        }

        /** How many rungs stand of findings that a person must confirm first: they are no cards. */
        public int proposed() {
            return proposed;
        }

        /** How many rungs rest on a calendar that is not published. */
        public int provisional() {
            return provisional;
        }
    }

    public Tally(Rulebook rulebook) {
        for (Rule rule : rulebook.rules()) {
            rows.putIfAbsent(rule.header().id(), new Row());
        }
    }

    public void add(Finding finding) {
        Row row = rows.computeIfAbsent(finding.rule().id(), id -> new Row());
        row.findings++;
        findings++;
        for (Rung rung : finding.rungs()) {
            if (rung.isLifted()) {
                row.lifted++;
            } else if (rung.provisional()) {
                row.provisional++;
            } else if (finding.isProposed()) {
                row.proposed++;
            } else {
                row.rungs.merge(rung.level(), 1, Integer::sum);
            }
        }
    }

    /** Adds how often each rule had something to judge. */
    public void add(CaseJudge judge) {
        for (Rule rule : judge.rulebook().rules()) {
            Row row = rows.computeIfAbsent(rule.header().id(), id -> new Row());
            row.judged += judge.judged(rule);
            row.open += judge.open(rule);
        }
    }

    /** The rows by rule id, in the order of the rulebook; rules that never fired included. */
    public Map<String, Row> rows() {
        return new LinkedHashMap<>(rows);
    }

    /** How many findings there are in all. */
    public long findings() {
        return findings;
    }
}

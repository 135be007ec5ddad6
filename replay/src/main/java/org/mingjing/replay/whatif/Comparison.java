package org.mingjing.replay.whatif;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingjing.core.rule.Finding;

/**
 * The answer to a what-if: signals before and after, and what becomes of them, by rule, by
 * department and by the month in which they arise. Memory is bounded by rules, departments and
 * months, not by cases.
 */
public final class Comparison {
    private final ZoneId zone;
    private final Map<String, Row> rules = new TreeMap<>();
    private final Map<String, Row> departments = new TreeMap<>();
    private final Map<String, Row> months = new TreeMap<>();
    private final Row all = new Row();
    private long cases;
    private long events;
    private long casesTouched;
    private long unjudged;

    /** Counts of one name. */
    public static final class Row {
        private final Map<Change, Long> changes = new EnumMap<>(Change.class);
        private long before;
        private long after;

        /** Signals that stand by the first yardstick. */
        public long before() {
            return before;
        }

        /** Signals that stand by the second. */
        public long after() {
            return after;
        }

        public long of(Change change) {
            return changes.getOrDefault(change, 0L);
        }

        /** How many signals differ. */
        public long changed() {
            return changes.values().stream().mapToLong(Long::longValue).sum();
        }

        private void add(Row other) {
            before += other.before;
            after += other.after;
            other.changes.forEach((change, count) -> changes.merge(change, count, Long::sum));
        }
    }

    /**
     * @param zone in which months are told
     */
    public Comparison(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * Counts one case.
     *
     * @param department whose it is; empty when nobody told
     */
    public void add(
            CaseComparison compared,
            List<Difference> differences,
            int eventCount,
            String department) {
        cases++;
        events += eventCount;
        casesTouched += differences.isEmpty() ? 0 : 1;
        compared.before().forEach(finding -> stands(finding, department, 1, 0));
        compared.after().forEach(finding -> stands(finding, department, 0, 1));
        for (Difference difference : differences) {
            for (Row row : rowsOf(difference.shown(), department)) {
                row.changes.merge(difference.change(), 1L, Long::sum);
            }
        }
    }

    private void stands(Finding finding, String department, int before, int after) {
        if (Difference.standing(finding) != null) {
            for (Row row : rowsOf(finding, department)) {
                row.before += before;
                row.after += after;
            }
        }
    }

    private List<Row> rowsOf(Finding finding, String department) {
        return List.of(
                all,
                row(rules, finding.rule().id()),
                row(departments, department),
                row(months, month(finding)));
    }

    private static Row row(Map<String, Row> rows, String name) {
        return rows.computeIfAbsent(name, none -> new Row());
    }

    private String month(Finding finding) {
        Instant arose = finding.rungs().get(0).aroseAt();
        return YearMonth.from(arose.atZone(zone)).toString();
    }

    /** Counts what could not be judged. */
    public void addUnjudged(long count) {
        unjudged += count;
    }

    /** Adds what another thread counted. */
    void add(Comparison other) {
        cases += other.cases;
        events += other.events;
        casesTouched += other.casesTouched;
        unjudged += other.unjudged;
        all.add(other.all);
        other.rules.forEach((name, row) -> row(rules, name).add(row));
        other.departments.forEach((name, row) -> row(departments, name).add(row));
        other.months.forEach((name, row) -> row(months, name).add(row));
    }

    /** By rule id, in alphabetical order; only rules that found something on either side. */
    public Map<String, Row> rules() {
        return rules;
    }

    /** By department. */
    public Map<String, Row> departments() {
        return departments;
    }

    /** By month, {@code 2026-03}, of the mildest rung. */
    public Map<String, Row> months() {
        return months;
    }

    public Row all() {
        return all;
    }

    /** How many cases were judged. */
    public long cases() {
        return cases;
    }

    /** How many events they have. */
    public long events() {
        return events;
    }

    /** In how many cases anything differs. */
    public long casesTouched() {
        return casesTouched;
    }

    /** How often a rule could not be judged, on both sides together. */
    public long unjudged() {
        return unjudged;
    }
}

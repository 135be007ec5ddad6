package org.mingjing.replay;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.Rung;

/**
 * Compares what was found with what is known to be true: rung by rung, by case, rule, level and the
 * instant at which it arose. What of the found is true is the precision, what of the true was found
 * the recall.
 */
final class TruthComparison {
    private static final int SHOWN = 5;
    private static final List<String> COLUMNS = List.of("case", "rule", "level", "arose_at");

    private final Map<Known, Integer> missing = new HashMap<>();
    private final Map<String, Row> rows = new TreeMap<>();
    private final Moments moments;

    /** One rung as both sides tell it. */
    private record Known(String caseNumber, String rule, String level, long aroseAt) {}

    /** What was counted of one rule. */
    static final class Row {
        private final List<Known> wrong = new ArrayList<>();
        private long known;
        private long found;
        private long both;

        long known() {
            return known;
        }

        long found() {
            return found;
        }

        long both() {
            return both;
        }
    }

    private TruthComparison(Moments moments) {
        this.moments = moments;
    }

    /**
     * Reads what is known: a CSV file with the columns {@code case,rule,level,arose_at}.
     *
     * @throws ReplayRefused when it is no such file
     */
    static TruthComparison with(Path truth, Moments moments, Wording wording) throws IOException {
        TruthComparison comparison = new TruthComparison(moments);
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(truth)) {
            for (NamedCsvRecord line : lines) {
                if (!line.getHeader().containsAll(COLUMNS)) {
                    throw new ReplayRefused(
                            wording.say("truth.columns", truth, String.join(",", COLUMNS)));
                }
                comparison.know(line, truth, wording);
            }
        }
        return comparison;
    }

    private void know(NamedCsvRecord line, Path truth, Wording wording) {
        String rule = line.getField("rule");
        try {
            long aroseAt =
                    OffsetDateTime.parse(line.getField("arose_at")).toInstant().toEpochMilli();
            Known known = new Known(line.getField("case"), rule, line.getField("level"), aroseAt);
            missing.merge(known, 1, Integer::sum);
            row(rule).known++;
        } catch (DateTimeException e) {
            throw new ReplayRefused(
                    wording.say(
                            "truth.instant",
                            truth,
                            line.getStartingLineNumber(),
                            Page.printable(line.getField("arose_at"))));
        }
    }

    /** Names a rule that could be broken, so that it is told even where it never is. */
    void expect(String rule) {
        row(rule);
    }

    private Row row(String rule) {
        return rows.computeIfAbsent(rule, id -> new Row());
    }

    /** Compares every rung of a finding, lifted ones included. */
    void add(Finding finding) {
        Row row = row(finding.rule().id());
        for (Rung rung : finding.rungs()) {
            Known found =
                    new Known(
                            finding.id().caseId(),
                            finding.rule().id(),
                            rung.level().name().toLowerCase(Locale.ROOT),
                            rung.aroseAtMillis());
            row.found++;
            if (missing.containsKey(found)) {
                missing.computeIfPresent(found, (key, times) -> times == 1 ? null : times - 1);
                row.both++;
            } else if (row.wrong.size() < SHOWN) {
                row.wrong.add(found);
            }
        }
    }

    boolean isEqual() {
        return missing.isEmpty()
                && rows.values().stream().allMatch(row -> row.found() == row.both());
    }

    Map<String, Row> rows() {
        return rows;
    }

    void tell(PrintWriter out, Wording wording, Ink.Colours colours) {
        List<List<String>> table = new ArrayList<>();
        table.add(
                List.of(
                        wording.say("summary.rule"),
                        wording.say("truth.known"),
                        wording.say("truth.found"),
                        wording.say("truth.both"),
                        wording.say("truth.precision"),
                        wording.say("truth.recall")));
        rows.forEach((rule, row) -> table.add(cells(rule, row)));
        out.println();
        new Table(table, 1).print(out, colours);
        rows.forEach(
                (rule, row) -> row.wrong.forEach(one -> tell("truth.wrong", one, out, wording)));
        Map<String, Integer> shown = new HashMap<>();
        for (Known one : missing.keySet()) {
            if (shown.merge(one.rule(), 1, Integer::sum) <= SHOWN) {
                tell("truth.missed", one, out, wording);
            }
        }
        out.println(wording.say(isEqual() ? "truth.equal" : "truth.different"));
    }

    private void tell(String key, Known one, PrintWriter out, Wording wording) {
        out.println(
                wording.say(
                        key,
                        one.rule(),
                        one.level(),
                        moments.iso(Instant.ofEpochMilli(one.aroseAt())),
                        Page.printable(one.caseNumber())));
    }

    private static List<String> cells(String rule, Row row) {
        return List.of(
                rule,
                number(row.known()),
                number(row.found()),
                number(row.both()),
                share(row.both(), row.found()),
                share(row.both(), row.known()));
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** Rounded down, so that 100 % is said of all alone; a dash where there is nothing. */
    private static String share(long part, long whole) {
        return whole == 0
                ? "–"
                : String.format(Locale.ROOT, "%.2f %%", Math.floor(part * 10_000.0 / whole) / 100);
    }
}

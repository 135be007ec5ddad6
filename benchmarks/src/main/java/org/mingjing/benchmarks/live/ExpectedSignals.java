package org.mingjing.benchmarks.live;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mingjing.benchmarks.city.City;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.ServiceItems;
import org.mingjing.core.rule.CaseJudge;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.FindingSink;
import org.mingjing.core.rule.Unjudged;
import org.mingjing.eventlog.EventLogReader;
import org.mingjing.eventlog.Problems;
import org.mingjing.eventlog.ServiceItemsReader;
import org.mingjing.rulepack.RulePack;
import org.mingjing.rulepack.RulePacks;
import org.mingjing.simulator.feed.LiveRows;
import org.mingjing.simulator.feed.ToldRow;

/**
 * What the engine finds when it replays what was told, each case as of when the server judged it
 * last. The signals that stand in the database must be these.
 */
final class ExpectedSignals {
    private static final int AT_ONCE = 10_000;

    private final Set<String> expected = new HashSet<>();

    /**
     * Replays.
     *
     * @param folder for a log in which every message is received when it occurred
     */
    static ExpectedSignals of(City city, Telling telling, Path folder) throws IOException {
        Path log = folder.resolve("told.csv");
        write(city.events(), telling.messages(), log);
        RulePack pack = RulePacks.load("cn-licensing");
        Problems problems = new Problems();
        ServiceItems items =
                ServiceItems.of(
                        ServiceItemsReader.of(pack.vocabulary(), problems).read(city.items()));
        CaseFiles.Builder builder =
                CaseFiles.builder(pack.vocabulary(), pack.calendar().id()).items(items);
        EventLogReader.into(builder, Objects.requireNonNull(pack.mapping()), problems).read(log);
        ExpectedSignals signals = new ExpectedSignals();
        signals.judge(builder.build(), pack, telling.judged());
        return signals;
    }

    private static void write(Path events, Set<String> messages, Path log) throws IOException {
        try (LiveRows rows = LiveRows.from(events, Instant.MIN);
                CsvWriter writer = CsvWriter.builder().build(log)) {
            boolean isFirst = true;
            while (rows.nextAt() != null) {
                for (ToldRow row : rows.take(Instant.MAX, AT_ONCE)) {
                    if (isFirst) {
                        writer.writeRecord(row.cells().getHeader());
                        isFirst = false;
                    }
                    if (messages.contains(row.message())) {
                        Map<String, String> cells = new HashMap<>(row.cells().getFieldsAsMap());
                        cells.put("received_at", row.cells().getField("occurred_at"));
                        writer.writeRecord(
                                row.cells().getHeader().stream().map(cells::get).toList());
                    }
                }
            }
        }
    }

    private void judge(CaseFiles files, RulePack pack, Map<String, Instant> asOf) {
        CaseFile file = files.get(0);
        CaseJudge judge = new CaseJudge(pack.rulebook(), Calendars.of(pack.calendar()), file);
        FindingSink sink =
                new FindingSink() {
                    @Override
                    public void found(Finding finding) {
                        expected.add(
                                key(
                                        file.id(),
                                        finding.id().ruleId(),
                                        finding.id().message(),
                                        finding.id().occurrence()));
                    }

                    @Override
                    public void unjudged(Unjudged unjudged) {}
                };
        for (int i = 0; i < files.size(); i++) {
            files.move(file, i);
            judge.judge(file, Objects.requireNonNull(asOf.get(file.id())).toEpochMilli(), sink);
        }
    }

    private static String key(String caseNumber, String rule, String message, int occurrence) {
        return caseNumber + " " + rule + " " + message + " " + occurrence;
    }

    int size() {
        return expected.size();
    }

    /** What stands in the database and should not, and what should and does not; a few of each. */
    List<String> differences(Connection connection) throws SQLException {
        String sql =
                """
                select c.number, s.rule, s.message, s.occurrence
                from supervision.signal s join casefile.case_file c on c.id = s.case_id
                where s.status <> 'WITHDRAWN'
                """;
        Set<String> missing = new HashSet<>(expected);
        List<String> differences = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                String key =
                        key(
                                rows.getString(1),
                                rows.getString(2),
                                rows.getString(3),
                                rows.getInt(4));
                if (!missing.remove(key)) {
                    differences.add("only the server: " + key);
                }
            }
        }
        missing.forEach(key -> differences.add("only the replay: " + key));
        return differences;
    }
}

package org.mingjing.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.casefile.ServiceItems;
import org.mingjing.core.rule.CaseJudge;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.Rung;
import org.mingjing.eventlog.EventLogReader;
import org.mingjing.eventlog.Problems;
import org.mingjing.eventlog.ServiceItemsReader;
import org.mingjing.rulepack.RulePack;
import org.springframework.jdbc.core.JdbcTemplate;

/** The findings of the in-memory host and the signals of the server, as comparable lines. */
final class Parity {
    private Parity() {}

    /**
     * What the in-memory host finds.
     *
     * @param asOf null for when the last message was received
     */
    static SortedSet<String> findings(
            RulePack pack, Path log, @Nullable Path items, @Nullable Instant asOf) {
        CaseFiles.Builder builder = CaseFiles.builder(pack.vocabulary(), pack.calendar().id());
        Problems problems = new Problems();
        if (items != null) {
            List<ServiceItem> list = ServiceItemsReader.of(pack.vocabulary(), problems).read(items);
            builder.items(ServiceItems.of(list));
        }
        EventLogReader.into(builder, java.util.Objects.requireNonNull(pack.mapping()), problems)
                .read(log);
        CaseFiles files = builder.build();
        long judged = asOf == null ? files.lastReceivedAt() : asOf.toEpochMilli();
        CaseFile file = files.get(0);
        CaseJudge judge = new CaseJudge(pack.rulebook(), Calendars.of(pack.calendar()), file);
        SortedSet<String> lines = new TreeSet<>();
        for (int i = 0; i < files.size(); i++) {
            files.move(file, i);
            judge.judge(file, judged, finding -> lines.add(line(finding.id().caseId(), finding)));
        }
        return lines;
    }

    static String line(String number, Finding finding) {
        StringBuilder line = new StringBuilder();
        line.append(number).append(' ').append(finding.id().ruleId());
        line.append(' ').append(finding.id().message()).append(' ');
        line.append(finding.id().occurrence());
        for (Rung rung : finding.rungs()) {
            line.append(' ').append(rung.level()).append('@').append(rung.aroseAtMillis());
            line.append(rung.isLifted() ? " lifted" : "");
        }
        return line.toString();
    }

    static SortedSet<String> signals(JdbcTemplate jdbc) {
        String sql =
                """
                select c.number || ' ' || s.rule || ' ' || s.message || ' ' || s.occurrence, s.rungs
                from supervision.signal s join casefile.case_file c on c.id = s.case_id
                where s.status <> 'WITHDRAWN'
                """;
        SortedSet<String> lines = new TreeSet<>();
        jdbc.query(
                sql,
                rows -> {
                    String rungs =
                            rows.getString(2)
                                    .replaceAll(" due=-?\\d+| provisional", "")
                                    .replaceAll("lifted=-?\\d+", "lifted")
                                    .replace(';', ' ');
                    lines.add(rows.getString(1) + " " + rungs);
                });
        return lines;
    }
}

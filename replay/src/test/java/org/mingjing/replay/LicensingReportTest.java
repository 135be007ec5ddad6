package org.mingjing.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of {@code --report} for licences, whose rules are meant for one case type each. */
class LicensingReportTest {
    private static final String ITEMS =
            """
            code,version,effective_from,name,name_en,department,case_type,statutory,promised
            I-1,1,2024-01-01,查询,Search,Archive,immediate,20 working days,
            P-1,1,2024-01-01,许可,Licence,Bureau,promised,20 working days,10 working days
            """;

    private static final String HEADER = "case,activity,occurred_at,person,item\n";

    /** On the spot; half a year late; refused acceptance. */
    private static final String LOG =
            HEADER
                    + """
                    K-1,accept,2026-03-02T09:00:00+08:00,A,I-1
                    K-1,decide,2026-03-02T10:00:00+08:00,B,I-1
                    K-2,accept,2026-03-02T09:00:00+08:00,A,P-1
                    K-2,decide,2026-09-01T10:00:00+08:00,B,P-1
                    K-3,apply,2026-03-02T09:00:00+08:00,A,P-1
                    K-3,refuse-acceptance,2026-03-02T10:00:00+08:00,A,P-1
                    """;

    @TempDir Path folder;

    private String report(String items, String log) {
        Path page = folder.resolve("report.html");
        CommandRun run =
                CommandRun.of(
                        "--pack=cn-licensing",
                        CounterLog.write(folder.resolve("log.csv"), log),
                        "--items",
                        CounterLog.write(folder.resolve("items.csv"), items),
                        "--report",
                        page,
                        "--as-of=2026-10-31",
                        "--lang=en");
        assertThat(run.status()).as(run.err()).isEqualTo(ReplayCommand.FINE);
        return String.join("\n", CommandRun.lines(page));
    }

    @Test
    void tellsWhichRuleJudgedInsteadAndWhereNoLimitHadBegun() {
        assertThat(report(ITEMS, LOG))
                .containsSubsequence(
                        "Not meant by the rule; nothing is missing",
                        "Decided after the promised or the statutory limit (XK-42)",
                        "judged by &quot;Immediate case not decided in time (XK-34-2)&quot;:"
                                + " 1 case",
                        "not accepted, so the limit has not begun: 1 case");
    }

    @Test
    void countsDecisionsByTheLimitsOfTheItemAlone() {
        assertThat(report(ITEMS, LOG))
                .containsSubsequence("Decided within the promised limit", "50.0%", "of 2 decisions")
                .contains("Decisions in time are counted by Immediate case not decided in time")
                .doesNotContain("<h3>Reasons for the delay not published");
    }

    @Test
    void foldsALongLatenessIntoOneRow() {
        assertThat(report(ITEMS, LOG))
                .containsSubsequence(
                        "<td class=\"range\">2026-03-03 – 2026-03-16</td>",
                        "counted, weekends between not counted",
                        "10 days, 10 in all ← promised limit",
                        "counted, late; days off between not counted");
    }

    @Test
    void listsEveryDepartmentAndItsCardsByClass() {
        String items =
                IntStream.range(0, 40)
                        .mapToObj(
                                i ->
                                        "P-1"
                                                + i
                                                + ",1,2024-01-01,a,a,Office "
                                                + i
                                                + ".,promised,,10 working days\n")
                        .collect(Collectors.joining());
        String log =
                IntStream.range(0, 40)
                        .mapToObj(i -> LOG.substring(HEADER.length()).replace("P-1", "P-1" + i))
                        .map(rows -> rows.replace("K-", "K" + rows.hashCode() + "-"))
                        .collect(Collectors.joining());

        String page = report(ITEMS + items, HEADER + log);

        assertThat(page)
                .contains(
                        IntStream.range(0, 40)
                                .mapToObj(i -> "Office " + i + ".")
                                .toArray(String[]::new))
                .contains("Cards by department and class", "data-head=\"over time\">4</td>");
    }
}

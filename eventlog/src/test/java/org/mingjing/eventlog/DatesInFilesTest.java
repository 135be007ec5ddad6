package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.eventlog.LicensingTables.ACCEPT;
import static org.mingjing.eventlog.LicensingTables.PROCESS;
import static org.mingjing.eventlog.LicensingTables.SPECIAL;
import static org.mingjing.eventlog.SomeLog.bytes;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as spreadsheets write them, and those that stand for none, in every kind of file. */
class DatesInFilesTest {
    @TempDir Path folder;

    private SomeLog csv(String rows) {
        return SomeLog.ofCsv(folder, rows);
    }

    private LicensingTables table(String name, String text) {
        return LicensingTables.read(
                SomeLog.write(folder.resolve("up_pro_" + name + ".csv"), bytes(text)));
    }

    private static Problem only(Problems problems) {
        assertThat(problems.kept()).hasSize(1);
        return problems.kept().get(0);
    }

    @Test
    void areReadInEveryColumnOfAnEventFile() {
        SomeLog log = csv("c1,T01,2026/3/2 9:00,2026/3/2 10:05,,,,,,,,,2026/3/20,2026/3/9\n");

        assertThat(log.problems.isEmpty()).isTrue();
        assertThat(log.firstEvent().occurredAt()).isEqualTo(Instant.parse("2026-03-02T01:00:00Z"));
        assertThat(log.firstEvent().receivedAt()).isEqualTo(Instant.parse("2026-03-02T02:05:00Z"));
        assertThat(log.first().value(SomeLog.WORDS.attribute("due"), 0))
                .isEqualTo(LocalDate.of(2026, 3, 20).toEpochDay());
        assertThat(log.first().isDayPrecise(1)).isTrue();
    }

    @Test
    void areReadInEveryColumnOfATable() {
        LicensingTables tables =
                table(
                        "accept",
                        ACCEPT
                                + "g1,I,2026/1/5 9:31,c1,T1,,3,局,王,2026/1/4 15:00,20260105093000,"
                                + "号,2026年1月20日\n");

        assertThat(tables.problems.isEmpty()).isTrue();
        assertThat(tables.told())
                .containsExactly(
                        "c1 up_pro_accept:g1#apply v1 apply '' 01-04 15:00 → 01-05 09:31 null/局",
                        "c1 up_pro_accept:g1#accept v1 accept '' 01-05 09:30 → 01-05 09:31 王/局"
                                + " receipt_no=号 promise_date=2026-01-20");
    }

    @Test
    void areRefusedWhereMonthAndDayCannotBeTold() {
        SomeLog log = csv("c1,T01,03/02/2026,,,,,,,,,,,\n");

        assertThat(log.onlyProblem().kind()).isEqualTo(ProblemKind.TIME_AMBIGUOUS);
        assertThat(log.onlyProblem().message().zh()).contains("“03/02/2026”", "formats");
        assertThat(log.onlyProblem().message().en()).contains("'03/02/2026'", "formats");
        assertThat(log.tally.refusedEvents()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31", "1900-01-01 00:00:00", "0001-01-01T00:00:00", "2101/1/1"})
    void areNoTimesOfEventsWhenTheyStandForNone(String text) {
        SomeLog log = csv(("c1,T01," + text + ",,,,,,,,,,,\n").repeat(3));

        Problem problem = only(log.problems);
        assertThat(problem.kind()).isEqualTo(ProblemKind.TIME_IMPLAUSIBLE);
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem.arguments()).containsExactly("at", "3", "2, 3, 4", text);
        assertThat(log.problems.count()).isEqualTo(3);
        assertThat(log.tally).isEqualTo(new ReadingTally(1, 0, 0, 3, 0));
    }

    @Test
    void areNotGivenWhereTheyStandForNoneInOtherColumns() {
        SomeLog log = csv("c1,T01,2026-03-02 09:00,0001-01-01,,,,,,,,,1900-01-01,9999-12-31\n");

        assertThat(log.problems.kept())
                .hasSize(3)
                .allMatch(problem -> problem.kind() == ProblemKind.DATE_IMPLAUSIBLE);
        assertThat(log.problems.kept())
                .extracting(problem -> problem.arguments().get(0))
                .containsExactlyInAnyOrder("received", "due", "enddate");
        assertThat(log.problems.isAnythingLost()).isFalse();
        assertThat(log.firstEvent().receivedAt()).isEqualTo(log.firstEvent().occurredAt());
        assertThat(log.first().has(SomeLog.WORDS.attribute("due"))).isFalse();
        assertThat(log.caseFiles.eventCount()).isOne();
    }

    @Test
    void areNoEventsOfTablesWhenTheyStandForNone() {
        LicensingTables tables =
                table(
                        "accept",
                        ACCEPT
                                + "g1,I,2026-01-05 09:31:00,c1,T1,,3,局,王,2026-01-04,9999-12-31,号,"
                                + "9999-12-31\n");

        assertThat(only(tables.problems).kind()).isEqualTo(ProblemKind.TIME_IMPLAUSIBLE);
        assertThat(only(tables.problems).arguments())
                .containsExactly("accept_date", "1", "2", "9999-12-31");
        assertThat(tables.told()).singleElement().asString().contains("#apply");
    }

    @Test
    void areNoPromisesAndNoTimesOfReceptionWhenTheyStandForNone() {
        LicensingTables tables =
                table("accept", ACCEPT + "g1,I,1900-01-01,c1,T1,,3,局,王,,2026-01-05,号,9999-12-31\n");

        assertThat(tables.problems.kept())
                .extracting(Problem::kind)
                .containsOnly(ProblemKind.DATE_IMPLAUSIBLE);
        assertThat(tables.told())
                .containsExactly(
                        "c1 up_pro_accept:g1#accept v1 accept '' 01-05 00:00 → 01-05 00:00 王/局"
                                + " receipt_no=号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31", "0001-01-01 00:00:00", "1900-01-01"})
    void areNoEndOfAPauseWhenTheyStandForNone(String end) {
        String row = "g1,I,2026-01-06 10:00:00,c1,2,听证,争议,2026-01-05," + end + ",李,,,\n";

        LicensingTables tables = table("special_procedure", SPECIAL + row);

        assertThat(only(tables.problems).kind()).isEqualTo(ProblemKind.DATE_IMPLAUSIBLE);
        assertThat(only(tables.problems).arguments()).containsExactly("end_time", "1", "2", end);
        assertThat(tables.told())
                .singleElement()
                .asString()
                .contains("#begin v1 pause")
                .doesNotContain("announced_end");
    }

    @Test
    void areNoEndOfALinkWhenTheyStandForNone() {
        LicensingTables tables =
                table(
                        "process",
                        PROCESS
                                + "g1,I,2026-01-06,c1,审核,3,2026-01-05,9999-12-31,李,\n"
                                + "g2,I,2026-01-06,c1,,11,2026-01-05,9999-12-31,李,\n");

        assertThat(only(tables.problems).kind()).isEqualTo(ProblemKind.DATE_IMPLAUSIBLE);
        assertThat(only(tables.problems).arguments())
                .containsExactly("event_end_time", "2", "2, 3", "9999-12-31");
        assertThat(tables.told()).hasSize(2);
        assertThat(tables.told().toString()).contains("other '审核' 01-05", "#begin");
    }
}

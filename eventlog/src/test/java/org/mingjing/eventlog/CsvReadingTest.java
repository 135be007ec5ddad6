package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.eventlog.SomeLog.WORDS;
import static org.mingjing.eventlog.SomeLog.bytes;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.core.casefile.CaseEvent;

class CsvReadingTest {
    @TempDir Path folder;

    private SomeLog read(String rows) {
        return SomeLog.ofCsv(folder, rows);
    }

    private SomeLog readText(byte[] content) {
        return SomeLog.read(SomeLog.write(folder.resolve("log.csv"), content), SomeLog.CSV);
    }

    private static void isProblem(SomeLog log, int line, ProblemKind kind, String... arguments) {
        assertThat(log.onlyProblem().line()).isEqualTo(line);
        assertThat(log.onlyProblem().kind()).isEqualTo(kind);
        assertThat(log.onlyProblem().arguments()).containsExactly(arguments);
    }

    @Test
    void takesARow() {
        SomeLog log =
                read(
                        "c1,T01,2026-01-04 09:30:00,2026-01-04T10:00:00Z,王,m1,3,D,7,item-1,2,12.5,"
                                + "2026-02-01,\n");

        assertThat(log.problems.isEmpty()).isTrue();
        CaseEvent event = log.firstEvent();
        assertThat(event.occurredAt()).isEqualTo(Instant.parse("2026-01-04T01:30:00Z"));
        assertThat(event.receivedAt()).isEqualTo(Instant.parse("2026-01-04T10:00:00Z"));
        assertThat(event.actor().person()).isEqualTo("王");
        assertThat(event.message()).isEqualTo("m1");
        assertThat(event.version()).isEqualTo(3);
        assertThat(event.voided()).isTrue();
        assertThat(log.first().sequence(0)).isEqualTo(7);
        assertThat(log.first().itemCode()).isEqualTo("item-1");
        assertThat(log.first().itemVersion()).isEqualTo(2);
        assertThat(log.first().value(0, WORDS.attribute("amount"), 0)).isEqualTo(125_000);
        assertThat(LocalDate.ofEpochDay(log.first().value(WORDS.attribute("due"), 0)))
                .isEqualTo("2026-02-01");
    }

    @Test
    void takesTheDataOfACaseFromTheFirstRowThatHasThem() {
        SomeLog log =
                read(
                        """
                        c1,T01,2026-01-04,,,,,,,,,,,
                        c2,T01,2026-01-04,,,,,,,,,,,
                        c1,T01,2026-01-05,,,,,,,,,,2026-02-01,2026-01-06
                        c1,T01,2026-01-06,,,,,,,,,,2026-02-01,2026-01-06
                        """);

        assertThat(log.problems.isEmpty()).isTrue();
        assertThat(log.first().eventCount()).isEqualTo(4);
        assertThat(log.first().has(WORDS.attribute("due"))).isTrue();
        assertThat(log.tally).isEqualTo(new ReadingTally(2, 4, 1, 0, 0));
    }

    @Test
    void tellsARowThatContradictsAnEarlierOne() {
        SomeLog log =
                read(
                        """
                        c1,T01,2026-01-04,,,,,,,,,,2026-02-01,
                        c1,T01,2026-01-05,,,,,,,,,,2026-02-02,
                        """);

        isProblem(log, 3, ProblemKind.CASE_CONTRADICTED, "due", "c1", "2026-02-02");
        assertThat(LocalDate.ofEpochDay(log.first().value(WORDS.attribute("due"), 0)))
                .isEqualTo("2026-02-01");
    }

    @Test
    void tellsAnotherFileThatContradictsAnEarlierOne() {
        var builder =
                org.mingjing.core.casefile.CaseFiles.builder(
                        WORDS, new org.mingjing.core.calendar.CalendarId("CN"));
        Problems problems = new Problems();
        EventLogReader reader = EventLogReader.into(builder, SomeLog.CSV, problems);
        String header = SomeLog.CSV_HEADER;

        reader.read(file("1.csv", header + "c1,T01,2026-01-04,,,,,,,,,,2026-02-01,\n"));
        reader.read(file("2.csv", header + "c1,T01,2026-01-04,,,,,,,,,,2026-02-02,\n"));

        assertThat(problems.count(ProblemKind.CASE_CONTRADICTED)).isOne();
        assertThat(problems.kept().get(0).source()).endsWith("2.csv");
        assertThat(builder.build().get(0).message(1)).isEqualTo("#2");
    }

    private Path file(String name, String text) {
        return SomeLog.write(folder.resolve(name), bytes(text));
    }

    @Test
    void refusesARowOfWrongLengthAndGoesOn() {
        SomeLog log = read("c1,T01\nc1,T01,2026-01-04,,,,,,,,,,,\n");

        isProblem(log, 2, ProblemKind.WRONG_COLUMN_COUNT, "2", "14");
        assertThat(log.tally).isEqualTo(new ReadingTally(1, 1, 0, 1, 0));
    }

    @Test
    void refusesARowWithoutACaseAndGoesOn() {
        SomeLog log = read(" ,T01,2026-01-04,,,,,,,,,,,\nc1,T01,2026-01-04,,,,,,,,,,,\n");

        isProblem(log, 2, ProblemKind.ROW_WITHOUT_CASE, "case");
        assertThat(log.caseFiles.eventCount()).isOne();
    }

    @Test
    void leavesOutAVersionOutOfRange() {
        SomeLog log = read("c1,T01,2026-01-04,,,m1,5000,,,,,,,\n");

        isProblem(log, 2, ProblemKind.NOT_A_COUNT, "version", "5000", "1", "4095");
        assertThat(log.firstEvent().version()).isOne();
    }

    @Test
    void namesTheColumnsItMissesAndThoseThatMayBeMeant() {
        SomeLog log = readText(bytes("Case,stp,at,other\nc1,T01,2026-01-04,x\n"));

        Problem problem = log.onlyProblem();
        assertThat(problem.kind()).isEqualTo(ProblemKind.COLUMNS_MISSING);
        assertThat(problem.message().en())
                .isEqualTo(
                        "columns case, step are missing; the file has Case, stp, at, other (Case →"
                                + " case?, stp → step?)");
        assertThat(log.caseFiles.size()).isZero();
    }

    @Test
    void asksWhetherAColumnIsMisspelt() {
        SomeLog log = readText(bytes("case,step,at,persn\nc1,T01,2026-01-04,x\n"));

        assertThat(log.kinds())
                .containsExactly(
                        ProblemKind.COLUMN_NOT_FOUND,
                        ProblemKind.RECEPTION_NOT_SENT,
                        ProblemKind.COLUMNS_NOT_SENT);
        assertThat(log.problems.kept().get(0).arguments())
                .containsExactly("person", " (persn → person?)");
        assertThat(log.problems.isAnythingLost()).isTrue();
        assertThat(log.caseFiles.eventCount()).isOne();
    }

    @Test
    void noticesColumnsThatTheFileHasNotOrThatNobodyWants() {
        SomeLog log = readText(bytes("case,step,at,weather\nc1,T01,2026-01-04,x\n"));

        assertThat(log.problems.isAnythingLost()).isFalse();
        assertThat(log.kinds())
                .containsExactly(
                        ProblemKind.RECEPTION_NOT_SENT,
                        ProblemKind.COLUMNS_NOT_SENT,
                        ProblemKind.COLUMNS_UNUSED);
        assertThat(log.problems.kept().get(0).arguments()).containsExactly("received");
        assertThat(log.problems.kept().get(1).arguments().get(0)).startsWith("amount, due, ");
        assertThat(log.problems.kept().get(1).arguments().get(0)).doesNotContain("received");
        assertThat(log.problems.kept().get(2).arguments()).containsExactly("weather");
    }

    @Test
    void noticesActivitiesThatTheMappingDoesNotKnow() {
        SomeLog log =
                read(
                        """
                        c1,T01,2026-01-04,,,,,,,,,,,
                        c1,T1,2026-01-04,,,,,,,,,,,
                        c1,T9,2026-01-04,,,,,,,,,,,
                        c2,T9,2026-01-04,,,,,,,,,,,
                        """);

        isProblem(log, 0, ProblemKind.ACTIVITIES_UNMAPPED, "3", "T9 × 2, T1 × 1");
        assertThat(log.problems.isAnythingLost()).isFalse();
    }

    @Test
    void saysThatAFileIsEmpty() {
        isProblem(readText(new byte[0]), 1, ProblemKind.NO_HEADER);
    }

    @Test
    void leavesOutOnlyTheLineWhoseQuotesAreOpen() {
        SomeLog log =
                read(
                        """
                        c1,"T01,2026-01-04,,,,,,,,,,,
                        c2,T01,2026-01-04,,,,,,,,,,,
                        c3,"T01"x,2026-01-04,,,,,,,,,,,
                        c4,"T
                        01",2026-01-04,,,,,,,,,,,
                        c5,T01,never,,,,,,,,,,,
                        """);

        assertThat(log.kinds())
                .containsExactly(
                        ProblemKind.QUOTES_UNMATCHED,
                        ProblemKind.QUOTES_UNMATCHED,
                        ProblemKind.TIME_UNREADABLE,
                        ProblemKind.ACTIVITIES_UNMAPPED);
        assertThat(log.problems.kept()).extracting(Problem::line).containsExactly(2, 4, 7, 0);
        assertThat(log.tally).isEqualTo(new ReadingTally(3, 2, 0, 3, 0));
        assertThat(log.caseFiles.get(1).event(0).name()).isEqualTo("T\n01");
    }

    @Test
    void countsLinesOfEveryKindOfEnding() {
        SomeLog log = read("c1,T01,2026-01-04,,,,,,,,,,,\r\n\r\rc1,T01,bad,,,,,,,,,,,");

        assertThat(log.onlyProblem().line()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheSeparator(String separator) {
        String text = SomeLog.CSV_HEADER + "c1,T01,2026-01-04,,,,,,,,,,,\n";

        SomeLog log = readText(bytes(text.replace(",", separator)));

        assertThat(log.problems.isEmpty()).isTrue();
        assertThat(log.caseFiles.eventCount()).isOne();
    }

    @Test
    void readsAByteOrderMarkAndGzip() {
        String text = "\uFEFF" + SomeLog.CSV_HEADER + "办件,T01,2026-01-04,,,,,,,,,,,\n";

        assertThat(readText(SomeLog.gzip(bytes(text))).first().id()).isEqualTo("办件");
    }

    @Test
    void leavesAnApostropheOfOthersAlone() {
        assertThat(read("'=c1,T01,2026-01-04,,,,,,,,,,,\n").first().id()).isEqualTo("'=c1");
    }
}

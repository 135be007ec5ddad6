package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.eventlog.SomeLog.event;
import static org.mingjing.eventlog.SomeLog.trace;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Case numbers that cannot be taken, and what is said of them. */
class CaseNumbersTest {
    private static final String SUN_2026_01_04 = "2026-01-04T09:30:00+08:00";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\tb", "a\u007Fb", "\"a\nb\""})
    void holdNoControlCharactersInCsv(String number) {
        SomeLog log =
                SomeLog.ofCsv(
                        folder,
                        number + ",T01,2026-01-04,,,,,,,,,,,\nc1,T01,2026-01-04,,,,,,,,,,,\n");

        assertThat(log.onlyProblem().kind()).isEqualTo(ProblemKind.CONTROL_IN_CASE_NUMBER);
        assertThat(log.onlyProblem().line()).isEqualTo(2);
        assertThat(log.onlyProblem().arguments()).containsExactly("case", "a\uFFFDb");
        assertThat(log.tally).isEqualTo(new ReadingTally(1, 1, 0, 1, 0));
    }

    @Test
    void holdNoControlCharactersInXes() {
        String events = event("T01", SUN_2026_01_04) + event("T02", SUN_2026_01_04);

        SomeLog log = SomeLog.ofXes(folder, trace("a&#9;b", events) + trace("c1", events));

        assertThat(log.onlyProblem().kind()).isEqualTo(ProblemKind.CONTROL_IN_CASE_NUMBER);
        assertThat(log.onlyProblem().line()).isEqualTo(3);
        assertThat(log.onlyProblem().arguments()).containsExactly("concept:name", "a\uFFFDb");
        assertThat(log.tally).isEqualTo(new ReadingTally(1, 2, 0, 2, 1));
    }

    @Test
    void inAnotherEncodingThanDeclaredAreNotMissing() {
        String log =
                "<?xml version='1.0' encoding='UTF-8'?>\n<log>\n"
                        + trace("办件一", event("T01", SUN_2026_01_04) + event("T02", SUN_2026_01_04))
                        + trace("c1", event("T01", SUN_2026_01_04))
                        + "</log>\n";

        SomeLog read =
                SomeLog.read(
                        SomeLog.write(
                                folder.resolve("log.xes"), log.getBytes(Charset.forName("GBK"))),
                        SomeLog.XES);

        assertThat(read.onlyProblem().kind()).isEqualTo(ProblemKind.UNDECODABLE_TEXT);
        assertThat(read.onlyProblem().line()).isEqualTo(4);
        assertThat(read.onlyProblem().arguments()).containsExactly("concept:name", "1", "4", "");
        assertThat(read.onlyProblem().message().zh()).contains("iconv -f GB18030 -t UTF-8");
        assertThat(read.tally).isEqualTo(new ReadingTally(1, 1, 0, 2, 1));
    }
}

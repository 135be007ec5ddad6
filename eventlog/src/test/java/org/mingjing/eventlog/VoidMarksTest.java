package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words say that the source takes an event back. */
class VoidMarksTest {
    @TempDir Path folder;

    private SomeLog read(String mark) {
        return SomeLog.ofCsv(folder, "c1,T01,2026-01-04,,,m1,,%s,,,,,,\n".formatted(mark));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true", "TRUE", "是", "Y", "yes", "D", "d", "　是 "})
    void takesTheEventBack(String mark) {
        SomeLog log = read(mark);

        assertThat(log.problems.kept()).isEmpty();
        assertThat(log.firstEvent().voided()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0", "false", "否", "N", "No", "I", "u"})
    void leavesTheEventStanding(String mark) {
        SomeLog log = read(mark);

        assertThat(log.problems.kept()).isEmpty();
        assertThat(log.firstEvent().voided()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe", "2", "已作废"})
    void saysWhatIsExpectedInPlaceOfAnotherWord(String mark) {
        SomeLog log = read(mark);

        Problem problem = log.onlyProblem();
        assertThat(problem.kind()).isEqualTo(ProblemKind.NOT_A_VOID_MARK);
        assertThat(problem.severity()).isEqualTo(Severity.WARNING);
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.arguments()).containsExactly("void", mark);
        assertThat(log.firstEvent().voided()).isFalse();
    }

    @Test
    void namesTheWordsInBothLanguages() {
        Problem problem = read("maybe").onlyProblem();

        assertThat(problem.message().zh()).contains("是/否", "D", "“maybe”");
        assertThat(problem.message().en()).contains("true/false", "D", "'maybe'");
    }
}

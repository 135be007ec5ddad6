package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemsTest {
    private static Problem problem(ProblemKind kind, String... arguments) {
        return new Problem("log.csv", 12, kind, List.of(arguments));
    }

    @Test
    void countsWhatItDoesNotKeep() {
        Problems problems = new Problems(5);

        IntStream.range(0, 100)
                .forEach(i -> problems.add(problem(ProblemKind.NOT_A_DATE, "due", "x" + i)));
        problems.add(problem(ProblemKind.ROW_WITHOUT_CASE, "case"));

        assertThat(problems.count()).isEqualTo(101);
        assertThat(problems.count(ProblemKind.NOT_A_DATE)).isEqualTo(100);
        assertThat(problems.count(Severity.ERROR)).isOne();
        assertThat(problems.counts())
                .containsOnlyKeys(ProblemKind.NOT_A_DATE, ProblemKind.ROW_WITHOUT_CASE);
        assertThat(problems.kept()).hasSize(Problems.OF_EACH_KIND + 1);
    }

    @Test
    void speaksBothLanguages() {
        Problem problem = problem(ProblemKind.NOT_A_DATE, "due", "tomorrow {0}");

        assertThat(problem.message().zh())
                .isEqualTo("“due”应为日期（如 2026-01-04、2026/1/4，年份在前），实为“tomorrow {0}”，未采用该值");
        assertThat(problem.message().en())
                .isEqualTo(
                        "'due' should be a date like 2026-01-04 or 2026/1/4, the year first, but is"
                                + " 'tomorrow {0}'; the value was left out");
        assertThat(problem.place()).isEqualTo("log.csv:12");
    }

    @Test
    void countsInGoodEnglish() {
        Problem one = problem(ProblemKind.ITEMS_NOT_GIVEN, "1");
        Problem many = problem(ProblemKind.ITEMS_NOT_GIVEN, "1,234");

        assertThat(one.message().en()).startsWith("1 case names an item, but");
        assertThat(many.message().en()).startsWith("1,234 cases name an item, but");
        assertThat(many.message().zh()).startsWith("1,234 个办件");
    }

    @Test
    void keepsOneProblemThatStandsForMany() {
        Problems problems = new Problems(1);

        problems.add(problem(ProblemKind.UNDECODABLE_TEXT, "case", "500", "2, 3 …", ""), 500);
        IntStream.range(0, 15).forEach(i -> problems.add(problem(ProblemKind.NO_HEADER)));

        assertThat(problems.count()).isEqualTo(515);
        assertThat(problems.count(Severity.ERROR)).isEqualTo(500);
        assertThat(problems.kept()).hasSize(11);
        assertThat(problems.untold()).isEqualTo(5);
    }

    @Test
    void shortensArgumentsAndTakesAwayWhatSteersATerminal() {
        Problem problem = problem(ProblemKind.NOT_A_DATE, "\u001B[31m\n\u202E", "x".repeat(5_000));

        assertThat(problem.arguments().get(0)).isEqualTo("\uFFFD[31m\uFFFD\uFFFD");
        assertThat(problem.arguments().get(1)).hasSize(Problem.LONGEST_ARGUMENT + 1).endsWith("…");
    }

    @ParameterizedTest
    @EnumSource(ProblemKind.class)
    void usesTheSameArgumentsInBothLanguages(ProblemKind kind) {
        assertThat(places(kind.wording().zh())).isEqualTo(places(kind.wording().en()));
    }

    private static List<String> places(String wording) {
        return java.util.regex.Pattern.compile("\\{(\\d)")
                .matcher(wording)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .toList();
    }
}

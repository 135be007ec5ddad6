package org.mingjing.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjing.eventlog.Problem;
import org.mingjing.eventlog.ProblemKind;
import org.mingjing.eventlog.Problems;

class ProblemReportTest {
    @TempDir Path folder;

    private static Problems problems(int count) {
        Problems problems = new Problems();
        IntStream.rangeClosed(1, count)
                .mapToObj(
                        line ->
                                new Problem(
                                        "log.csv", line, ProblemKind.QUOTES_UNMATCHED, List.of()))
                .forEach(problems::add);
        return problems;
    }

    private static String told(Problems problems, Language language, @Nullable Path file)
            throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        new ProblemReport(
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        new Wording(language),
                        ProblemReport.Outcome.REST_READ)
                .tell(problems, file);
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void saysNothingWhenThereIsNothingToSay() throws IOException {
        assertThat(told(problems(0), Language.EN, null)).isEmpty();
    }

    @Test
    void tellsOneProblemInTheSingular() throws IOException {
        assertThat(told(problems(1), Language.EN, null))
                .isEqualTo(
                        """

                        1 problem in the input; the rest was judged:
                          log.csv:1  the quotation marks of this line do not match, so it was not taken
                        By kind (--problems FILE writes them one by one):
                                  1  quotes_unmatched
                        """);
    }

    @Test
    void showsThe20FirstAndCountsTheOthers() throws IOException {
        String told = told(problems(21), Language.EN, null);

        assertThat(told)
                .contains("21 problems in the input;", "log.csv:20  ", "… and 1 more.\n")
                .contains("         21  quotes_unmatched")
                .doesNotContain("log.csv:21  ", "only counted");
        assertThat(told(problems(20), Language.EN, null)).doesNotContain("more");
    }

    @Test
    void saysHowManyWereNotKept() throws IOException {
        assertThat(told(problems(1_234), Language.EN, null))
                .contains("1,234 problems in the input;", "… and 980 more.\n")
                .contains("Of these, 234 were only counted.\n");
    }

    @Test
    void speaksChinese() throws IOException {
        assertThat(told(problems(1_234), Language.ZH, null))
                .contains("输入中有 1,234 处问题，其余已判定：", "该行的引号不成对，未采用")
                .contains("……另有 980 处。", "其中 234 处只计数，未逐条保留。");
    }

    @Test
    void writesThoseKeptAsCsv() throws IOException {
        Path file = folder.resolve("problems.csv");
        Problems problems = problems(1_001);
        problems.add(new Problem("a,b.csv", 0, ProblemKind.UNKNOWN_KIND, List.of("\"x\"")));

        assertThat(told(problems, Language.EN, file)).contains("Written to " + file + ". By kind:");
        assertThat(CommandRun.lines(file))
                .hasSize(1_002)
                .startsWith(
                        "file,line,severity,kind,message",
                        "log.csv,1,error,quotes_unmatched,\"the quotation marks of this line do not"
                                + " match, so it was not taken\"")
                .endsWith(
                        "\"a,b.csv\",0,fatal,unknown_kind,\"unknown kind of file '\"\"x\"\"':"
                                + " expected .xes, .xes.gz, .csv or .csv.gz\"");
    }

    @Test
    void writesTheHeaderAloneWhenThereWereNone() throws IOException {
        Path file = folder.resolve("problems.csv");

        assertThat(told(problems(0), Language.EN, file)).isEmpty();
        assertThat(CommandRun.lines(file)).containsExactly("file,line,severity,kind,message");
    }
}

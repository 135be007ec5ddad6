package org.mingjing.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String arguments) {
        return run(arguments, "en");
    }

    private int run(String arguments, String language) {
        return CommandLineInterface.run(
                arguments.split(" "),
                Map.of("MINGJING_LANG", language),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void helpListsTheOptions() {
        assertThat(run("--help")).isZero();
        assertThat(out()).contains("--cases", "--peers", "--rounds", "--large", "Exit status");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"'', 将引擎与", "live, 测量从 HTTP", "scale, 测量办件很多时", "due, 测量时间推移"})
    void helpIsChineseAndComplete(String command, String header) {
        assertThat(run((command + " --help").strip(), "")).isZero();
        assertThat(out())
                .contains("用法：", header, "--lang", "（默认 ", "显示本帮助")
                .doesNotContain("usage.", "null", "default:", "shows this");
        assertThat(out().contains("退出状态：")).isEqualTo(command.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"live --lang en, zh", "--lang=en, zh", "due, en_GB.UTF-8"})
    void helpIsEnglishWhenThatIsAskedFor(String arguments, String variable) {
        run(arguments + " --help", variable);

        assertThat(out()).contains("shows this").doesNotContain("显示本帮助");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"live, --senders", "scale, --requests", "due, --midnight"})
    void helpOfACommandListsItsOwnOptions(String command, String option) {
        assertThat(run(command + " --help")).isZero();
        assertThat(out()).contains(option, "--folder").doesNotContain("--drools-cases");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --cases 0              | --cases takes a number from 1 on, not 0
                    --cases many           | Invalid value for option '--cases'
                    --peers heap,abacus    | 'abacus'
                    --rounds 0             | --rounds takes a number from 1 on, not 0
                    --items items.csv      | --items needs --events
                    --events no-such.csv   | there is no file no-such.csv
                    --pack no-such         | there is no pack 'no-such'
                    --answer no-such       | no activity 'no-such'
                    --speed 3              | Unknown option
                    live --senders 0       | --senders takes a number from 1 on, not 0
                    live --rate 3          | Unknown option
                    scale --requests 0     | --requests takes a number from 1 on, not 0
                    scale --cases 10       | --city has no more cases than --cases
                    due --open 10,0        | --open takes a number from 1 on, not 0
                    due --midnight 0       | --midnight takes a number from 1 on, not 0
                    """)
    void saysWhatIsWrong(String arguments, String complaint) {
        assertThat(run(arguments)).isEqualTo(CommandLineInterface.WRONG_USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("mingjing bench: ")
                .contains(complaint);
    }

    @Test
    void measuresASmallCity() {
        int status = run("--cases 300 --rounds 1 --peers duckdb --threads 2");

        assertThat(status).as(err.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(out())
                .contains("300 cases")
                .contains("All find the same by two rules: ")
                .containsPattern("map and heap, two rules +[\\d,]+ +\\d+\\.\\d+ +once +1\\.000")
                .containsPattern("DuckDB, SQL, loading +[\\d,]+ +\\d+\\.\\d+ +once ")
                .containsPattern("engine, full pack, live +[\\d,]+ +\\d+\\.\\d+ +once ")
                .containsPattern("allocated for a case without findings \\([\\d,]+ cases\\) +\\d");
    }
}

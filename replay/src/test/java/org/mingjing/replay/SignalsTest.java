package org.mingjing.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of {@code --signals}: the same for scripts in every language. */
class SignalsTest {
    private static final String DETAIL =
            "message=m-1; at=2026-02-06T10:00:00+08:00; with=m-6;"
                    + " with_at=2026-02-24T11:00:00+08:00; acceptance=周芳; approval=孙丽";

    @TempDir Path folder;

    private Path signals(String name, String log, String language) {
        Path signals = folder.resolve(name);
        Path file = CounterLog.write(folder.resolve("log.csv"), log);
        CommandRun run =
                CommandRun.of(
                        "--pack",
                        CounterLog.pack(),
                        file,
                        "--signals",
                        signals,
                        "--lang",
                        language);
        assertThat(run.status()).isEqualTo(ReplayCommand.FINE);
        assertThat(run.out()).contains(signals.toString());
        return signals;
    }

    @Test
    void areOneLineARungInCsv() {
        assertThat(CommandRun.lines(signals("out.csv", CounterLog.LATE, "en")))
                .containsExactly(
                        "case,rule,level,arose_at,due,detail",
                        "K-1,decided-late,warning,2026-02-10T00:00:00+08:00,2026-02-11," + DETAIL,
                        "K-1,decided-late,yellow,2026-02-12T00:00:00+08:00,2026-02-11," + DETAIL,
                        "K-1,decided-late,red,2026-02-15T00:00:00+08:00,2026-02-14," + DETAIL);
    }

    @Test
    void areTheSameInChinese() {
        List<String> english = CommandRun.lines(signals("out.csv", CounterLog.LATE, "en"));

        assertThat(CommandRun.lines(signals("out.csv", CounterLog.LATE, "zh"))).isEqualTo(english);
    }

    @Test
    void areOnlyTheHeaderWhenNothingIsFound() {
        String log = CounterLog.HEADER + CounterLog.inTime("K-1");

        assertThat(CommandRun.lines(signals("out.csv", log, "en")))
                .containsExactly("case,rule,level,arose_at,due,detail");
    }

    @Test
    void quoteWhatWouldBreakTheCsv() {
        String log = CounterLog.LATE.replace("K-1", "\"K,\"\"1\"\"\"");

        assertThat(CommandRun.lines(signals("OUT.CSV", log, "en")))
                .element(1)
                .asString()
                .startsWith("\"K,\"\"1\"\"\",decided-late,warning,");
    }

    @Test
    void replaceTheFileThatWasThere() {
        CounterLog.write(folder.resolve("out.csv"), "old\n".repeat(100));

        assertThat(CommandRun.lines(signals("out.csv", CounterLog.LATE, "en"))).hasSize(4);
    }

    @Test
    void areOneObjectAFindingInJson() {
        JsonReading json = JsonReading.of(signals("out.json", CounterLog.LATE, "en"));

        assertThat(json.fields("case")).containsExactly("K-1");
        assertThat(json.fields("rule")).containsExactly("decided-late");
        assertThat(json.fields("level")).containsExactly("warning", "yellow", "red");
        assertThat(json.fields("due")).containsExactly("2026-02-11", "2026-02-11", "2026-02-14");
        assertThat(json.fields("activity")).containsExactly("accept", "decide");
        assertThat(json.fields("person")).containsExactly("周芳", "孙丽");
    }

    @Test
    void escapeWhatWouldBreakTheJson() {
        String log = CounterLog.LATE.replace("K-1", "\"K\"\"\\ 1\"").replace("周芳", "周\t\u0007芳");

        JsonReading json = JsonReading.of(signals("out.json", log, "en"));

        assertThat(json.fields("case")).containsExactly("K\"\\ 1");
        assertThat(json.fields("person")).contains("周\t\u0007芳");
    }

    @Test
    void areAnEmptyArrayWhenNothingIsFound() {
        String log = CounterLog.HEADER + CounterLog.inTime("K-1");

        assertThat(String.join("", CommandRun.lines(signals("out.json", log, "en"))))
                .isEqualTo("[]");
    }

    @Test
    void areManyObjectsInOneArray() {
        String second = CounterLog.LATE.lines().skip(1).reduce("", (all, row) -> all + row + "\n");
        String log = CounterLog.LATE + second.replace("K-1", "K-2");

        JsonReading json = JsonReading.of(signals("out.json", log, "zh"));

        assertThat(json.fields("case")).containsExactly("K-1", "K-2");
    }
}

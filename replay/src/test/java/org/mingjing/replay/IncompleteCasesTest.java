package org.mingjing.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run says of cases of which something could not be taken. */
class IncompleteCasesTest {
    @TempDir Path folder;

    private CommandRun run(String rows) {
        Path log = CounterLog.write(folder.resolve("log.csv"), CounterLog.HEADER + rows);
        return CommandRun.of("--pack", CounterLog.pack(), log, "--lang=en");
    }

    @Test
    void namesThem() {
        CommandRun run =
                run(
                        CounterLog.inTime("K-1")
                                + CounterLog.inTime("K-2")
                                + "K-2,作出决定,someday,,,m-9,,\n");

        assertThat(run.err())
                .contains("log.csv  something of 1 case could not be taken; before")
                .contains("look at the source: K-2\n");
        assertThat(run.status()).isEqualTo(ReplayCommand.PROBLEMS);
    }

    @Test
    void namesTheFirstOfMany() {
        String rows =
                IntStream.rangeClosed(1, 1_200)
                        .mapToObj(i -> "K-" + i + ",作出决定,someday,,,m-" + i + ",,\n")
                        .collect(Collectors.joining());

        assertThat(run(CounterLog.inTime("K-0") + rows).err())
                .contains("something of 1,200 cases could not be taken")
                .contains(": K-1, K-2, K-3, K-4, K-5, K-6, K-7, K-8, K-9, K-10, …\n");
    }

    @Test
    void saysNothingWhereAllWasTaken() {
        assertThat(run(CounterLog.inTime("K-1")).err()).doesNotContain("could not be taken");
    }
}

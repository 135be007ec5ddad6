package org.mingjing.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTest {
    @TempDir Path folder;

    private String summary(String log, Object width) {
        Path file = CounterLog.write(folder.resolve("log.csv"), log);
        return CommandRun.of("--pack", CounterLog.pack(), file, "--lang=en", "--width", width)
                .out();
    }

    @Test
    void isATableWhereThereIsRoomForIt() {
        assertThat(summary(CounterLog.LATE, 120))
                .startsWith(
                        "Rule pack counter version 3 · judged as of 2026-02-24 11:00 (Asia/Shanghai)\n")
                .contains(
                        """
                        rule                          judged  open  notice  warning  yellow card  red card  lifted  provisional  proposed
                        decided-late  Decided late         1     –       –        1            1         1       –            –         –
                        """);
    }

    @Test
    void isAListWhereTheTableWouldBreak() {
        assertThat(summary(CounterLog.LATE, 60))
                .contains(
                        """
                        decided-late  Decided late
                            judged 1, warning 1, yellow card 1, red card 1
                        """)
                .doesNotContain("provisional  ");
        assertThat(summary(CounterLog.LATE, 60).lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(60));
    }

    @Test
    void saysHowManyInGoodEnglish() {
        String two = CounterLog.inTime("K-1") + CounterLog.inTime("K-2");

        assertThat(summary(CounterLog.LATE, 96)).contains("\n1 case, 6 events;");
        assertThat(summary(CounterLog.HEADER + two, 96)).contains("\n2 cases, 4 events;");
    }
}

package org.mingjing.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressBarTest {
    private static final long SECOND = 1_000_000_000L;
    private static final String WIPED = "\r\u001B[K";
    private static final Surroundings TERMINAL = new Surroundings(Map.of(), true);

    @TempDir Path folder;
    private final AtomicLong now = new AtomicLong();
    private final ByteArrayOutputStream drawn = new ByteArrayOutputStream();
    private final ProgressBar bar =
            new ProgressBar(
                    new PrintStream(drawn, true, StandardCharsets.UTF_8),
                    new Wording(Language.EN),
                    now::get,
                    "judging");

    private String drawn() {
        return drawn.toString(StandardCharsets.UTF_8);
    }

    private CommandRun judge(Surroundings surroundings, Object... more) {
        Path log = CounterLog.write(folder.resolve("late.csv"), CounterLog.LATE);
        Stream<Object> usual = Stream.of("--pack", CounterLog.pack(), log);
        return CommandRun.in(surroundings, Stream.concat(usual, Stream.of(more)).toArray());
    }

    @Test
    void tellsPartRateAndTimeLeft() {
        assertThat(bar.line(25, 100, 12_000, 2 * SECOND))
                .isEqualTo(
                        "judging [######------------------] 25%  12,000 events  6,000/s  6 s left");
    }

    @Test
    void isFullAtTheEndAndNeverFuller() {
        assertThat(bar.line(120, 100, 10, SECOND)).contains("[" + "#".repeat(24) + "] 100%");
    }

    @Test
    void doesNotGuessTheTimeLeftBeforeAnythingIsDone() {
        assertThat(bar.line(0, 100, 0, 0)).contains(" 0%").endsWith("? left");
        assertThat(bar.line(0, 0, 0, SECOND)).contains(" 0%").endsWith("? left");
    }

    @Test
    void redrawsAtMostTenTimesASecond() {
        now.set(SECOND / 10 - 1);
        bar.at(1, 100, 1);
        assertThat(drawn()).isEmpty();

        now.set(SECOND / 10);
        bar.at(2, 100, 2);
        now.set(SECOND / 5 - 1);
        bar.at(3, 100, 3);

        assertThat(drawn())
                .startsWith("\rjudging [")
                .containsOnlyOnce("judging")
                .endsWith("\u001B[K");
    }

    @Test
    void leavesNothingBehind() {
        bar.done();

        assertThat(drawn()).isEqualTo(WIPED);
    }

    @Test
    void isQuietWhereThereIsNoTerminal() {
        assertThat(judge(new Surroundings(Map.of(), false)).err()).isEmpty();
    }

    @Test
    void isQuietWhenAskedTo() {
        assertThat(judge(TERMINAL, "--quiet").err()).isEmpty();
    }

    @Test
    void isDrawnOnATerminal() {
        assertThat(judge(TERMINAL).err()).endsWith(WIPED);
    }
}

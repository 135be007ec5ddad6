package org.mingjing.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --explain} tells, whole in both languages and then its single sides. */
class ExplanationTest {
    @TempDir Path folder;

    private CommandRun explain(String log, Object... more) {
        Path file = CounterLog.write(folder.resolve("log.csv"), log);
        List<Object> arguments = new ArrayList<>(List.of("--pack", CounterLog.pack(), file));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray());
    }

    private String told(String log, Object... more) {
        CommandRun run = explain(log, more);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(ReplayCommand.FINE);
        return run.out();
    }

    private static String golden(String name) {
        try (InputStream golden =
                Objects.requireNonNull(ExplanationTest.class.getResourceAsStream(name), name)) {
            return new String(golden.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, 96", "en, 96", "zh, 60", "en, 60"})
    void tellsTheWholeCase(String language, String width) {
        assertThat(told(CounterLog.LATE, "--explain=K-1", "--lang=" + language, "--width=" + width))
                .isEqualTo(golden("late-%s-%s.txt".formatted(language, width)));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 61, 72, 80, 96, 120, 200})
    void staysWithinTheWidth(int width) {
        String english = told(CounterLog.LATE, "--explain=K-1", "--lang=en", "--width=" + width);
        String chinese = told(CounterLog.LATE, "--explain=K-1", "--lang=zh", "--width=" + width);

        assertThat((english + chinese).lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width))
                .noneSatisfy(line -> assertThat(line).endsWith(" "));
    }

    @Test
    void isAsWideAsTheTerminal() {
        Path file = CounterLog.write(folder.resolve("log.csv"), CounterLog.LATE);
        Surroundings narrow = new Surroundings(Map.of("COLUMNS", "60"), false);

        CommandRun run =
                CommandRun.in(narrow, "--pack", CounterLog.pack(), file, "--explain", "K-1");

        assertThat(run.out()).isEqualTo(golden("late-zh-60.txt"));
    }

    @Test
    void explainsTheSignsOfTheRibbonOnce() {
        String story = told(CounterLog.LATE, "--explain=K-1", "--lang=en");

        assertThat(story).containsOnlyOnce("marks below:");
        assertThat(story.split("\n  2026-02  ", -1)).hasSize(3);
    }

    @Test
    void showsOneRibbonWhereBothLimitsCountTheSameDays() {
        String story = told(CounterLog.LATE, "--explain=K-1", "--as-of=2026-02-10", "--lang=en");

        assertThat(story)
                .contains("Day by day, statutory limit:", "  2026-02       |..12345\n")
                .doesNotContain("Day by day, promised limit:");
    }

    @Test
    void greysWhatHadNotHappenedThen() {
        String story =
                told(CounterLog.LATE, "--explain=K-1", "--as-of=2026-02-12T12:00", "--lang=en");

        assertThat(story.lines().filter(line -> line.contains("not yet"))).hasSize(4);
        assertThat(story).contains("received 2026-02-13 09:30; not yet received");
    }

    @Test
    void saysWhenNothingWasFoundAndWhenToLookAgain() {
        String story = told(CounterLog.LATE, "--explain=K-1", "--as-of=2026-02-09", "--lang=en");

        assertThat(story)
                .contains("Findings and why\n  Nothing was found.\n")
                .endsWith(
                        "\nNext review: 2026-02-10 00:00 (until then nothing changes unless a"
                                + " new message comes).\n");
    }

    @Test
    void paintsWhenAskedToAndOnATerminal() {
        Path file = CounterLog.write(folder.resolve("log.csv"), CounterLog.LATE);
        Object[] arguments = {"--quiet", "--pack", CounterLog.pack(), file, "--explain", "K-1"};
        Surroundings terminal = new Surroundings(Map.of(), true);
        Surroundings plain = new Surroundings(Map.of("NO_COLOR", "1"), true);

        assertThat(told(CounterLog.LATE, "--explain=K-1", "--color=always")).contains("\u001B[");
        assertThat(CommandRun.in(terminal, arguments).out()).contains("\u001B[97;41m[红牌]\u001B[0m");
        assertThat(CommandRun.in(plain, arguments).out()).doesNotContain("\u001B");
    }

    @Test
    void doesNotLetALogSteerTheTerminal() {
        String log = CounterLog.LATE.replace("周芳", "\u001B[2J周\u0007芳\u202E王");

        assertThat(told(log, "--explain=K-1"))
                .contains("\uFFFD[2J周\uFFFD芳\uFFFD王")
                .doesNotContain("\u001B", "\u0007", "\u202E");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "k-1; The log has no case k-1. Did you mean K-1, K-2, K-3?",
                "2026-0417; The log has no case 2026-0417. Did you mean SP-2026-0417?",
                "0417; The log has no case 0417. Did you mean SP-2026-0417?",
                "something else; The log has no case something else. It has, for instance, K-1.",
            })
    void offersTheNearestCases(String number, String refusal) {
        String log =
                CounterLog.HEADER
                        + CounterLog.inTime("K-1")
                        + CounterLog.inTime("K-2")
                        + CounterLog.inTime("K-3")
                        + CounterLog.inTime("SP-2026-0417");

        CommandRun run = explain(log, "--explain", number, "--lang", "en");

        assertThat(run.status()).isEqualTo(ReplayCommand.WRONG_USAGE);
        assertThat(run.err()).isEqualTo("mingjing replay: " + refusal + "\n");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void offersTheNearestCaseInChinese() {
        assertThat(explain(CounterLog.LATE, "--explain", "K-2").err())
                .isEqualTo("mingjing replay: 日志中没有办件 K-2。是不是 K-1？\n");
    }

    @Test
    void tellsWhatWasNotTakenBeforeItSaysThatThereIsNoSuchCase() {
        String log = CounterLog.LATE + "K-1,受理,gestern,,,,,\n";

        assertThat(explain(log, "--explain", "K-9", "--lang", "en").err())
                .contains("log.csv:8  the time")
                .endsWith("The log has no case K-9. Did you mean K-1?\n");
    }

    @Test
    void saysWhenNoEventOfTheCaseCouldBeRead() {
        String log = CounterLog.LATE + "K-2,受理,gestern,,,,,\n";

        assertThat(explain(log, "--explain", "K-2", "--lang", "en").out())
                .contains("Events as received\n  No event of this case could be read.\n");
    }

    @Test
    void answersWith1WhenTheInputHadProblems() {
        String log = CounterLog.LATE + "K-1,受理,gestern,,,,,\n";

        CommandRun run = explain(log, "--explain", "K-1");

        assertThat(run.status()).isEqualTo(ReplayCommand.PROBLEMS);
        assertThat(run.err()).contains("输入中有 1 处问题，其余已判定：");
    }

    @ParameterizedTest
    @CsvSource({"en, Mind: something of this case could not be taken", "zh, 注意：这个办件有内容未能采用"})
    void saysThatSomethingOfTheCaseIsLost(String language, String warning) {
        String log = CounterLog.HEADER + CounterLog.inTime("K-1") + "K-1,作出决定,someday,,,m-9,,\n";

        CommandRun run = explain(log, "--explain=K-1", "--lang=" + language);

        assertThat(run.out()).contains(warning);
        assertThat(run.status()).isEqualTo(ReplayCommand.PROBLEMS);
    }
}

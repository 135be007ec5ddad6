package org.mingjing.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a changed pack changes, told on the command line. */
class WhatIfTest {
    @TempDir Path folder;
    private Path log = Path.of("");

    @BeforeEach
    void writeTheLog() {
        String text = CounterLog.LATE + CounterLog.inTime("K-2");
        log = CounterLog.write(folder.resolve("late.csv"), text);
    }

    /** The pack of the counter with other limits, in working days. */
    private Path limits(int promised, int statutory) throws IOException {
        Path copy = Files.createDirectories(folder.resolve("changed"));
        Files.copy(CounterLog.pack().resolve("mapping.yaml"), copy.resolve("mapping.yaml"));
        Files.writeString(
                copy.resolve("pack.yaml"),
                Files.readString(CounterLog.pack().resolve("pack.yaml"))
                        .replace("promised: 3 w", "promised: " + promised + " w")
                        .replace("statutory: 5 w", "statutory: " + statutory + " w"));
        return copy;
    }

    private CommandRun whatIf(Path then, Object... more) {
        List<Object> all = new ArrayList<>(List.of("--pack", CounterLog.pack(), "--pack", then));
        all.addAll(Arrays.asList(more));
        all.addAll(List.of("--lang", "en", log));
        return CommandRun.whatIf(all.toArray());
    }

    private List<String> changes(Path then, Object... more) {
        Path file = folder.resolve("changes.csv");
        List<Object> all = new ArrayList<>(List.of("--changes", file));
        all.addAll(Arrays.asList(more));
        CommandRun run = whatIf(then, all.toArray());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(ReplayCommand.FINE);
        List<String> lines = CommandRun.lines(file);
        return lines.subList(1, lines.size());
    }

    @Test
    void theSamePackChangesNothing() {
        CommandRun run = whatIf(CounterLog.pack());

        assertThat(run.status()).isEqualTo(ReplayCommand.FINE);
        assertThat(run.out())
                .contains("2 cases, 8 events", "0 signals differ, in 0 cases")
                .contains("Both judge alike; no signal differs.");
    }

    @Test
    void aLongerLimitMakesASignalVanish() throws IOException {
        assertThat(changes(limits(50, 50)))
                .singleElement()
                .asString()
                .startsWith("K-1,")
                .contains(",vanishes,")
                .endsWith(",,,");
    }

    @Test
    void aShorterLimitLetsTheCardArriveEarlier() throws IOException {
        assertThat(changes(limits(3, 4)))
                .singleElement()
                .asString()
                .startsWith("K-1,decided-late,moves,red,")
                .contains(",red,");
    }

    @Test
    void aLimitThatEveryCaseBreaksLetsSignalsAppear() throws IOException {
        assertThat(changes(limits(0, 5)))
                .anySatisfy(
                        one -> assertThat(one).startsWith("K-2,decided-late,appears,,,,yellow,"));
    }

    @Test
    void aMilderLevelIsTold() throws IOException {
        assertThat(changes(limits(3, 50)))
                .singleElement()
                .asString()
                .startsWith("K-1,decided-late,milder,red,")
                .contains(",yellow,");
    }

    @Test
    void tellsTheChangesByRuleAndMonthWithExamples() throws IOException {
        CommandRun run = whatIf(limits(50, 50));

        assertThat(run.out())
                .contains("By rule", "By department", "By month", "2026-02")
                .contains("1 signals differ, in 1 cases")
                .containsPattern("K-1 .*vanishes: .* → –");
    }

    @Test
    void namesPacksAsTheyWereGiven() throws IOException {
        assertThat(whatIf(limits(50, 50)).out().replaceAll("\\s+", " "))
                .startsWith("Rule pack counter 3 (")
                .contains(" beside counter 3 (");
    }

    @ParameterizedTest
    @CsvSource({"--one-in=1000, 0", "--item=none, 0", "--department=nobody, 0"})
    void leavesOutWhatIsNotChosen(String option, int cases) throws IOException {
        CommandRun run = whatIf(limits(50, 50), option);

        assertThat(run.status()).isEqualTo(ReplayCommand.WRONG_USAGE);
        assertThat(run.out())
                .contains(cases + " cases, ", "No case matches, nothing was compared")
                .doesNotContain("judge alike");
    }

    @Test
    void refusesAPackThatSpeaksOtherWords() {
        CommandRun run =
                CommandRun.whatIf(
                        "--pack", CounterLog.pack(), "--pack", "cn-licensing", "--lang", "en", log);

        assertThat(run.status()).isEqualTo(ReplayCommand.WRONG_USAGE);
        assertThat(run.err())
                .startsWith("mingjing what-if: The rule packs counter and cn-licensing differ")
                .contains("Begin with a copy of the present pack.");
    }

    @ParameterizedTest
    @CsvSource({"en, 'takes two rule packs: --pack NOW --pack THEN; there are 1.'", "zh, 现有 1 个。"})
    void takesTwoPacks(String language, String said) {
        CommandRun run = CommandRun.whatIf("--pack", CounterLog.pack(), "--lang", language, log);

        assertThat(run.status()).isEqualTo(ReplayCommand.WRONG_USAGE);
        assertThat(run.err()).contains(said);
    }

    @Test
    void asksForOneInOneAtLeast() {
        assertThat(whatIf(CounterLog.pack(), "--one-in=0").err())
                .contains("--one-in takes a whole number from 1, not 0.");
    }

    @ParameterizedTest
    @CsvSource({"zh", "en"})
    void describesItself(String language) {
        String help = CommandRun.whatIf("--help", "--lang", language).out();

        assertThat(help)
                .contains("./mingjing what-if --pack PACK --pack PACK [OPTION...] LOG...")
                .contains("--items-after", "--department", "--one-in")
                .contains("--changes", "--as-of", "cn-licensing")
                .doesNotContain("{0}", "null", "--signals", "./mingjing replay");
    }
}

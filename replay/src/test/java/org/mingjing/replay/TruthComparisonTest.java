package org.mingjing.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --truth} tells of the late case of {@link CounterLog}. */
class TruthComparisonTest {
    private static final String WARNING = "K-1,decided-late,warning,2026-02-10T00:00:00+08:00\n";
    private static final String YELLOW = "K-1,decided-late,yellow,2026-02-12T00:00:00+08:00\n";
    private static final String RED = "K-1,decided-late,red,2026-02-15T00:00:00+08:00\n";

    @TempDir Path folder;

    private CommandRun compare(String truth) {
        Path log = CounterLog.write(folder.resolve("log.csv"), CounterLog.LATE);
        Path known = CounterLog.write(folder.resolve("truth.csv"), truth);
        return CommandRun.of("--pack", CounterLog.pack(), log, "--truth", known, "--lang", "en");
    }

    @Test
    void isEqualWhenEveryRungIsKnown() {
        CommandRun run = compare("case,rule,level,arose_at\n" + WARNING + YELLOW + RED);

        assertThat(run.status()).as(run.err() + run.out()).isEqualTo(ReplayCommand.FINE);
        assertThat(run.out())
                .containsPattern("decided-late +3 +3 +3 +100.00 % +100.00 %")
                .endsWith("What was found is what is true, with equal instants.\n");
    }

    @Test
    void namesWhatWasFoundAndIsNotTrue() {
        CommandRun run = compare("case,rule,level,arose_at\n" + WARNING + YELLOW);

        assertThat(run.status()).isEqualTo(ReplayCommand.PROBLEMS);
        assertThat(run.out())
                .containsPattern("decided-late +2 +3 +2 +66.66 % +100.00 %")
                .contains(
                        "found, but not true: decided-late red 2026-02-15T00:00:00+08:00,"
                                + " case K-1\n");
    }

    @Test
    void namesWhatIsTrueAndWasNotFound() {
        CommandRun run =
                compare(
                        "case,rule,level,arose_at\n"
                                + WARNING
                                + YELLOW
                                + RED
                                + "K-2,another,red,2026-02-15T00:00:00+08:00\n");

        assertThat(run.status()).isEqualTo(ReplayCommand.PROBLEMS);
        assertThat(run.out())
                .containsPattern("another +1 +0 +0 +– +0.00 %")
                .contains("true, but not found: another red ");
    }

    @Test
    void tellsOfARuleThatIsNeitherBrokenNorFound() {
        Path log =
                CounterLog.write(
                        folder.resolve("log.csv"), CounterLog.HEADER + CounterLog.inTime("K-1"));
        Path known = CounterLog.write(folder.resolve("truth.csv"), "case,rule,level,arose_at\n");

        CommandRun run =
                CommandRun.of("--pack", CounterLog.pack(), log, "--truth", known, "--lang", "en");

        assertThat(run.out()).containsPattern("decided-late +0 +0 +0 +– +–");
    }

    @Test
    void takesAnInstantALittleOffForAnother() {
        CommandRun run =
                compare(
                        "case,rule,level,arose_at\n"
                                + WARNING
                                + YELLOW
                                + RED.replace("00:00:00", "00:00:01"));

        assertThat(run.out()).containsPattern("decided-late +3 +3 +2 +66.66 % +66.66 %");
    }

    @Test
    void refusesAFileThatTellsNoTruth() {
        assertThat(compare("case,rule\nK-1,x\n").err())
                .contains("does not tell what is true: expected the columns");
        assertThat(compare("case,rule,level,arose_at\nK-1,x,red,yesterday\n").err())
                .contains("truth.csv:2: an instant such as ");
    }
}

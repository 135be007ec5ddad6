package org.mingjing.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.core.RealData;

/**
 * The real logs, judged from the command line, give exactly the figures computed from the files'
 * own columns. The logs are those of docs/data.md.
 */
class TruthNumbersTest {
    @TempDir Path folder;

    private List<String> signals(String pack, Path log) {
        Path signals = folder.resolve("signals.csv");
        CommandRun run = CommandRun.of("--pack", pack, log, "--signals", signals, "--lang", "en");
        assertThat(run.status()).as(run.err()).isEqualTo(ReplayCommand.FINE);
        List<String> lines = CommandRun.lines(signals);
        assertThat(lines).startsWith("case,rule,level,arose_at,due,detail");
        return lines;
    }

    private static long count(List<String> lines, String rule) {
        return lines.stream().filter(line -> line.contains("," + rule + ",")).count();
    }

    @Test
    void theReceiptPhaseHas309CasesClosedAfterTheDateOfTheirDeadline() {
        List<String> lines =
                signals("nl-permit-receipt", RealData.folder("permits").resolve("receipt.xes.gz"));

        assertThat(count(lines, "closed-after-deadline")).isEqualTo(309);
        assertThat(count(lines, "checked-and-determined-by-one-person")).isEqualTo(1_028);
    }

    @Test
    void theReceiptPhaseLeaves105CasesOpenAndHas1303WithBothActs() {
        CommandRun run =
                CommandRun.of(
                        "--pack",
                        "nl-permit-receipt",
                        RealData.folder("permits").resolve("receipt.xes.gz"),
                        "--lang",
                        "en");

        assertThat(run.out())
                .containsPattern("closed-after-deadline .* 1,434 +105 .* 309 ")
                .containsPattern("checked-and-determined-by-one-person .* 1,303 +– .* 1,028 ")
                .contains("1,434 cases");
    }

    @Test
    void theFinesHave49772SentLateAnd582AppealsLate() {
        List<String> lines =
                signals(
                        "it-road-fines",
                        RealData.folder("fines")
                                .resolve("Road_Traffic_Fine_Management_Process.xes.gz"));

        assertThat(count(lines, "fine-sent-late")).isEqualTo(49_772);
        assertThat(count(lines, "appeal-late")).isEqualTo(582);
    }

    @Test
    void theFinesAreSentIn103987CasesAndAppealedAfterTheirNotificationIn4015() {
        CommandRun run =
                CommandRun.of(
                        "--pack",
                        "it-road-fines",
                        RealData.folder("fines")
                                .resolve("Road_Traffic_Fine_Management_Process.xes.gz"),
                        "--lang",
                        "en");

        assertThat(run.out())
                .containsPattern("fine-sent-late .* 150,370 +46,383 .* 49,772 ")
                .containsPattern("appeal-late .* 79,860 +75,845 .* 582 ");
    }

    @ParameterizedTest
    @CsvSource({"BPIC15_1, 142", "BPIC15_2, 8", "BPIC15_3, 852"})
    void theBuildingPermitsHaveEventsAfterTheirOwnDueDate(String log, int late) {
        Path file = RealData.folder("permits").resolve(log + ".xes.gz");

        List<String> lines = signals("nl-building-permit", file);

        assertThat(count(lines, "event-after-due-date")).isEqualTo(late);
    }
}

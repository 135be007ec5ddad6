package org.mingjing.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 0 when all was read and judged, 1 when something of the input was not taken, 2 when nothing. */
class ExitStatusTest {
    @TempDir Path folder;

    private CommandRun judge(Path log) {
        return CommandRun.of("--pack", CounterLog.pack(), log, "--lang", "en");
    }

    private Path log(String name, String text) {
        return CounterLog.write(folder.resolve(name), text);
    }

    @Test
    void is0WhenEverythingWasRead() {
        CommandRun run = judge(log("late.csv", CounterLog.LATE));

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(ReplayCommand.FINE);
        assertThat(run.out())
                .contains("1 case, 6 events")
                .containsPattern("decided-late .* 1 +– +– +1 +1 +1 +– +–");
    }

    @Test
    void is0ForALogInWhichNothingIsFound() {
        CommandRun run = judge(log("fine.csv", CounterLog.HEADER + CounterLog.inTime("K-1")));

        assertThat(run.status()).isEqualTo(ReplayCommand.FINE);
        assertThat(run.out()).contains("Nothing was found.");
    }

    @Test
    void is0ForAPackedLogAndForPlainTextThatIsNamedAsPacked() {
        Path packed = folder.resolve("packed.csv.gz");
        CounterLog.write(packed, CounterLog.gzip(CounterLog.LATE));

        assertThat(judge(packed).status()).isEqualTo(ReplayCommand.FINE);
        assertThat(judge(log("plain.csv.gz", CounterLog.LATE)).out()).contains("6 events");
    }

    @Test
    void is1WhenARowIsMalformedAndNamesItsLine() {
        String rows = CounterLog.inTime("K-1") + "K-2,受理,gestern,,,,,\n" + CounterLog.inTime("K-3");

        CommandRun run = judge(log("bad.csv", CounterLog.HEADER + rows));

        assertThat(run.status()).isEqualTo(ReplayCommand.PROBLEMS);
        assertThat(run.out()).contains("4 events");
        assertThat(run.err())
                .contains("1 problem in the input; the rest was judged:")
                .contains("bad.csv:4  the time 'occurred_at' cannot be read: 'gestern'");
    }

    @Test
    void is1WhenXesIsMalformedInTheMiddleAndJudgesWhatStoodBefore() {
        String start = "<log>\n" + CounterLog.trace("K-1");

        CommandRun run = judge(log("bad.xes", start + "<trace></event>\n</trace></log>"));

        assertThat(run.status()).isEqualTo(ReplayCommand.PROBLEMS);
        assertThat(run.err()).contains("bad.xes:6  the XML is cut short or ill-formed");
        assertThat(run.out()).containsPattern("decided-late .* 1 +1 ");
    }

    @Test
    void is1WhenXesLosesOneEventAndJudgesAllOthers() {
        String event = "<trace><string key=\"case\" value=\"K-2\"/><event/></trace>\n";
        String traces = CounterLog.trace("K-1") + event + CounterLog.trace("K-3");

        CommandRun run = judge(log("bad.xes", "<log>\n" + traces + "</log>"));

        assertThat(run.status()).isEqualTo(ReplayCommand.PROBLEMS);
        assertThat(run.err()).contains("bad.xes:6  the event has no time 'occurred_at'");
        assertThat(run.out()).containsPattern("decided-late .* 2 +2 ");
    }

    @Test
    void is1WhenAPackedLogIsCutShort() {
        String many = CounterLog.inTime("K-1").repeat(2_000);
        byte[] whole = CounterLog.gzip(CounterLog.HEADER + many);
        Path cut = folder.resolve("cut.csv.gz");
        CounterLog.write(cut, Arrays.copyOf(whole, whole.length - 9));

        CommandRun run = judge(cut);

        assertThat(run.status()).isEqualTo(ReplayCommand.PROBLEMS);
        assertThat(run.err()).contains("the gzip data are damaged or cut short");
    }

    @Test
    void is1WhenAPackedLogUnpacksToTooMuchAndJudgesWhatStoodBefore() {
        String rows = CounterLog.inTime("K-1") + ("x".repeat(900_000) + "\n").repeat(80);
        byte[] packed = CounterLog.gzip(CounterLog.HEADER + rows);
        Path bomb = CounterLog.write(folder.resolve("bomb.csv.gz"), packed);

        CommandRun run = judge(bomb);

        assertThat(run.status()).isEqualTo(ReplayCommand.PROBLEMS);
        assertThat(run.err()).contains("unpacks_too_large");
        assertThat(run.out()).contains("1 case");
    }

    @Test
    void is2WhenXesDeclaresEntities() {
        String laughs = "<!DOCTYPE log [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;'>]>\n";

        CommandRun run = judge(log("laughs.xes", laughs + "<log>&b;</log>"));

        assertThat(run.status()).isEqualTo(ReplayCommand.WRONG_USAGE);
        assertThat(run.err()).contains("DOCTYPE").contains("nothing was judged");
    }

    @Test
    void is2WhenPackedDataAreNone() {
        byte[] onlyTheFirstBytes = "\u001f\u008bnonsense".getBytes(StandardCharsets.ISO_8859_1);
        Path log = CounterLog.write(folder.resolve("no.csv.gz"), onlyTheFirstBytes);

        CommandRun run = judge(log);

        assertThat(run.status()).isEqualTo(ReplayCommand.WRONG_USAGE);
        assertThat(run.err()).contains("gzip").contains("nothing was judged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty.csv", "empty.xes", "empty.csv.gz", "empty.xes.gz"})
    void is2ForAnEmptyFile(String name) {
        CommandRun run = judge(log(name, ""));

        assertThat(run.status()).isEqualTo(ReplayCommand.WRONG_USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("1 problem in the input:")
                .contains(name + ":1")
                .endsWith("Not one event could be read, so nothing was judged.\n");
    }

    @Test
    void is2ForAFileOfUnknownEnding() {
        CommandRun run = judge(log("late.txt", CounterLog.LATE));

        assertThat(run.status()).isEqualTo(ReplayCommand.WRONG_USAGE);
        assertThat(run.err())
                .contains("unknown kind of file 'late.txt': expected .xes, .xes.gz, .csv");
    }

    @Test
    void is2ForALogWhoseColumnsAreOthers() {
        CommandRun run = judge(log("other.csv", "a,b\n1,2\n"));

        assertThat(run.status()).isEqualTo(ReplayCommand.WRONG_USAGE);
        assertThat(run.err()).contains("columns case, activity, occurred_at are missing");
    }

    @Test
    void is1WhenOneOfTwoLogsCannotBeRead() {
        Path good = log("good.csv", CounterLog.LATE);
        Path bad = log("bad.txt", CounterLog.LATE);

        CommandRun run = CommandRun.of("--pack", CounterLog.pack(), good, bad, "--lang", "en");

        assertThat(run.status()).isEqualTo(ReplayCommand.PROBLEMS);
        assertThat(run.out()).contains("1 case, 6 events");
    }
}

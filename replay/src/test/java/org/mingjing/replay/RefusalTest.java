package org.mingjing.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs and files that cannot be used: nothing is judged, and the reason names them. */
class RefusalTest {
    @TempDir Path folder;
    private Path log = Path.of("");

    @BeforeEach
    void writeTheLog() {
        log = CounterLog.write(folder.resolve("late.csv"), CounterLog.LATE);
    }

    private String refusal(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.add("--lang=en");
        CommandRun run = CommandRun.of(all.toArray());
        assertThat(run.status()).isEqualTo(ReplayCommand.WRONG_USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("mingjing replay: ").endsWith("\n");
        return run.err().substring("mingjing replay: ".length()).strip();
    }

    private String withTheLog(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("--pack", CounterLog.pack(), log));
        all.addAll(List.of(arguments));
        return refusal(all.toArray());
    }

    @ParameterizedTest
    @CsvSource({"it-road-fine, it-road-fines", "CN-Licensing, cn-licensing"})
    void offersTheNearestPack(String wrong, String right) {
        assertThat(refusal("--pack", wrong, log))
                .isEqualTo("There is no rule pack " + wrong + ". Did you mean " + right + "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzz", ""})
    void namesAllPacksWhenNoneIsNear(String name) {
        assertThat(refusal("--pack=" + name, log))
                .startsWith("There is no rule pack " + name)
                .contains("Built in are cn-licensing, it-road-fines, nl-building-permit");
    }

    @Test
    void saysInChineseThatThereIsNoSuchPack() {
        assertThat(CommandRun.of("--pack", "cn-licensin", log).err())
                .isEqualTo("mingjing replay: 没有规则包 cn-licensin。是不是 cn-licensing？\n");
    }

    @Test
    void refusesAFolderWithoutAPack() {
        assertThat(refusal("--pack", folder, log))
                .isEqualTo("The folder " + folder + " holds no pack.yaml.");
    }

    @Test
    void listsWhatIsWrongInAPackLineByLine() {
        Path pack = CounterLog.write(folder.resolve("pack.yaml"), "id: x\nnonsense: 1\n");

        assertThat(refusal("--pack", pack, log))
                .containsPattern("^\\d+ errors in a rule pack\n")
                .contains("pack.yaml:2:1: ");
    }

    @Test
    void asksForAMappingWhenThePackHasNone() {
        assertThat(refusal("--pack", CounterLog.pack().resolve("pack.yaml"), log))
                .contains("counter has no mapping of its own; name a mapping file with --mapping");
    }

    @Test
    void judgesByAPackFileAndAMappingFile() {
        Path pack = CounterLog.pack().resolve("pack.yaml");
        Path mapping = CounterLog.pack().resolve("mapping.yaml");

        CommandRun run = CommandRun.of("--pack", pack, "--mapping", mapping, log);

        assertThat(run.status()).isEqualTo(ReplayCommand.FINE);
    }

    @Test
    void refusesAMissingMappingAndAFolderAsOne() {
        assertThat(withTheLog("--mapping", "none.yaml")).isEqualTo("There is no file none.yaml.");
        assertThat(withTheLog("--mapping", folder)).endsWith("is a folder; a file is needed.");
    }

    @Test
    void refusesAMissingLogAndAFolderWithoutTables() {
        Path missing = folder.resolve("none.csv");

        assertThat(withTheLog(missing)).isEqualTo("There is no file " + missing + ".");
        CommandRun run = CommandRun.of("--lang", "en", "--pack", CounterLog.pack(), folder);
        assertThat(run.status()).isEqualTo(ReplayCommand.WRONG_USAGE);
        assertThat(run.err()).contains("the folder has no table to read");
    }

    @Test
    void refusesALogThatIsNamedTwice() {
        Path again = folder.resolve(".").resolve("late.csv");

        assertThat(withTheLog(again)).contains("is named twice; its events would count twice.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--signals", "--problems"})
    void neverWritesOverALogThatItReads(String option) {
        assertThat(withTheLog(option, log)).contains("writing would destroy it");
        assertThat(CommandRun.lines(log)).hasSize(7);
    }

    @Test
    void refusesOneFileForSignalsAndProblems() {
        Path target = folder.resolve("out.csv");

        assertThat(withTheLog("--signals", target, "--problems", target))
                .contains("already used for something else in this run");
    }

    @ParameterizedTest
    @ValueSource(strings = {"signals.txt", "signals", "signals.csv.gz", "csv"})
    void refusesSignalsOfUnknownEnding(String name) {
        assertThat(withTheLog("--signals", folder.resolve(name)))
                .startsWith("The name of the --signals file must end in .csv or .json: ");
        assertThat(folder.resolve(name)).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"--signals, out.csv", "--signals, out.json", "--problems, out.csv"})
    void refusesATargetInAFolderThatDoesNotExist(String option, String name) {
        Path none = folder.resolve("none");

        assertThat(withTheLog(option, none.resolve(name)))
                .isEqualTo("Cannot write %s: there is no folder %s.", none.resolve(name), none);
        assertThat(withTheLog(option, log.resolve(name))).contains("there is no folder " + log);
    }

    @Test
    void refusesAFolderAsTarget() throws IOException {
        Path target = Files.createDirectory(folder.resolve("signals.csv"));

        assertThat(withTheLog("--signals", target))
                .isEqualTo(target + " is a folder; a file is needed.");
    }

    @Test
    void refusesSignalsOfOneCase() {
        Path target = folder.resolve("out.csv");

        assertThat(withTheLog("--explain", "K-1", "--signals", target))
                .startsWith("--explain tells one case and writes no signals");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-02-30"})
    void refusesAnUnreadableAsOf(String asOf) {
        assertThat(withTheLog("--as-of", asOf))
                .startsWith("--as-of takes a date (2026-03-01, meaning its end), a local time")
                .endsWith("not " + asOf + ".");
    }

    @Test
    void refusesATextThatIsNoPath() {
        assertThat(refusal("--pack", "a\0b", log)).startsWith("This is not the name of a file: a");
    }

    private static String about(Throwable failure) {
        return new Complaint(new Wording(Language.EN), "replay", List.of()).about(failure);
    }

    @Test
    void saysWhichFileFailedAndWhy() {
        assertThat(about(new AccessDeniedException("a.csv")))
                .endsWith("There is no permission to read a.csv.");
        assertThat(about(new UncheckedIOException(new IOException("No space left on device"))))
                .isEqualTo("A file could not be read or written: No space left on device");
        assertThat(about(new NotDirectoryException("a"))).endsWith("written: a");
    }

    @Test
    void advisesWhenMemoryIsShort() {
        assertThat(about(new OutOfMemoryError("Java heap space"))).contains("MINGJING_JAVA_OPTS");
    }

    @Test
    void tellsAMistakeOfItsOwnWithATrace() {
        assertThat(about(new IllegalStateException("no {0} here")))
                .startsWith("Internal error")
                .contains("IllegalStateException: no {0} here", "at org.mingjing.replay");
    }
}

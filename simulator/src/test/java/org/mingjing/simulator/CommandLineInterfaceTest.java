package org.mingjing.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineInterfaceTest {
    private static final Surroundings PIPE = new Surroundings(Map.of(), false);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir Path folder;

    private int run(Surroundings surroundings, String... arguments) {
        return CommandLineInterface.run(
                arguments,
                surroundings,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writesACity() {
        Path city = folder.resolve("new/city");

        int status = run(PIPE, "--cases", "50", "--out", city.toString(), "--lang", "en");

        assertThat(status).isZero();
        assertThat(said()).contains("50 cases").contains("written to");
        assertThat(city.resolve("events.csv")).isNotEmptyFile();
        assertThat(city.resolve("truth.csv")).isNotEmptyFile();
        assertThat(city.resolve("items.csv")).content().hasLineCount(219);
        assertThat(city.resolve("events.xes.gz")).doesNotExist();
        assertThat(complained()).isEmpty();
    }

    @Test
    void writesXes() {
        int status = run(PIPE, "--cases", "50", "--out", folder.toString(), "--format", "xes");

        assertThat(status).isZero();
        assertThat(folder.resolve("events.xes.gz")).isNotEmptyFile();
        assertThat(folder.resolve("events.csv")).doesNotExist();
    }

    @Test
    void showsProgressOnATerminal() {
        Surroundings terminal = new Surroundings(Map.of("MINGJING_LANG", "en"), true);

        run(terminal, "--cases", "50", "--out", folder.toString());

        assertThat(complained()).contains("generating 100%");
    }

    @Test
    void showsItsHelpInBothLanguages() {
        assertThat(run(PIPE, "--help")).isZero();
        assertThat(run(PIPE, "--help", "--lang", "en")).isZero();

        assertThat(said()).contains("办件数").contains("How many cases");
    }

    @ParameterizedTest
    @CsvSource({
        "--cases, 0, '--cases takes a whole number from 1 to 10,000,000, not 0.'",
        "--cases, many, '--cases takes a whole number from 1 to 10,000,000, not many.'",
        "--faults, 0.6, '--faults takes a share from 0 to 0.5, not 0.6.'",
        "--near-misses, -1, '--near-misses takes a share from 0 to 0.5, not -1.0.'",
        "--rate, paused-after-due, '--rate takes TWIST=SHARE, for instance paused-after-due=0.02'",
        "--rate, paused-after-due=2, '--rate paused-after-due=2 takes a share from 0 to 1, not 2.0.'",
        "--rate, pause-after-due=0.1, 'no twist pause-after-due. Is paused-after-due meant?'",
        "--rate, silence=0.9, 'The shares planned make 1.0'",
        "--until, 2027-01-01, 'from 2009-12-31 to 2026-12-20'",
        "--live-from, noon, '--live-from takes an instant with its offset, such as'",
        "--live-from, 2026-11-01T00:00+08:00, 'leaves no day before it, or none until 2026-10-31'",
        "--format, pdf, '--format takes events, tables, xes or all, not pdf.'",
        "--speed, 3, 'There is no option --speed.'"
    })
    void refusesWhatMakesNoCity(String option, String value, String complaint) {
        int status = run(PIPE, "--out", folder.toString(), "--lang", "en", option, value);

        assertThat(status).isEqualTo(CommandLineInterface.WRONG_USAGE);
        assertThat(complained()).contains(complaint);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "--cases, abc, '--cases 应为 1 至 10,000,000 的整数，不能是 abc。'",
        "--seed, x, '--seed 应为整数，不能是 x。'",
        "--until, soon, '--until 应为日期，如 2026-10-31，不能是 soon。'",
        "--faults, many, '--faults 应为 0 至 0.5 的比例，不能是 many。'",
        "--format, pdf, '--format 应为 events, tables, xes 或 all，不能是 pdf。'"
    })
    void saysInChineseWhatAnOptionTakes(String option, String value, String complaint) {
        assertThat(run(PIPE, "--out", folder.toString(), option, value)).isEqualTo(2);

        assertThat(complained()).contains(complaint);
    }

    @Test
    void listsItsTwistsInBothLanguages() {
        assertThat(run(PIPE, "--list")).isZero();
        assertThat(run(PIPE, "--list", "--lang", "en")).isZero();

        assertThat(said())
                .contains("paused-after-due（过错）：逾期以后开始特别程序")
                .contains("paused-twice (near miss): two special procedures")
                .hasLineCount(2 * Twist.values().length);
    }

    @Test
    void plansATwistAsOftenAsToldAndNoOther() throws IOException {
        run(
                PIPE,
                "--out",
                folder.toString(),
                "--cases=400",
                "--faults=0",
                "--rate=unlisted-fee=1",
                "--rate=no-receipt=0");

        assertThat(folder.resolve("truth.csv"))
                .content()
                .contains(",XK-58,red,")
                .doesNotContain(",XK-32-P,");
    }

    @Test
    void refusesTwoRatesOfOneTwist() {
        String rate = "--rate=silence=0.1";

        assertThat(run(PIPE, "--out", folder.toString(), "--lang=en", rate, rate)).isEqualTo(2);

        assertThat(complained()).contains("--rate gives silence two shares.");
    }

    @Test
    void writesTheTablesOfCasesAndItems() {
        run(PIPE, "--cases", "200", "--out", folder.toString(), "--format", "tables");

        assertThat(folder.resolve("tables/up_task_general_basic.csv")).isNotEmptyFile();
        assertThat(folder.resolve("tables/up_task_general_fee_project.csv")).isNotEmptyFile();
        assertThat(folder.resolve("tables/up_task_general_material.csv")).isNotEmptyFile();
        assertThat(folder.resolve("tables/up_pro_material.csv")).isNotEmptyFile();
        assertThat(folder.resolve("events.csv")).doesNotExist();
    }

    private static List<String> column(Path csv, int index) throws IOException {
        try (Stream<String> lines = Files.lines(csv)) {
            return lines.skip(1).map(line -> line.split(",", -1)[index]).toList();
        }
    }

    @Test
    void splitsTheCityWhereItIsToldLive() throws IOException {
        String from = "2026-09-15T08:30+08:00";
        run(PIPE, "--cases", "4000", "--live-from", from, "--out", folder.toString());

        List<String> before = column(folder.resolve("events.csv"), 3);
        List<String> live = column(folder.resolve("live.csv"), 3);
        assertThat(before).isSorted().first().asString().startsWith("2025-09-15");
        assertThat(before).last().asString().isLessThan("2026-09-15T08:30");
        assertThat(live).isSorted().first().asString().isGreaterThan("2026-09-15T08:30");
        assertThat(live).last().asString().startsWith("2026-10-31");
    }

    @Test
    void goesOnAsOftenAsInTheYear() throws IOException {
        String from = "2026-09-15T00:00+08:00";
        run(PIPE, "--cases", "4000", "--live-from", from, "--out", folder.toString());

        Set<String> cases = new HashSet<>(column(folder.resolve("events.csv"), 0));
        assertThat(cases).hasSizeBetween(3_990, 4_000);
        cases.addAll(column(folder.resolve("live.csv"), 0));
        assertThat(cases).hasSizeBetween(4_400, 4_600);
    }

    @Test
    void explainsHowItTellsAServer() {
        assertThat(run(PIPE, "load", "--help")).isZero();
        assertThat(run(PIPE, "live", "--help", "--lang", "en")).isZero();

        assertThat(said()).contains("服务器地址").contains("Address of the server");
    }

    @ParameterizedTest
    @CsvSource({
        "load, items.csv, 'holds no events.csv'",
        "load, events.csv, 'holds no items.csv'",
        "live, items.csv, 'holds no live.csv'",
        "live, live.csv, 'run load first'"
    })
    void tellsNoServerWhatIsNotThere(String feed, String file, String complaint)
            throws IOException {
        Files.createFile(folder.resolve(file));
        Surroundings surroundings =
                new Surroundings(Map.of("MINGJING_TOKEN", "x", "MINGJING_LANG", "en"), false);

        assertThat(run(surroundings, feed, "--city", folder.toString())).isEqualTo(2);

        assertThat(complained()).contains("mingjing " + feed + ": ").contains(complaint);
    }

    @Test
    void needsATokenToTellAServer() {
        assertThat(run(PIPE, "live", "--lang", "en", "--city", folder.toString())).isEqualTo(2);

        assertThat(complained()).contains("A token is needed");
    }

    @Test
    void needsAFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(run(PIPE, "--lang", "en")).isEqualTo(2);
        assertThat(run(PIPE, "--lang", "en", "--out", file.toString())).isEqualTo(2);

        assertThat(complained()).contains("Missing: --out FOLDER.").contains("needs a folder");
    }
}

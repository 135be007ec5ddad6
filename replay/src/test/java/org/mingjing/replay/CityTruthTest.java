package org.mingjing.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.core.proof.ProofSize;
import org.mingjing.rulepack.RulePacks;
import org.mingjing.simulator.Main;

/**
 * In a city whose breaches are known everything is found that is true, and nothing else, with equal
 * instants. The truth comes from the plans of its cases and a calendar of its own.
 */
class CityTruthTest {
    private static final String LAST_DAY = "2026-10-31";
    private static final int WHOLE_YEAR = 400_000;

    /** A rule with what is true, found and both, and its precision. */
    private static final Pattern PRECISION =
            Pattern.compile("(?m)^(\\S+) +[\\d,]+ +[\\d,]+ +[\\d,]+ +(\\d+\\.\\d\\d) % +\\S+");

    @TempDir Path city;

    private void generate(int cases, long seed, String format) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream all = new PrintStream(said, true, StandardCharsets.UTF_8);
        String[] arguments = {
            "--cases=" + cases,
            "--seed=" + seed,
            "--until=" + LAST_DAY,
            "--out=" + city,
            "--format=" + format,
            "--quiet"
        };
        assertThat(Main.run(arguments, all, all))
                .as(said.toString(StandardCharsets.UTF_8))
                .isZero();
    }

    @ParameterizedTest(name = "{0} cases, seed {1}")
    @CsvSource({"20000, 11", "20000, 12", "20000, 13", "20000, 14", "20000, 15"})
    void whatIsFoundIsWhatIsTrue(int cases, long seed) {
        generate(cases, seed, "events");

        assertThat(isTrue(judged("events.csv"))).isTrue();
    }

    /** A whole city-year of 400,000 cases when everything is proven. */
    @Test
    void whatIsFoundInAYearOfTheCityIsWhatIsTrue() {
        generate(Math.min(WHOLE_YEAR, ProofSize.of(8_000)), 7, "events");

        assertThat(isTrue(judged("events.csv"))).isTrue();
    }

    @Test
    void everyRuleOfThePackIsBrokenSomewhere() throws IOException {
        generate(20_000, 11, "events");

        assertThat(brokenRules())
                .containsExactlyInAnyOrderElementsOf(
                        RulePacks.load("cn-licensing").rulebook().rules().stream()
                                .map(rule -> rule.header().id())
                                .collect(Collectors.toSet()));
    }

    private Set<String> brokenRules() throws IOException {
        try (Stream<String> lines = Files.lines(city.resolve("truth.csv"))) {
            return lines.skip(1).map(line -> line.split(",", -1)[1]).collect(Collectors.toSet());
        }
    }

    @Test
    void theSameIsFoundInTheXesLogOfTheCity() {
        generate(3_000, 21, "all");

        assertThat(isTrue(judged("events.xes.gz"))).isTrue();
    }

    /**
     * What the tables cannot carry is not judged; what they carry is judged as it is. Two things
     * deceive: pauses are recognised whoever approved them, and the real end of a pause takes the
     * place of the one that had been announced. Both move the dates on which some rules rest.
     */
    @Test
    void whatExchangeTablesCarryIsJudgedAsItIs() {
        generate(10_000, 22, "tables");

        String out = judged("tables").out();

        assertThat(out)
                .containsPattern("XK-32-4 +\\d+ +\\d+ +\\d+ +100.00 % +100.00 %\n")
                .containsPattern("XK-34-2 +\\d+ +\\d+ +\\d+ +100.00 % +100.00 %\n")
                .containsPattern("XK-44 +\\d+ +\\d+ +\\d+ +100.00 % +100.00 %\n")
                .containsPattern("XK-59 +\\d+ +0 +0 +– +0.00 %\n")
                .containsPattern("G-06 +\\d+ +\\d+ +\\d+ +100.00 % +100.00 %\n");
        assertThat(impreciseRules(out)).isSubsetOf("XK-42", "XK-42J", "YS-36b", "HJ-2");
    }

    private static List<String> impreciseRules(String out) {
        return PRECISION
                .matcher(out)
                .results()
                .filter(row -> !row.group(2).equals("100.00"))
                .map(row -> row.group(1))
                .toList();
    }

    @Test
    void theTablesOfTheCityTellItsItemsToo() {
        generate(1_000, 23, "tables");

        CommandRun run =
                CommandRun.of(
                        "--pack",
                        "cn-licensing",
                        city.resolve("tables"),
                        "--items",
                        city.resolve("tables"),
                        "--lang",
                        "en");

        assertThat(run.status()).as(run.err()).isEqualTo(ReplayCommand.FINE);
        assertThat(run.out()).contains("1,000 cases").contains("XK-42 ");
    }

    private CommandRun judged(String log) {
        return CommandRun.of(
                "--pack",
                "cn-licensing",
                "--items",
                city.resolve("items.csv"),
                "--truth",
                city.resolve("truth.csv"),
                "--as-of",
                LAST_DAY,
                "--lang",
                "en",
                city.resolve(log));
    }

    private static boolean isTrue(CommandRun run) {
        assertThat(run.out())
                .as(run.err())
                .contains("XK-42 ")
                .endsWith("What was found is what is true, with equal instants.\n");
        return run.status() == ReplayCommand.FINE;
    }
}

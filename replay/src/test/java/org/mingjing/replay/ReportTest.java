package org.mingjing.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.core.RealData;

/** The page of {@code --report}. */
class ReportTest {
    @TempDir Path folder;

    private String report(String log, String language) {
        Path file = CounterLog.write(folder.resolve("log.csv"), log);
        return report(CounterLog.pack(), file, language);
    }

    private String report(Object pack, Path log, String language) {
        Path report = folder.resolve("report.html");
        CommandRun run = CommandRun.of("--pack", pack, log, "--report", report, "--lang", language);
        assertThat(run.status()).as(run.err()).isEqualTo(ReplayCommand.FINE);
        assertThat(run.out()).contains(report.toString());
        return String.join("\n", CommandRun.lines(report));
    }

    private static void assertWellFormed(String page) {
        assertThatCode(
                        () ->
                                DocumentBuilderFactory.newInstance()
                                        .newDocumentBuilder()
                                        .parse(
                                                new ByteArrayInputStream(
                                                        page.getBytes(StandardCharsets.UTF_8))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void isWellFormedInEveryLanguage(String language) {
        assertWellFormed(report(CounterLog.LATE, language));
    }

    @Test
    void needsNothingBesideItself() {
        assertThat(report(CounterLog.LATE, "en").replace("http://www.w3.org/1999/xhtml", ""))
                .doesNotContain("http", "<script", "<link", "<img", "src=", "@import")
                .doesNotContainPattern("url\\((?!#)");
    }

    @Test
    void countsEveryRungOfAFinding() {
        assertThat(report(CounterLog.LATE, "en"))
                .contains("1 case has findings, 1 in all: 1 red card, 1 yellow card and 1 warning.")
                .contains("data-head=\"red card\">1</td>")
                .contains("Rules of the Counter, article 5");
    }

    @Test
    void tellsTheGravestCaseWithItsRibbon() {
        assertThat(report(CounterLog.LATE, "zh"))
                .contains("<h3>办件 K-1</h3>")
                .contains("<title>2026-02-12 周四：未认定的暂停，照计（第 2 条至第 3 条：没有批准人）")
                .contains(">班</text>")
                .contains("承诺期限 02-11", "法定期限 02-14", "答复 02-24")
                .contains("依据 《窗口规定》第五条：应当自受理之日起五日内作出决定。");
    }

    @Test
    void headsWithDecisionsWithinThePromiseAndWithinTheLaw() {
        String log = CounterLog.LATE + CounterLog.inTime("K-2") + CounterLog.inTime("K-3");

        assertThat(report(log, "en"))
                .containsSubsequence(
                        "Decided within the promised limit",
                        "66.7%",
                        "of 3 decisions",
                        "Decided within the statutory limit",
                        "66.7%");
    }

    @Test
    void namesTheRuleOfMostCardsAndNoneThatOnlyWarned() {
        String warned =
                CounterLog.HEADER
                        + CounterLog.inTime("K-1").replace("2026-02-09 10:00", "2026-02-11 10:00");

        assertThat(report(CounterLog.LATE, "en"))
                .contains("Most cards were given for &quot;Decided late&quot;: 2.");
        assertThat(report(warned, "en"))
                .contains("0 red cards, 0 yellow cards and 1 warning.")
                .doesNotContain("Most cards");
    }

    @Test
    void tellsHowLateInTheDaysOfTheLimit() {
        assertThat(report(CounterLog.LATE, "en"))
                .contains("1 late; median 4 working days late", "latest 1 working day late");
        assertThat(report(CounterLog.HEADER + CounterLog.inTime("K-1"), "en"))
                .contains("median 2 working days early", "median 4 working days early");
    }

    @Test
    void unfoldsTheCasesBehindANumber() {
        assertThat(report(CounterLog.LATE + CounterLog.inTime("K-2"), "en"))
                .contains("<summary>1 case</summary>")
                .contains("◆ <code>K-1</code> 2026-02-15</span>");
    }

    @Test
    void saysThatThereWasNobodyToMask() {
        Path log = CounterLog.write(folder.resolve("log.csv"), CounterLog.LATE);
        Path page = folder.resolve("report.html");

        CommandRun run =
                CommandRun.of(
                        "--pack", CounterLog.pack(), log, "--report", page, "--mask", "--lang=en");

        assertThat(run.status()).isEqualTo(ReplayCommand.FINE);
        assertThat(run.err()).contains("--mask had nothing to mask: the log names no applicant");
        assertThat(CommandRun.lines(page))
                .anyMatch(line -> line.contains("Applicants were to be masked"));
    }

    @Test
    void saysThatMaskingIsForReports() {
        Path log = CounterLog.write(folder.resolve("log.csv"), CounterLog.LATE);

        CommandRun run = CommandRun.of("--pack", CounterLog.pack(), log, "--mask", "--lang=en");

        assertThat(run.err()).contains("--mask is for --report only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--as-of=2026-03-01"})
    void isWrittenOfALogWithoutEventsToo(String asOf) {
        Path log = CounterLog.write(folder.resolve("log.csv"), CounterLog.HEADER);
        Path page = folder.resolve("report.html");

        CommandRun run =
                CommandRun.of(
                        "--pack=" + CounterLog.pack(),
                        log,
                        "--report=" + page,
                        asOf.isEmpty() ? "--quiet" : asOf,
                        "--lang=en");

        assertThat(run.status()).isEqualTo(ReplayCommand.WRONG_USAGE);
        assertThat(run.err()).contains("Not one event could be read");
        assertThat(run.out()).contains(page.toString());
        String text = String.join("\n", CommandRun.lines(page));
        assertWellFormed(text);
        assertThat(text)
                .contains("The log holds not one event", "0 cases, 0 events")
                .doesNotContain("Gravest", "NaN", "null", "292278994");
    }

    @Test
    void speaksOneLanguageOnly() {
        String own =
                CounterLog.HEADER + CounterLog.inTime("K-1").replace("周芳", "A").replace("孙丽", "B");

        assertThat(report(own, "en").replaceAll("(?s)<style>.*?</style>", ""))
                .doesNotContainPattern("[\\u4e00-\\u9fff]");
    }

    @Test
    void readsWellWhenNothingIsFound() {
        String page = report(CounterLog.HEADER + CounterLog.inTime("K-1"), "en");

        assertWellFormed(page);
        assertThat(page)
                .contains("Nothing was found.")
                .contains("There are no signals to be counted by month.")
                .contains("The log names no departments.")
                .contains("No case reached a warning or more.")
                .doesNotContain("NaN", "null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void escapesWhatALogSays(String language) {
        String log =
                CounterLog.LATE
                        .replace("K-1", "\"</title><script>alert(1)</script>&\"\"\"")
                        .replace("周芳", "\"<img src=x onerror='alert(1)'>]]>\u202e\"");

        String page = report(log, language);

        assertWellFormed(page);
        assertThat(page)
                .contains("&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;")
                .doesNotContain("<script", "<img", "\u202e");
    }

    @Test
    void isTheSameForTheSameLog() {
        assertThat(report(CounterLog.LATE, "zh")).isEqualTo(report(CounterLog.LATE, "zh"));
    }

    @Test
    void doesNotTellWhereTheLogLay() {
        assertThat(report(CounterLog.LATE.replace("m-6", "m-6"), "en"))
                .contains("log.csv")
                .doesNotContain(folder.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "out.txt, The name of the --report file must end in .html",
        "log.csv, The name of the --report file must end in .html",
        "nowhere/out.html, there is no folder",
    })
    void isRefusedWhereItCannotBeWritten(String name, String reason) {
        Path log = CounterLog.write(folder.resolve("log.csv"), CounterLog.LATE);
        CommandRun run =
                CommandRun.of(
                        "--pack",
                        CounterLog.pack(),
                        log,
                        "--report",
                        folder.resolve(name),
                        "--lang=en");

        assertThat(run.status()).isEqualTo(ReplayCommand.WRONG_USAGE);
        assertThat(run.err()).contains(reason);
    }

    @Test
    void isRefusedBesideTheExplanationOfOneCase() {
        Path log = CounterLog.write(folder.resolve("log.csv"), CounterLog.LATE);
        CommandRun run =
                CommandRun.of(
                        "--pack",
                        CounterLog.pack(),
                        log,
                        "--report",
                        folder.resolve("out.html"),
                        "--explain",
                        "K-1",
                        "--lang=en");

        assertThat(run.status()).isEqualTo(ReplayCommand.WRONG_USAGE);
        assertThat(run.err()).contains("leave out --explain or --report");
    }

    @Test
    void hasTheTotalsOfTheReceiptPhase() {
        Path log = RealData.folder("permits").resolve("receipt.xes.gz");

        String page = report("nl-permit-receipt", log, "en");

        assertWellFormed(page);
        assertThat(page)
                .contains("1,434 cases", "309 red cards, 1,028 yellow cards and 0 warnings")
                .contains("data-head=\"open\">105</td>")
                .contains("1,329 answered; 76.7% in time; 309 late");
    }

    @Test
    void hasTheTotalsOfTheFines() {
        Path log = RealData.folder("fines").resolve("Road_Traffic_Fine_Management_Process.xes.gz");

        String page = report("it-road-fines", log, "en");

        assertWellFormed(page);
        assertThat(page)
                .contains("150,370 cases", "50,354 red cards", "data-head=\"red card\">49,772</td>")
                .contains("103,987 answered", "46,383", "75,845")
                .contains("data-head=\"answered\">4,015</td>")
                .contains("The log names no departments.");
    }
}

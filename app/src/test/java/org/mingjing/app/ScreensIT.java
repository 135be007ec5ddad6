package org.mingjing.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.app.catalogue.Catalogue;
import org.mingjing.app.exchange.FileImport;
import org.mingjing.app.exchange.ImportProgress;
import org.mingjing.app.exchange.Sources;
import org.mingjing.app.identity.Accounts;
import org.mingjing.app.identity.Role;
import org.mingjing.app.supervision.Patterns;
import org.mingjing.app.supervision.Reviews;
import org.mingjing.simulator.Main;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.test.context.TestPropertySource;

/** The journeys of supervisor and handler through the screens of a city, in a real browser. */
@ServerTest
@KeepsTables
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestPropertySource(properties = "mingjing.screens.beat=1h")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreensIT {
    private static final Instant NOW = Instant.parse("2026-10-29T09:30:00Z");
    private static final String SUPERVISOR = "supervisor";
    private static final String HANDLER = "handler";
    private static final String ADMINISTRATOR = "administrator";

    /** How many ribbons show less than all their days. */
    private static final String CUT =
            """
            all => all.filter(one => {
                const picture = one.querySelector('svg').getBoundingClientRect();
                const paper = one.closest('.card').getBoundingClientRect();
                return picture.right > paper.right || picture.left < paper.left;
            }).length""";

    @TempDir static Path city;
    @Autowired TestClock clock;
    @Autowired Accounts accounts;
    @Autowired Sources sources;
    @Autowired Catalogue catalogue;
    @Autowired FileImport imports;
    @Autowired Reviews reviews;
    @Autowired Patterns patterns;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    private final Chromium chromium = new Chromium();

    @BeforeAll
    void loadTheCity() throws Exception {
        clock.set(NOW.toString());
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        String[] arguments = {
            "--cases",
            "4000",
            "--seed",
            "31",
            "--until",
            "2026-10-29",
            "--quiet",
            "--out",
            city.toString()
        };
        assertThat(Main.run(arguments, nowhere, nowhere)).isZero();
        catalogue.publish(Files.readString(city.resolve("items.csv")));
        String token = sources.admit("city", "市政务服务一体化平台");
        imports.read(city.resolve("events.csv"), "city", NOW, ImportProgress.NONE);
        Office office = new Office(port, token);
        for (int i = 0; i < 12; i++) {
            String activity = i % 3 == 0 ? "" : "\"activity\": \"isue-receipt\"";
            office.tell("r" + i, "QT-2026-" + i, "2026-10-29T10:00:00+08:00", activity);
        }
        patterns.look(NOW);
        accounts.open(SUPERVISOR, SUPERVISOR, Role.SUPERVISOR, "", "");
        accounts.open(ADMINISTRATOR, ADMINISTRATOR, Role.ADMINISTRATOR, "", "");
        jdbc.query(
                """
                select person, department from supervision.case_state
                where finished_at is null and level >= 3 and person <> ''
                group by person, department order by count(*) desc, person limit 1
                """,
                (RowCallbackHandler)
                        row ->
                                accounts.open(
                                        HANDLER,
                                        HANDLER,
                                        Role.HANDLER,
                                        row.getString(1),
                                        row.getString(2)));
    }

    @AfterAll
    void closeTheBrowser() {
        chromium.close();
    }

    private long caseOf(String condition) {
        Long id =
                jdbc.queryForObject(
                        "select min(case_id) from supervision.signal where " + condition,
                        Long.class);
        return id == null ? 0 : id;
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "zh, supervisor, /, cockpit",
        "en, supervisor, /, cockpit",
        "zh, supervisor, /wall, wall",
        "en, supervisor, /wall, wall",
        "zh, supervisor, /cases, cases",
        "en, supervisor, /cases?state=RUNNING&sort=DUE&order=asc, cases",
        "zh, supervisor, /signals, signals",
        "en, supervisor, /signals?level=RED, signals",
        "zh, supervisor, /patterns, patterns",
        "en, supervisor, /patterns, patterns",
        "zh, supervisor, /rules, rules",
        "en, supervisor, /rules, rules",
        "zh, administrator, /quarantine, quarantine",
        "en, administrator, /quarantine?reason=UNKNOWN_ACTIVITY, quarantine",
        "zh, handler, /work, work",
        "en, handler, /work, work",
        "zh, handler, /work/signals?level=YELLOW, work-signals",
        "zh, administrator, /sources, sources",
        "en, administrator, /sources, sources",
        "zh, administrator, /imports, imports",
        "en, administrator, /imports, imports",
        "zh, supervisor, /cases?q=nowhere, cases-none",
        "en, supervisor, /no-such-page-but-an-error, missing"
    })
    void areFitForEverybody(String language, String account, String path, String name) {
        try (Chromium.Reader reader = chromium.signedIn(port, language, account, 1366, 768)) {
            reader.open(path);
            reader.picture(name + "-" + language);

            assertThat(reader.violations()).isEmpty();
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
            assertThat(reader.page().content()).doesNotContain("??");
            assertThat(reader.complaints()).noneMatch(line -> !line.contains("no-such-page"));
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "zh, supervisor, /, cockpit",
        "en, supervisor, /cases, cases",
        "zh, supervisor, /signals, signals",
        "en, supervisor, /rules, rules",
        "zh, supervisor, /patterns, patterns",
        "en, administrator, /quarantine, quarantine",
        "zh, handler, /work, work",
        "en, supervisor, /wall, wall",
        "zh, administrator, /sources, sources",
        "en, administrator, /imports, imports"
    })
    void fitOnAPhone(String language, String account, String path, String name) {
        try (Chromium.Reader reader = chromium.signedIn(port, language, account, 390, 844)) {
            reader.open(path);
            reader.picture(name + "-phone-" + language);

            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
            assertThat(reader.violations()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "zh, 1366, rule = 'XK-42' and level = 4 and status = 'STANDING', red",
        "en, 1366, rule = 'XK-42' and level = 3 and status = 'STANDING', yellow",
        "zh, 1366, rule like 'P-0%' and status = 'STANDING', pause",
        "en, 1366, status = 'LIFTED', lifted",
        "zh, 390, rule = 'XK-42' and level = 4 and status = 'STANDING', red-phone"
    })
    void tellACase(String language, int width, String condition, String name) {
        try (Chromium.Reader reader = chromium.signedIn(port, language, SUPERVISOR, width, 768)) {
            reader.open("/cases/" + caseOf(condition));
            reader.picture("case-" + name + "-" + language);

            assertThat(reader.violations()).isEmpty();
            assertThat(reader.complaints()).isEmpty();
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
            assertThat(reader.page().content()).doesNotContain("??");
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"zh, 1920, 1080", "zh, 1366, 768", "en, 1366, 768"})
    void fillAWall(String language, int width, int height) {
        try (Chromium.Reader reader =
                chromium.signedIn(port, language, SUPERVISOR, width, height)) {
            reader.open("/wall");
            assertThat(reader.page().locator(".wall .chart svg")).hasCount(2);
            reader.picture("wall-" + width + "-" + language);

            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
            assertThat(reader.overflowBelow()).isLessThanOrEqualTo(0);
            assertThat(reader.page().locator(".wall .chart svg").last()).isInViewport();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void printARibbonWhole() {
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", SUPERVISOR, 1366, 768)) {
            reader.open("/cases/" + longestCase());
            reader.print("case-print-zh");

            assertThat(reader.page().locator(".ribbon-card .ribbon-scroll").evaluateAll(CUT))
                    .isEqualTo(0);
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
        }
    }

    private long longestCase() {
        Long id =
                jdbc.queryForObject(
                        """
                        select g.case_id from supervision.signal g
                        where g.rule = 'XK-42' and g.level = 4 and g.status = 'STANDING'
                        order by g.arose_at, g.id limit 1
                        """,
                        Long.class);
        return id == null ? 0 : id;
    }

    @Test
    void leadASupervisorFromANumberToTheReason() {
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", SUPERVISOR, 1366, 768)) {
            reader.open("/");
            reader.page().click(".tile-red");
            reader.page().locator(".rows tbody a").first().click();

            assertThat(reader.page().locator(".banner")).hasText("红牌");
            Locator article = reader.page().locator("details.article").first();
            article.locator("summary").click();
            assertThat(article.locator("blockquote")).isVisible();
            assertThat(reader.page().locator(".signal .proof").first()).containsText("证据");
            assertThat(reader.page().locator(".days-ribbon [data-day]").first()).isVisible();
        }
    }

    @Test
    void tellADayToWhoUsesTheKeyboard() {
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", SUPERVISOR, 1366, 768)) {
            reader.open("/cases/" + caseOf("rule = 'XK-42' and level = 4"));
            Locator told = reader.page().locator("[data-told]").first();
            reader.page().locator("[data-day]").first().focus();
            assertThat(told).containsText("起算日，不计");

            reader.page().keyboard().press("ArrowRight");

            assertThat(told).not().containsText("起算日");
            assertThat(told).containsText("周");
        }
    }

    @Test
    void showAHandlerTheirOwnWorkOnly() {
        try (Chromium.Reader reader = chromium.reader(port, "en", 1366, 768)) {
            reader.signIn(HANDLER);

            assertThat(reader.page()).hasURL("http://localhost:" + port + "/work");
            assertThat(reader.page().locator("h1")).hasText("My work");
            assertThat(reader.page().locator(".rows tbody tr").first()).isVisible();
            assertThat(reader.open("/sources")).isEqualTo(403);
            assertThat(reader.open("/wall")).isEqualTo(403);
            assertThat(reader.page().locator("h1")).hasText("Not permitted");
        }
    }

    /** It moves the city on, which pictures of today are not to show. */
    @Test
    @Order(Integer.MAX_VALUE)
    void showASignalAsItIsRaised() {
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", SUPERVISOR, 1366, 768)) {
            reader.open("/");
            assertThat(reader.page().locator("[data-live]")).hasText("实时");
            String first = reader.page().locator(".live-item").first().innerText();

            reviews.due(Instant.parse("2026-11-02T00:00:00Z"));

            assertThat(reader.page().locator(".live-item").first()).not().hasText(first);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/cases?state=RUNNING, 导出 CSV, 办件.csv",
        "/signals?level=RED, 导出 Excel, 信号.xlsx",
        "/rules, 导出 CSV, 规则库.csv",
        "/rules, 导出 Excel, 规则库.xlsx",
        "/patterns, 导出 CSV, 跨件线索.csv",
        "/patterns, 导出 Excel, 跨件线索.xlsx"
    })
    void giveAListAsAFile(String path, String button, String name) throws IOException {
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", SUPERVISOR, 1366, 768)) {
            reader.open(path);

            Download file =
                    reader.page().waitForDownload(() -> reader.page().click("text=" + button));

            assertThat(file.suggestedFilename()).isEqualTo(name);
            assertThat(Files.size(file.path())).isGreaterThan(1_000);
        }
    }

    @Test
    void admitASourceAndShowItsTokenOnce() {
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", ADMINISTRATOR, 1366, 768)) {
            reader.open("/sources");
            reader.page().fill("input[name=code]", "housing");
            reader.page().fill("input[name=name]", "住建一体化平台");
            reader.page().click("text=接入并生成凭证");

            assertThat(reader.page().locator(".token")).isVisible();
            reader.open("/sources");
            assertThat(reader.page().locator(".token")).hasCount(0);
            assertThat(reader.page().locator(".rows").first()).containsText("住建一体化平台");
        }
    }

    @Test
    void importAFile() throws IOException {
        Path log = city.resolve("one.csv");
        Files.write(log, Files.readAllLines(city.resolve("events.csv")).subList(0, 3));
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", ADMINISTRATOR, 1366, 768)) {
            reader.open("/imports");
            reader.page().setInputFiles("input[name=file]", log);
            reader.page().fill("input[name=source]", "again");
            reader.page().click("text=开始导入");

            reader.page()
                    .locator(".state-met")
                    .first()
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
            assertThat(reader.page().locator(".rows tbody tr").first()).containsText("one.csv");
        }
    }

    @Test
    void refuseAWrongPassword() {
        try (Chromium.Reader reader = chromium.reader(port, "en", 1366, 768)) {
            reader.signIn("nobody");

            assertThat(reader.page().locator("[role=alert]"))
                    .hasText("Account or password is wrong. Please try again.");
            assertThat(reader.violations()).isEmpty();
            reader.picture("login-en");
        }
    }
}

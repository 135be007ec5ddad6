package org.mingjing.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.app.exchange.Sources;
import org.mingjing.app.identity.Accounts;
import org.mingjing.app.identity.Role;
import org.mingjing.app.supervision.Decision;
import org.mingjing.app.supervision.Hand;
import org.mingjing.app.supervision.Patterns;
import org.mingjing.app.supervision.RevocationGround;
import org.mingjing.app.supervision.RevocationStep;
import org.mingjing.app.supervision.Revocations;
import org.mingjing.app.supervision.Supervisor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the screens tell of requests to revoke: who may not take part, and how each one ended. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequestsToRevokeIT {
    private static final String MON_2026_03_02 = "2026-03-02T10:00:00+08:00";
    private static final String BY_WANG = "\"person\": \"王敏\", \"department\": \"住建局\"";
    private static final String REFUSAL_THAT_MEETS_ALL =
            "\"activity\": \"refuse\", \"attributes\": {\"reason\": \"名额\", \"remedies\": true,"
                    + " \"conditions_met\": true, \"materials_complete\": true}, "
                    + BY_WANG;
    private static final String REFUSAL_WITH_GROUND =
            "\"activity\": \"refuse\", \"version\": 2, \"attributes\": {\"reason\": \"名额\","
                    + " \"remedies\": true, \"conditions_met\": false}, "
                    + BY_WANG;
    private static final Supervisor ONE = new Supervisor("one", "周芳", new Hand("周芳", ""));
    private static final Supervisor OTHER = new Supervisor("other", "陈明", new Hand("陈明", ""));
    private static final String BUTTONS =
            "[data-dialog=revoke], [data-dialog=agree], [data-dialog=decline]";

    @Autowired TestClock clock;
    @Autowired Accounts accounts;
    @Autowired Sources sources;
    @Autowired Revocations revocations;
    @Autowired Patterns patterns;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    private final Chromium chromium = new Chromium();
    private Office office;

    @BeforeAll
    void openAccounts() {
        accounts.open("handled", "handled", Role.SUPERVISOR, "王敏", "住建局");
        accounts.open("namesake", "namesake", Role.SUPERVISOR, "王敏", "水务局");
    }

    @BeforeEach
    void refuseWhatMeetsAllConditions() throws Exception {
        clock.set("2026-03-02T02:00:00Z");
        office = new Office(port, sources.admit("oa-revocations", "OA"));
        office.tell("m1", "N-1", MON_2026_03_02, "\"activity\": \"accept\"");
        office.tell("m2", "N-1", MON_2026_03_02, REFUSAL_THAT_MEETS_ALL);
    }

    @AfterAll
    void closeTheBrowser() {
        chromium.close();
    }

    private long signal() {
        return jdbc.queryForObject(
                "select id from supervision.signal where rule = 'XK-38b'", Long.class);
    }

    private String page() {
        return "/cases/"
                + jdbc.queryForObject("select case_id from supervision.case_state", Long.class);
    }

    private void askForTheSignal() {
        RevocationStep ask =
                RevocationStep.ask(ONE, RevocationGround.SYSTEM_FAULT, "停电，运维记录 2026-17 号");
        assertThat(revocations.ofSignal(signal(), ask)).isEqualTo(Decision.TAKEN);
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 1366, 您经手过这个办件",
        "en, 1366, You acted in this case",
        "zh, 390, 您经手过这个办件",
        "en, 390, You acted in this case"
    })
    void whoHandledTheCaseIsToldWhyTheyMayNot(String language, int width, String why) {
        String size = "-" + language + "-" + width;
        try (Chromium.Reader reader = chromium.signedIn(port, language, "handled", width, 844)) {
            reader.open("/signals?rule=XK-38b");
            Page page = reader.page();
            assertThat(page.locator(".decide")).containsText(why);
            assertThat(page.locator(BUTTONS)).hasCount(0);
            assertThat(page.locator(".decide [data-dialog=confirm]")).hasCount(1);
            reader.picture("own-case-list" + size);
            assertThat(reader.violations()).isEmpty();
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);

            askForTheSignal();
            reader.open(page());
            Locator signal = page.locator("#signal-" + signal());
            assertThat(signal.locator(".decide")).containsText(why);
            assertThat(page.locator(BUTTONS)).hasCount(0);
            reader.picture("own-case" + size);
            assertThat(reader.violations()).isEmpty();
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
        }
    }

    @Test
    void theirNamesakeElsewhereTakesPart() {
        askForTheSignal();
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", "namesake", 1366, 768)) {
            reader.open("/signals?rule=XK-38b");
            Page page = reader.page();
            assertThat(page.locator(".decide")).not().containsText("您经手过");
            assertThat(page.locator(BUTTONS)).hasCount(2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 1366, 周芳 于 2026-03-02 10:00 提出的撤销申请随之结束, 周芳 的撤销申请随之结束",
        "en, 390, The request of 周芳 (2026-03-02 10:00), the request of 周芳 to revoke it"
    })
    void aRequestThatEndsByBetterDataIsToldInTheHistory(
            String language, int width, String history, String told) throws Exception {
        askForTheSignal();
        office.tell("m2", "N-1", MON_2026_03_02, REFUSAL_WITH_GROUND);
        try (Chromium.Reader reader = chromium.signedIn(port, language, "handled", width, 844)) {
            reader.open(page());
            Page page = reader.page();
            assertThat(page.locator(".history li").first()).containsText(history);
            assertThat(page.locator("#signal-" + signal())).containsText(told);
            reader.picture("request-ended-" + language + "-" + width);
            assertThat(reader.violations()).isEmpty();
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
        }
    }

    @Test
    void theFileOfSignalsTellsOfTheRevocationAndOfEarlierRequests() {
        askForTheSignal();
        revocations.ofSignal(signal(), RevocationStep.decline(openOfTheSignal(), OTHER, "日志不符"));
        askForTheSignal();
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", "namesake", 1366, 768)) {
            String asked = "2026-03-02 10:00 由 周芳 申请 · 系统故障：停电，运维记录 2026-17 号";
            String earlier =
                    "\"2026-03-02 10:00 由 周芳 申请撤销（系统故障）：停电，运维记录 2026-17 号\n"
                            + "2026-03-02 10:00 由 陈明 不同意撤销（系统故障）：日志不符\"";
            assertThat(file(reader))
                    .contains("撤销申请,撤销,此前的撤销申请")
                    .contains("," + asked + ",," + earlier);
            revocations.ofSignal(signal(), RevocationStep.agree(openOfTheSignal(), OTHER, "情况属实"));
            assertThat(file(reader))
                    .contains(",,2026-03-02 10:00 由 陈明 撤销（" + asked + "）情况属实," + earlier);
        }
    }

    private String file(Chromium.Reader reader) {
        return reader.page()
                .request()
                .get("http://localhost:" + port + "/signals.csv?rule=XK-38b")
                .text();
    }

    private long openOfTheSignal() {
        return jdbc.queryForObject(
                "select revocation from supervision.signal where rule = 'XK-38b'", Long.class);
    }

    private long pattern() throws Exception {
        for (int i = 0; i < 10; i++) {
            office.tell("c" + i, "B-" + i, MON_2026_03_02, "\"activity\": \"close\", " + BY_WANG);
        }
        clock.set("2026-03-02T03:00:00Z");
        patterns.look(clock.instant());
        return jdbc.queryForObject(
                "select id from supervision.pattern where rule = 'G-03'", Long.class);
    }

    private long open(long pattern) {
        return jdbc.queryForObject(
                "select revocation from supervision.pattern where id = ?", Long.class, pattern);
    }

    private void askForThePattern(long pattern, RevocationGround ground, String reason) {
        assertThat(revocations.ofPattern(pattern, RevocationStep.ask(ONE, ground, reason)))
                .isEqualTo(Decision.TAKEN);
    }

    @Test
    void aPatternTellsOfAllRequestsAndWhatBecameOfThem() throws Exception {
        long pattern = pattern();
        askForThePattern(pattern, RevocationGround.SYSTEM_FAULT, "批量同步");
        revocations.ofPattern(pattern, RevocationStep.decline(open(pattern), OTHER, "日志不符"));
        askForThePattern(pattern, RevocationGround.STATUTORY, "专项行动");
        revocations.ofPattern(pattern, RevocationStep.takeBack(open(pattern), ONE, ""));
        askForThePattern(pattern, RevocationGround.FORCE_MAJEURE, "防汛");
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", "namesake", 1366, 768)) {
            reader.open("/patterns?rule=G-03");
            Page page = reader.page();
            Locator row = page.locator(".rows tbody tr").first();
            assertThat(row).containsText("2026-03-02 11:00 由 周芳 申请撤销（系统故障）：批量同步");
            assertThat(row).containsText("2026-03-02 11:00 由 陈明 不同意撤销（系统故障）：日志不符");
            assertThat(row).containsText("2026-03-02 11:00 由 周芳 收回撤销申请（法定事由）");
            assertThat(row.locator(".row-awaits")).containsText("防汛");
            reader.picture("pattern-steps-zh");
            assertThat(reader.violations()).isEmpty();
            assertThat(page.request().get(page.url().replace("/patterns", "/patterns.csv")).text())
                    .contains("此前的撤销申请")
                    .contains("日志不符");
        }
        try (Chromium.Reader reader = chromium.signedIn(port, "en", "handled", 390, 844)) {
            reader.open("/patterns?rule=G-03");
            assertThat(reader.page().locator(".decide").first())
                    .containsText("This pattern is about you");
            assertThat(reader.page().locator(BUTTONS)).hasCount(0);
            reader.picture("pattern-steps-phone-en");
            assertThat(reader.violations()).isEmpty();
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
        }
        office.tell(
                "c1",
                "B-1",
                MON_2026_03_02,
                "\"version\": 2, \"voided\": true, \"activity\": \"close\", " + BY_WANG);
        patterns.look(clock.instant());
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", "namesake", 1366, 768)) {
            reader.open("/patterns?rule=G-03");
            Locator row = reader.page().locator(".rows tbody tr").first();
            assertThat(row).containsText("由 周芳 申请撤销（不可抗力）：防汛");
            assertThat(row).containsText("2026-03-02 11:00 撤回，撤销申请随之结束");
            reader.picture("pattern-request-ended-zh");
        }
    }
}

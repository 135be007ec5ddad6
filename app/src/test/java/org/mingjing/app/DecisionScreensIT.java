package org.mingjing.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.app.exchange.Sources;
import org.mingjing.app.identity.Accounts;
import org.mingjing.app.identity.Role;
import org.mingjing.app.supervision.Decisions;
import org.mingjing.app.supervision.Patterns;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What supervisors decide on the screens, and that nobody else does. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionScreensIT {
    private static final String MON_2026_03_02 = "2026-03-02T10:00:00+08:00";
    private static final String REFUSAL_THAT_MEETS_ALL =
            "\"activity\": \"refuse\", \"person\": \"李强\", \"department\": \"住建局\","
                    + " \"attributes\": {\"reason\": \"名额\", \"remedies\": true,"
                    + " \"conditions_met\": true, \"materials_complete\": true}";
    private static final String SUPERVISOR = "decides";
    private static final String DECIDES = "[data-dialog=confirm], [data-dialog=revoke]";

    @Autowired TestClock clock;
    @Autowired Accounts accounts;
    @Autowired Sources sources;
    @Autowired Decisions decisions;
    @Autowired Patterns patterns;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    private final Chromium chromium = new Chromium();
    private Office office;

    @BeforeAll
    void openAccounts() {
        accounts.open(SUPERVISOR, SUPERVISOR, Role.SUPERVISOR, "周芳", "");
        accounts.open("handles", "handles", Role.HANDLER, "李强", "住建局");
        accounts.open("colleague", "colleague", Role.HANDLER, "钱七", "住建局");
        accounts.open("stranger", "stranger", Role.HANDLER, "赵六", "水务局");
        accounts.open("administers", "administers", Role.ADMINISTRATOR, "", "");
    }

    @BeforeEach
    void refuseWhatMeetsAllConditions() throws Exception {
        clock.set("2026-03-02T02:00:00Z");
        office = new Office(port, sources.admit("oa-decisions", "OA"));
        office.tell(
                "m1",
                "N-1",
                MON_2026_03_02,
                "\"activity\": \"accept\", \"person\": \"李强\", \"department\": \"住建局\"");
        office.tell("m2", "N-1", MON_2026_03_02, REFUSAL_THAT_MEETS_ALL);
    }

    @AfterAll
    void closeTheBrowser() {
        chromium.close();
    }

    private long proposed() {
        return jdbc.queryForObject(
                "select id from supervision.signal where rule = 'XK-38b'", Long.class);
    }

    private String page() {
        return "/cases/"
                + jdbc.queryForObject("select case_id from supervision.case_state", Long.class);
    }

    @Test
    void aProposedSignalIsConfirmedOnTheCasePage() {
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", SUPERVISOR, 1366, 768)) {
            reader.open(page());
            Page page = reader.page();
            Locator signal = page.locator("#signal-" + proposed());
            assertThat(signal).containsText("待确认");
            signal.locator("[data-dialog=confirm]").click();
            assertThat(page.locator("#confirm")).isVisible();
            reader.picture("decision-confirm-zh");
            assertThat(reader.violations()).isEmpty();

            page.locator("#confirm textarea").fill("现场核实");
            page.locator("#confirm .btn-primary").click();

            assertThat(page.locator(".outcome")).hasText("信号已确认，现已生效。");
            assertThat(page.locator(".banner")).hasText("红牌");
            assertThat(signal).containsText("2026-03-02 10:00 由 周芳 确认： 现场核实");
            assertThat(page.locator(".history li").first()).containsText("由 周芳：现场核实");
            assertThat(signal.locator("[data-dialog=confirm]")).hasCount(0);
            reader.picture("decision-confirmed-zh");
            assertThat(reader.violations()).isEmpty();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void aSignalIsRevokedInTheListForAReason() {
        try (Chromium.Reader reader = chromium.signedIn(port, "en", SUPERVISOR, 1366, 768)) {
            reader.open("/signals?rule=XK-38b&standing=PROPOSED");
            Page page = reader.page();
            page.locator("[data-dialog=revoke]").click();
            page.locator("#revoke .btn-primary").click();
            assertThat(page.locator("#revoke")).isVisible();

            page.locator("#revoke textarea").fill("another ground");
            reader.picture("decision-revoke-en");
            page.locator("#revoke .btn-primary").click();

            assertThat(page.locator(".outcome")).hasText("Revoked; it counts no more.");
            assertThat(page)
                    .hasURL("http://localhost:" + port + "/signals?rule=XK-38b&standing=PROPOSED");
            reader.open("/signals?rule=XK-38b");
            assertThat(page.locator(".rows tbody tr")).containsText("Revoked");
            assertThat(page.locator(".rows [data-dialog]")).hasCount(0);
            reader.open(page());
            assertThat(page.locator("#signal-" + proposed()))
                    .containsText("Revoked 2026-03-02 10:00 by 周芳: another ground");
            reader.picture("decision-revoked-en");
            assertThat(reader.violations()).isEmpty();
        }
    }

    @Test
    void aDialogIsLeftByTheKeyboardAndNothingIsChanged() {
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", SUPERVISOR, 390, 844)) {
            reader.open("/signals?rule=XK-38b");
            Page page = reader.page();
            page.locator("[data-dialog=revoke]").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#revoke textarea")).isVisible();
            reader.picture("decision-revoke-phone-zh");
            assertThat(reader.violations()).isEmpty();
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);

            page.keyboard().press("Escape");

            assertThat(page.locator("#revoke")).isHidden();
            assertThat(page.locator("[data-dialog=revoke]")).isFocused();
            assertThat(page.locator(".rows")).containsText("待确认");
        }
    }

    @Test
    void whatWasDecidedMeanwhileIsSaid() {
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", SUPERVISOR, 1366, 768)) {
            reader.open(page());
            Page page = reader.page();
            page.locator("[data-dialog=confirm]").first().click();
            jdbc.update("update supervision.signal set status = 'REVOKED'");

            page.locator("#confirm .btn-primary").click();

            assertThat(page.locator(".outcome")).containsText("没有改动");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"handles", "administers"})
    void nobodyElseDecides(String account) {
        long signal = proposed();
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", account, 1366, 768)) {
            reader.open(page());
            assertThat(reader.page().locator("#signal-" + signal)).isVisible();
            assertThat(reader.page().locator(DECIDES)).hasCount(0);
            reader.open("/signals");
            assertThat(reader.page().locator(DECIDES)).hasCount(0);
            Map<String, String> form = Map.of("_csrf", reader.proof(), "reason", "x");

            assertThat(reader.post("/signals/" + signal + "/confirm", form)).isEqualTo(403);
            assertThat(reader.post("/signals/" + signal + "/revoke", form)).isEqualTo(403);
            assertThat(reader.post("/patterns/1/revoke", form)).isEqualTo(403);
        }
        assertThat(jdbc.queryForList("select kind from supervision.signal_change", String.class))
                .doesNotContain("CONFIRMED", "REVOKED");
    }

    @Test
    void whoHandlesTheCaseExplainsAndRectifies() {
        decisions.confirm(proposed(), "周芳", "");
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", "handles", 1366, 768)) {
            reader.open("/work/signals?answered=NO");
            Page page = reader.page();
            Locator signal =
                    page.locator(".rows tr", new Page.LocatorOptions().setHasText("XK-38b"));
            signal.locator("[data-dialog=explain]").click();
            page.locator("#explain .btn-primary").click();
            assertThat(page.locator("#explain")).isVisible();
            page.locator("#explain textarea").fill("名额已满");
            reader.picture("decision-explain-zh");
            page.locator("#explain .btn-primary").click();

            assertThat(page.locator(".outcome")).hasText("说明已提交。");
            assertThat(signal).hasCount(0);
            reader.open("/work/signals?answered=YES");
            assertThat(signal).containsText("已答复 2026-03-02 10:00");
            signal.locator("[data-dialog=rectify]").click();
            page.locator("#rectify textarea").fill("已重新受理");
            page.locator("#rectify .btn-primary").click();
            assertThat(page.locator(".outcome")).hasText("整改情况已提交。");

            reader.open(page());
            assertThat(page.locator("#signal-" + proposed()))
                    .containsText("2026-03-02 10:00 由 李强 说明： 名额已满");
            assertThat(page.locator("#signal-" + proposed())).containsText("整改： 已重新受理");
            assertThat(page.locator(".banner")).hasText("红牌");
            reader.picture("decision-answered-zh");
            assertThat(reader.violations()).isEmpty();
        }
        try (Chromium.Reader reader = chromium.signedIn(port, "en", SUPERVISOR, 1366, 768)) {
            reader.open("/signals?answered=YES&rule=XK-38b");
            assertThat(reader.page().locator(".rows tbody tr"))
                    .containsText("Answered 2026-03-02 10:00");
            assertThat(reader.page().locator("[data-dialog=explain]")).hasCount(0);
            reader.picture("signals-answered-en");
            assertThat(reader.violations()).isEmpty();
        }
    }

    @Test
    void aColleagueDoesNotAnswerForTheOneResponsible() {
        decisions.confirm(proposed(), "周芳", "");
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", "colleague", 1366, 768)) {
            reader.open(page());
            assertThat(reader.page().locator("#signal-" + proposed())).isVisible();
            assertThat(reader.page().locator("[data-dialog]")).hasCount(0);
            Map<String, String> form =
                    Map.of("_csrf", reader.proof(), "reason", "x", "back", "/signals");

            assertThat(reader.post("/signals/" + proposed() + "/explain", form)).isEqualTo(302);

            reader.open("/signals");
            assertThat(reader.page().locator(".outcome")).containsText("由别人负责");
        }
        assertThat(jdbc.queryForList("select kind from supervision.signal_change", String.class))
                .doesNotContain("EXPLAINED");
    }

    @ParameterizedTest
    @CsvSource({"stranger, 404", "decides, 403", "administers, 403"})
    void nobodyElseAnswers(String account, int status) {
        long signal = proposed();
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", account, 1366, 768)) {
            reader.open("/rules");
            Map<String, String> form = Map.of("_csrf", reader.proof(), "reason", "x");

            assertThat(reader.post("/signals/" + signal + "/explain", form)).isEqualTo(status);
            assertThat(reader.post("/signals/" + signal + "/rectify", form)).isEqualTo(status);
        }
        assertThat(jdbc.queryForList("select kind from supervision.signal_change", String.class))
                .doesNotContain("EXPLAINED", "RECTIFIED");
    }

    @Test
    void aReasonThatIsTooLongIsNotCut() {
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", SUPERVISOR, 1366, 768)) {
            reader.open("/signals");
            Map<String, String> form =
                    Map.of("_csrf", reader.proof(), "reason", "另".repeat(501), "back", "/signals");
            assertThat(reader.post("/signals/" + proposed() + "/revoke", form)).isEqualTo(302);

            reader.open("/signals");
            assertThat(reader.page().locator(".outcome")).containsText("文字不得超过 500 个字");
        }
        assertThat(jdbc.queryForList("select kind from supervision.signal_change", String.class))
                .doesNotContain("REVOKED");
    }

    @Test
    void aDecisionComesFromAPageOfTheServer() {
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", SUPERVISOR, 1366, 768)) {
            reader.open("/signals");
            String decision = "/signals/" + proposed() + "/revoke";

            assertThat(reader.post(decision, Map.of("reason", "x"))).isEqualTo(403);
            assertThat(reader.post(decision, Map.of("_csrf", reader.proof(), "reason", "x")))
                    .isEqualTo(302);
            assertThat(
                            reader.post(
                                    "/signals/999/revoke",
                                    Map.of("_csrf", reader.proof(), "reason", "x")))
                    .isEqualTo(404);
        }
    }

    @Test
    void aPatternExplainsItselfLeadsToItsCasesAndIsRevoked() throws Exception {
        for (int i = 0; i < 14; i++) {
            office.tell(
                    "c" + i,
                    "B-" + i,
                    MON_2026_03_02,
                    "\"activity\": \"close\", \"person\": \"王敏\", \"department\": \"住建局\"");
        }
        clock.set("2026-03-02T03:00:00Z");
        patterns.look(clock.instant());
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", SUPERVISOR, 1366, 768)) {
            reader.open("/patterns?rule=G-03&department=住建局&standing=STANDING&from=2026-03-02");
            Page page = reader.page();
            assertThat(page.locator(".row-why")).hasText("王敏 在 1 分钟内办结 14 件，阈值 10 件。");
            page.locator(".showing summary").click();
            assertThat(page.locator(".showing a.mono")).hasCount(12);
            reader.picture("pattern-zh");
            assertThat(reader.violations()).isEmpty();

            page.locator("[data-dialog=revoke]").click();
            page.locator("#revoke textarea").fill("系统批量同步");
            page.locator("#revoke .btn-primary").click();
            assertThat(page.locator(".outcome")).hasText("已撤销，不再计入。");
            reader.open("/patterns?rule=G-03");
            assertThat(page.locator(".rows")).containsText("由 周芳 撤销：系统批量同步");

            page.locator("td a", new Page.LocatorOptions().setHasText("14 件")).first().click();
            assertThat(page.locator(".rows tbody tr")).hasCount(14);
        }
    }
}

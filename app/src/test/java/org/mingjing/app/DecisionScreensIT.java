package org.mingjing.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
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
import org.mingjing.app.supervision.Decision;
import org.mingjing.app.supervision.Decisions;
import org.mingjing.app.supervision.Hand;
import org.mingjing.app.supervision.Patterns;
import org.mingjing.app.supervision.RevocationGround;
import org.mingjing.app.supervision.RevocationStep;
import org.mingjing.app.supervision.Revocations;
import org.mingjing.app.supervision.Supervisor;
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
    private static final String REVIEWER = "reviews";
    private static final String AWAITED = ".row-awaits, .tile-note a[href*=AWAITED]";
    private static final String DECIDES =
            "[data-dialog=confirm], [data-dialog=revoke], [data-dialog=agree],"
                    + " [data-dialog=decline], [data-dialog=take-back]";

    @Autowired TestClock clock;
    @Autowired Accounts accounts;
    @Autowired Sources sources;
    @Autowired Decisions decisions;
    @Autowired Revocations revocations;
    @Autowired Patterns patterns;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    private final Chromium chromium = new Chromium();
    private Office office;

    @BeforeAll
    void openAccounts() {
        accounts.open(SUPERVISOR, SUPERVISOR, Role.SUPERVISOR, "周芳", "");
        accounts.open(REVIEWER, REVIEWER, Role.SUPERVISOR, "陈明", "");
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

    /** Asks for the revocation of the signal on whichever page the reader is. */
    private static void ask(Page page, String reason) {
        page.locator("[data-dialog=revoke]").first().click();
        page.locator("#revoke select").selectOption("SYSTEM_FAULT");
        page.locator("#revoke textarea").fill(reason);
        page.locator("#revoke .btn-primary").click();
    }

    private void ask() {
        RevocationStep step =
                RevocationStep.ask(
                        new Supervisor(SUPERVISOR, "周芳", new Hand("周芳", "")),
                        RevocationGround.SYSTEM_FAULT,
                        "停电，运维记录 2026-17 号");
        assertThat(revocations.ofSignal(proposed(), step)).isEqualTo(Decision.TAKEN);
    }

    private List<String> kinds() {
        return jdbc.queryForList(
                "select kind from supervision.signal_change order by id", String.class);
    }

    @Test
    void twoSupervisorsRevokeASignalInTheList() {
        try (Chromium.Reader reader = chromium.signedIn(port, "en", SUPERVISOR, 1366, 768)) {
            reader.open("/signals?rule=XK-38b&standing=PROPOSED");
            Page page = reader.page();
            page.locator("[data-dialog=revoke]").click();
            page.locator("#revoke textarea").fill("power cut, operator's record 17");
            page.locator("#revoke .btn-primary").click();
            assertThat(page.locator("#revoke")).isVisible();

            page.locator("#revoke select").selectOption("SYSTEM_FAULT");
            reader.picture("decision-revoke-en");
            assertThat(reader.violations()).isEmpty();
            page.locator("#revoke .btn-primary").click();

            assertThat(page.locator(".outcome")).containsText("another supervisor must agree");
            assertThat(page)
                    .hasURL("http://localhost:" + port + "/signals?rule=XK-38b&standing=PROPOSED");
            assertThat(page.locator(".row-awaits"))
                    .hasText(
                            "Revocation awaits a second person asked 2026-03-02 10:00 by 周芳"
                                    + " · System fault: power cut, operator's record 17");
            assertThat(page.locator("[data-dialog=agree], [data-dialog=decline]")).hasCount(0);
            assertThat(page.locator("[data-dialog=take-back]")).hasCount(1);
            reader.picture("decision-awaits-en");
            assertThat(reader.violations()).isEmpty();
        }
        try (Chromium.Reader reader = chromium.signedIn(port, "en", REVIEWER, 1366, 768)) {
            reader.open("/");
            Page page = reader.page();
            page.locator("text=1 awaiting revocation").click();
            assertThat(page).hasURL("http://localhost:" + port + "/signals?revocation=AWAITED");
            page.locator("[data-dialog=agree]").click();
            assertThat(page.locator("#agree [data-asked]")).containsText("System fault: power cut");
            reader.picture("decision-agree-en");
            assertThat(reader.violations()).isEmpty();
            page.locator("#agree .btn-primary").click();

            assertThat(page.locator(".outcome")).hasText("Revoked; it counts no more.");
            assertThat(page.locator(".rows")).hasCount(0);
            reader.open("/signals?rule=XK-38b");
            assertThat(page.locator(".rows tbody tr")).containsText("Revoked");
            assertThat(page.locator(".rows [data-dialog]")).hasCount(0);
            reader.open(page());
            assertThat(page.locator("#signal-" + proposed()))
                    .containsText(
                            "Revocation asked 2026-03-02 10:00 by 周芳 (System fault):"
                                    + " power cut, operator's record 17");
            assertThat(page.locator("#signal-" + proposed()))
                    .containsText("Revoked 2026-03-02 10:00 by 陈明 (System fault)");
            assertThat(page.locator(".history li").first()).containsText("by 陈明: System fault");
            reader.picture("decision-revoked-en");
            assertThat(reader.violations()).isEmpty();
            assertThat(reader.complaints()).isEmpty();
        }
        assertThat(kinds()).endsWith("PROPOSED", "REVOCATION_ASKED", "REVOKED");
    }

    @Test
    void theSecondPersonDeclinesOnTheCasePageAndItIsAskedForAgain() {
        ask();
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", REVIEWER, 1366, 768)) {
            reader.open(page());
            Page page = reader.page();
            Locator signal = page.locator("#signal-" + proposed());
            assertThat(signal).containsText("撤销待复核");
            assertThat(signal).containsText("2026-03-02 10:00 由 周芳 申请撤销（系统故障）： 停电，运维记录 2026-17 号");
            reader.picture("case-awaits-zh");
            assertThat(reader.violations()).isEmpty();
            signal.locator("[data-dialog=decline]").click();
            page.locator("#decline .btn-primary").click();
            assertThat(page.locator("#decline")).isVisible();
            page.locator("#decline textarea").fill("记录与时间不符");
            reader.picture("decision-decline-zh");
            page.locator("#decline .btn-primary").click();

            assertThat(page.locator(".outcome")).hasText("没有同意撤销，照旧有效。");
            assertThat(signal).containsText("由 陈明 不同意撤销（系统故障）： 记录与时间不符");
            assertThat(signal).containsText("待确认");
            ask(page, "另有记录");
            assertThat(signal.locator("[data-dialog=take-back]")).hasCount(1);
            signal.locator("[data-dialog=take-back]").click();
            page.locator("#take-back .btn-primary").click();
            assertThat(page.locator(".outcome")).hasText("已收回撤销申请，照旧有效。");
            reader.picture("case-declined-zh");
            assertThat(reader.violations()).isEmpty();
            assertThat(reader.complaints()).isEmpty();
        }
        assertThat(kinds())
                .endsWith(
                        "REVOCATION_ASKED",
                        "REVOCATION_DECLINED",
                        "REVOCATION_ASKED",
                        "REVOCATION_TAKEN_BACK");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "zh, 1366, cockpit, /",
        "en, 390, cockpit-phone, /",
        "zh, 1366, signals, /signals?revocation=AWAITED",
        "en, 1366, signals, /signals?revocation=AWAITED",
        "zh, 390, signals-phone, /signals?revocation=AWAITED",
        "en, 390, signals-phone, /signals?revocation=AWAITED"
    })
    void whatAwaitsASecondPersonIsSeen(String language, int width, String name, String path) {
        ask();
        try (Chromium.Reader reader = chromium.signedIn(port, language, REVIEWER, width, 768)) {
            reader.open(path);

            assertThat(reader.page().locator(AWAITED).first()).isVisible();
            reader.picture("awaits-" + name + "-" + language);
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
            assertThat(reader.violations()).isEmpty();
        }
    }

    @Test
    void aCaseThatAwaitsASecondPersonFitsOnAPhone() {
        ask();
        try (Chromium.Reader reader = chromium.signedIn(port, "en", REVIEWER, 390, 844)) {
            reader.open(page());
            reader.picture("case-awaits-phone-en");
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
            assertThat(reader.violations()).isEmpty();

            reader.page().locator("[data-dialog=agree]").first().click();
            reader.picture("decision-agree-phone-en");
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
        }
    }

    @Test
    void whatAwaitsASecondPersonIsTakenAsAFile() {
        ask();
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", REVIEWER, 1366, 768)) {
            reader.open("/rules");

            assertThat(
                            reader.page()
                                    .request()
                                    .get(server("/signals.csv?revocation=AWAITED"))
                                    .text())
                    .contains("撤销申请")
                    .contains("2026-03-02 10:00 由 周芳 申请 · 系统故障：停电，运维记录 2026-17 号");
            assertThat(reader.page().request().get(server("/signals.csv?revocation=NONE")).text())
                    .doesNotContain("XK-38b");
        }
    }

    private String server(String path) {
        return "http://localhost:" + port + path;
    }

    @Test
    void whoIsResponsibleSeesThatItWasAskedForAndDecidesNothing() {
        decisions.confirm(proposed(), "周芳", "");
        ask();
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", "handles", 1366, 768)) {
            reader.open("/work/signals");
            assertThat(reader.page().locator(".row-awaits")).containsText("由 周芳 申请 · 系统故障");
            assertThat(reader.page().locator(DECIDES)).hasCount(0);
            reader.picture("work-awaits-zh");
            assertThat(reader.violations()).isEmpty();
        }
    }

    @Test
    void whatOneAskedForOneselfIsNotAgreedTo() {
        ask();
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", SUPERVISOR, 1366, 768)) {
            reader.open("/signals");
            Map<String, String> form = Map.of("_csrf", reader.proof(), "back", "/signals");

            assertThat(reader.post(request() + "/agree", form)).isEqualTo(302);

            reader.open("/signals");
            assertThat(reader.page().locator(".outcome")).containsText("须由另一位监察人员复核");
            reader.picture("decision-own-request-zh");
        }
        assertThat(kinds()).doesNotContain("REVOKED");
    }

    @Test
    void aRequestThatIsOverIsNotAgreedTo() {
        ask();
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", REVIEWER, 1366, 768)) {
            reader.open("/signals");
            reader.page().locator("[data-dialog=agree]").click();
            jdbc.update("update supervision.signal set revocation = null");

            reader.page().locator("#agree .btn-primary").click();

            assertThat(reader.page().locator(".outcome")).containsText("这项撤销申请已经结束");
        }
        assertThat(kinds()).doesNotContain("REVOKED");
    }

    /** The address of the request that awaits a second person. */
    private String request() {
        return jdbc.queryForObject(
                """
                select '/signals/' || id || '/revoke/' || revocation from supervision.signal
                where revocation is not null
                """,
                String.class);
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
            Map<String, String> form =
                    Map.of("_csrf", reader.proof(), "reason", "x", "ground", "MISJUDGED");

            assertThat(reader.post("/signals/" + signal + "/confirm", form)).isEqualTo(403);
            assertThat(reader.post("/signals/" + signal + "/revoke", form)).isEqualTo(403);
            assertThat(reader.post("/patterns/1/revoke", form)).isEqualTo(403);
            ask();
            assertThat(reader.post(request() + "/agree", form)).isEqualTo(403);
            assertThat(reader.post(request() + "/decline", form)).isEqualTo(403);
            assertThat(reader.post(request() + "/take-back", form)).isEqualTo(403);
        }
        assertThat(kinds()).endsWith("PROPOSED", "REVOCATION_ASKED");
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
                    Map.of(
                            "_csrf",
                            reader.proof(),
                            "ground",
                            "STATUTORY",
                            "reason",
                            "另".repeat(501),
                            "back",
                            "/signals");
            assertThat(reader.post("/signals/" + proposed() + "/revoke", form)).isEqualTo(302);

            reader.open("/signals");
            assertThat(reader.page().locator(".outcome")).containsText("文字不得超过 500 个字");
        }
        assertThat(kinds()).doesNotContain("REVOCATION_ASKED");
    }

    @Test
    void aDecisionComesFromAPageOfTheServer() {
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", SUPERVISOR, 1366, 768)) {
            reader.open("/signals");
            String decision = "/signals/" + proposed() + "/revoke";

            Map<String, String> said = Map.of("ground", "APPLICANT", "reason", "x");
            Map<String, String> form = new HashMap<>(said);
            form.put("_csrf", reader.proof());

            assertThat(reader.post(decision, said)).isEqualTo(403);
            assertThat(kinds()).doesNotContain("REVOCATION_ASKED");
            assertThat(reader.post(decision, form)).isEqualTo(302);
            assertThat(kinds()).endsWith("REVOCATION_ASKED");
            assertThat(reader.post("/signals/999/revoke", form)).isEqualTo(404);
            assertThat(reader.post("/signals/999/revoke/1/agree", form)).isEqualTo(404);
            assertThat(reader.post("/patterns/999/revoke/1/agree", form)).isEqualTo(404);
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

            ask(page, "系统批量同步");
            assertThat(page.locator(".outcome")).containsText("等待另一位监察人员复核");
            reader.picture("pattern-awaits-zh");
            assertThat(reader.violations()).isEmpty();
        }
        try (Chromium.Reader reader = chromium.signedIn(port, "en", REVIEWER, 390, 844)) {
            reader.open("/patterns?revocation=AWAITED");
            assertThat(reader.page().locator(".row-awaits")).isVisible();
            reader.picture("pattern-awaits-phone-en");
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
            assertThat(reader.violations()).isEmpty();
        }
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", REVIEWER, 1366, 768)) {
            reader.open("/");
            Page page = reader.page();
            page.locator(".tile-note a[href*=patterns][href*=AWAITED]").click();
            assertThat(page.locator(".row-awaits"))
                    .hasText("撤销待复核 2026-03-02 11:00 由 周芳 申请 · 系统故障：系统批量同步");
            page.locator("[data-dialog=agree]").click();
            page.locator("#agree textarea").fill("属实");
            page.locator("#agree .btn-primary").click();
            assertThat(page.locator(".outcome")).hasText("已撤销，不再计入。");
            reader.open("/patterns?rule=G-03");
            assertThat(page.locator(".rows"))
                    .containsText(
                            "2026-03-02 11:00 由 陈明 撤销（2026-03-02 11:00 由 周芳 申请 ·"
                                    + " 系统故障：系统批量同步）属实");
            reader.picture("pattern-revoked-zh");
            assertThat(reader.violations()).isEmpty();

            page.locator("td a", new Page.LocatorOptions().setHasText("14 件")).first().click();
            assertThat(page.locator(".rows tbody tr")).hasCount(14);
        }
    }
}

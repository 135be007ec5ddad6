package org.mingjing.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.app.identity.Role;
import org.mingjing.app.supervision.Decisions;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How two supervisors revoke a signal on the screens, and who sees that the second one is awaited.
 */
@ServerTest
class RevocationScreensIT extends ProposedSignalScreens {
    private static final String SUPERVISOR = "asks-to-revoke";
    private static final String REVIEWER = "agrees-to-revoke";
    private static final String HANDLER = "sees-it-revoked";
    private static final String AWAITED = ".row-awaits, .tile-note a[href*=AWAITED]";

    @Autowired Decisions decisions;

    @BeforeAll
    void openAccounts() {
        open(SUPERVISOR, Role.SUPERVISOR, "周芳", "");
        open(REVIEWER, Role.SUPERVISOR, "陈明", "");
        open(HANDLER, Role.HANDLER, "李强", "住建局");
    }

    @Test
    void twoSupervisorsRevokeASignalInTheList() {
        try (Chromium.Reader reader = chromium.signedIn(port, "en", SUPERVISOR, 1366, 768)) {
            Page page = reader.at("/signals?rule=XK-38b&standing=PROPOSED");
            page.locator("[data-dialog=revoke]").click();
            reader.say("revoke", "power cut, operator's record 17");
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
                            "Revocation awaits a second person requested 2026-03-02 10:00 by 周芳"
                                    + " · System fault: power cut, operator's record 17");
            assertThat(page.locator("[data-dialog=agree], [data-dialog=decline]")).hasCount(0);
            assertThat(page.locator("[data-dialog=take-back]")).hasCount(1);
            reader.picture("decision-awaits-en");
            assertThat(reader.violations()).isEmpty();
        }
        try (Chromium.Reader reader = chromium.signedIn(port, "en", REVIEWER, 1366, 768)) {
            Page page = reader.at("/");
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
            reader.open(file.page());
            assertThat(page.locator("#signal-" + file.proposed()))
                    .containsText(
                            "Revocation requested 2026-03-02 10:00 by 周芳 (System fault):"
                                    + " power cut, operator's record 17");
            assertThat(page.locator("#signal-" + file.proposed()))
                    .containsText("Revoked 2026-03-02 10:00 by 陈明 (System fault)");
            assertThat(page.locator(".history li").first()).containsText("by 陈明: System fault");
            reader.picture("decision-revoked-en");
            assertThat(reader.violations()).isEmpty();
            assertThat(reader.complaints()).isEmpty();
        }
        assertThat(file.kinds()).endsWith("PROPOSED", "REVOCATION_ASKED", "REVOKED");
    }

    @Test
    void theSecondPersonDeclinesOnTheCasePageAndItIsAskedForAgain() {
        askToRevoke(SUPERVISOR);
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", REVIEWER, 1366, 768)) {
            Page page = reader.at(file.page());
            Locator signal = page.locator("#signal-" + file.proposed());
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
            signal.locator("[data-dialog=revoke]").click();
            page.selectOption("#revoke select", "SYSTEM_FAULT");
            reader.say("revoke", "另有记录");
            assertThat(signal.locator("[data-dialog=take-back]")).hasCount(1);
            signal.locator("[data-dialog=take-back]").click();
            page.locator("#take-back .btn-primary").click();
            assertThat(page.locator(".outcome")).hasText("已收回撤销申请，照旧有效。");
            reader.picture("case-declined-zh");
            assertThat(reader.violations()).isEmpty();
            assertThat(reader.complaints()).isEmpty();
        }
        assertThat(file.kinds())
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
        askToRevoke(SUPERVISOR);
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
        askToRevoke(SUPERVISOR);
        try (Chromium.Reader reader = chromium.signedIn(port, "en", REVIEWER, 390, 844)) {
            reader.open(file.page());
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
        askToRevoke(SUPERVISOR);
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
        decisions.confirm(file.proposed(), "周芳", "");
        askToRevoke(SUPERVISOR);
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", HANDLER, 1366, 768)) {
            reader.open("/work/signals");
            assertThat(reader.page().locator(".row-awaits")).containsText("由 周芳 申请 · 系统故障");
            assertThat(reader.page().locator(DECIDES)).hasCount(0);
            reader.picture("work-awaits-zh");
            assertThat(reader.violations()).isEmpty();
        }
    }

    @Test
    void aDialogIsLeftByTheKeyboardAndNothingIsChanged() {
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", SUPERVISOR, 390, 844)) {
            Page page = reader.at("/signals?rule=XK-38b");
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
}

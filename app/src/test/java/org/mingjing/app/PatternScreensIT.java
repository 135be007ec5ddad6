package org.mingjing.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.app.WatchedOffice.MON_2026_03_02;
import static org.mingjing.app.WatchedOffice.by;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mingjing.app.identity.Accounts;
import org.mingjing.app.identity.Role;
import org.mingjing.app.supervision.Patterns;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What supervisors see of a pattern on the screens, and how they revoke it. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PatternScreensIT {
    private static final String SUPERVISOR = "asks-of-patterns";
    private static final String REVIEWER = "agrees-of-patterns";

    @Autowired TestClock clock;
    @Autowired Accounts accounts;
    @Autowired Patterns patterns;
    @Autowired ApplicationContext server;
    @LocalServerPort int port;

    private final Chromium chromium = new Chromium();

    @BeforeAll
    void openAccounts() {
        accounts.open(SUPERVISOR, SUPERVISOR, Role.SUPERVISOR, "周芳", "");
        accounts.open(REVIEWER, REVIEWER, Role.SUPERVISOR, "陈明", "");
    }

    @AfterAll
    void closeTheBrowser() {
        chromium.close();
    }

    @Test
    void aPatternExplainsItselfLeadsToItsCasesAndIsRevoked() throws Exception {
        clock.set("2026-03-02T02:00:00Z");
        WatchedOffice office = new WatchedOffice(server, port);
        office.spread(14, MON_2026_03_02, Duration.ZERO, "close", by("王敏"));
        office.tell();
        clock.set("2026-03-02T03:00:00Z");
        patterns.look(clock.instant());
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", SUPERVISOR, 1366, 768)) {
            Page page =
                    reader.at(
                            "/patterns?rule=G-03&department=住建局&standing=STANDING&from=2026-03-02");
            assertThat(page.locator(".row-why")).hasText("王敏 在 1 分钟内办结 14 件，阈值 10 件。");
            page.locator(".showing summary").click();
            assertThat(page.locator(".showing a.mono")).hasCount(12);
            reader.picture("pattern-zh");
            assertThat(reader.violations()).isEmpty();

            page.locator("[data-dialog=revoke]").click();
            page.selectOption("#revoke select", "SYSTEM_FAULT");
            reader.say("revoke", "系统批量同步");
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
            Page page = reader.at("/");
            page.locator(".tile-note a[href*=patterns][href*=AWAITED]").click();
            assertThat(page.locator(".row-awaits"))
                    .hasText("撤销待复核 2026-03-02 11:00 由 周芳 申请 · 系统故障：系统批量同步");
            page.locator("[data-dialog=agree]").click();
            reader.say("agree", "属实");
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

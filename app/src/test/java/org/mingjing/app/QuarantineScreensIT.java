package org.mingjing.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mingjing.app.exchange.Sources;
import org.mingjing.app.identity.Accounts;
import org.mingjing.app.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What administrators do about refused messages on the screens. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuarantineScreensIT {
    private static final String MON_2026_03_02 = "2026-03-02T10:00:00+08:00";
    private static final String ADMINISTRATOR = "mends";

    @Autowired TestClock clock;
    @Autowired Accounts accounts;
    @Autowired Sources sources;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    private final Chromium chromium = new Chromium();

    @BeforeAll
    void openAccounts() {
        accounts.open(ADMINISTRATOR, ADMINISTRATOR, Role.ADMINISTRATOR, "", "");
        accounts.open("watches", "watches", Role.SUPERVISOR, "", "");
    }

    @BeforeEach
    void haveMessagesRefused() throws Exception {
        clock.set("2026-03-02T02:00:00Z");
        Office office = new Office(port, sources.admit("oa-mending", "OA"));
        office.tell("m1", "N-1", MON_2026_03_02, "\"activity\": \"isue-receipt\"");
        office.tell("m2", "N-2", MON_2026_03_02, "\"activity\": \"isue-receipt\"");
        office.tell("m3", "N-3", MON_2026_03_02, "");
    }

    @AfterAll
    void closeTheBrowser() {
        chromium.close();
    }

    @Test
    void allThatAreShownAreSentAgain() {
        jdbc.update("update exchange.quarantine set raw = replace(raw, 'isue', 'issue')");
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", ADMINISTRATOR, 1366, 768)) {
            reader.open("/quarantine?source=oa-mending");
            Page page = reader.page();
            assertThat(page.locator(".rows tbody tr")).hasCount(3);

            page.click("text=重新提交本页 3 条");

            assertThat(page.locator(".outcome")).hasText("重新提交 3 条：采用 2 条，已知 0 条，仍被拒收 1 条。");
            assertThat(page.locator(".rows tbody tr")).hasCount(1);
            reader.picture("quarantine-again-zh");
            assertThat(reader.violations()).isEmpty();
        }
    }

    @Test
    void oneIsSentAgain() {
        jdbc.update("update exchange.quarantine set raw = replace(raw, 'isue', 'issue')");
        try (Chromium.Reader reader = chromium.signedIn(port, "en", ADMINISTRATOR, 1366, 768)) {
            reader.open("/quarantine?q=N-2");
            Page page = reader.page();

            page.click(".rows button");

            assertThat(page.locator(".outcome"))
                    .hasText("Sent again 1: 1 taken, 0 known already, 0 still refused.");
            assertThat(page.locator(".empty-state")).isVisible();
            reader.open("/quarantine");
            assertThat(page.locator(".rows tbody tr")).hasCount(2);
        }
    }

    @Test
    void oneIsMendedAndSentAgain() {
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", ADMINISTRATOR, 1366, 768)) {
            reader.open("/quarantine?q=m1");
            Page page = reader.page();
            page.click("text=改正");
            String raw = page.locator("textarea").inputValue();
            page.locator("textarea").fill("{no json");
            page.click("text=提交改正后的消息");
            assertThat(page.locator(".outcome")).containsText("仍被拒收 1 条");
            assertThat(page.locator("textarea")).hasValue("{no json");
            reader.picture("refused-zh");
            assertThat(reader.violations()).isEmpty();

            page.locator("textarea").fill(raw.replace("isue", "issue"));
            page.click("text=提交改正后的消息");

            assertThat(page.locator(".outcome")).containsText("采用 1 条");
            assertThat(page).hasURL("http://localhost:" + port + "/quarantine");
            assertThat(page.locator(".rows tbody tr")).hasCount(2);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void oneIsDismissed() {
        try (Chromium.Reader reader = chromium.signedIn(port, "en", ADMINISTRATOR, 390, 844)) {
            reader.open("/quarantine?q=m3");
            Page page = reader.page();
            page.click(".rows .main-cell a");
            page.click("[data-dialog=dismiss]");
            reader.picture("refused-dismiss-phone-en");
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
            page.click("#dismiss .btn-primary");

            assertThat(page.locator(".outcome")).containsText("Settled without being taken");
            assertThat(page.locator(".rows tbody tr")).hasCount(2);
        }
    }

    @Test
    void areDownloadedAsAWhole() throws Exception {
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", ADMINISTRATOR, 1366, 768)) {
            reader.open("/quarantine?reason=UNKNOWN_ACTIVITY");

            Download file = reader.page().waitForDownload(() -> reader.page().click("text=导出 CSV"));

            assertThat(file.suggestedFilename()).isEqualTo("拒收.csv");
            assertThat(Files.readString(file.path()))
                    .contains("词汇表中没有这个环节,isue-receipt", "\"\"subject\"\":\"\"N-1\"\"", "N-2")
                    .doesNotContain("N-3");
        }
    }

    @Test
    void areNobodyElsesConcern() {
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", "watches", 1366, 768)) {
            assertThat(reader.open("/quarantine")).isEqualTo(403);
            assertThat(reader.open("/quarantine.csv")).isEqualTo(403);
            Map<String, String> form = Map.of("_csrf", reader.proof(), "id", "1");
            assertThat(reader.post("/quarantine/again", form)).isEqualTo(403);
        }
    }
}

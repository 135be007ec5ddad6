package org.mingjing.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mingjing.app.identity.Accounts;
import org.mingjing.app.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is wrong with a single day, or a notice, is told beside the field where it was typed. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarDayIT {
    private static final String SUPERVISOR = "arranges";

    @Autowired TestClock clock;
    @Autowired Accounts accounts;
    @LocalServerPort int port;
    @TempDir Path folder;

    private final Chromium chromium = new Chromium();

    @BeforeAll
    void openAccount() {
        accounts.open(SUPERVISOR, SUPERVISOR, Role.SUPERVISOR, "周芳", "");
    }

    @BeforeEach
    void setTheClock() {
        clock.set("2026-03-31T02:00:00Z");
    }

    @AfterAll
    void closeTheBrowser() {
        chromium.close();
    }

    private static Locator wrong(Page page, String field) {
        return page.locator("label:has([name=" + field + "]) .field-wrong");
    }

    private static void check(Page page) {
        page.locator("form.card .btn-primary").click();
    }

    @Test
    void namesTheFieldsThatAreMissingAndKeepsTheOthers() {
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", SUPERVISOR, 1366, 768)) {
            reader.open("/rules/calendar");
            Page page = reader.page();
            page.locator("input[name=name]").fill("抗洪");
            page.locator("select[name=work]").selectOption("WORKED");
            check(page);

            assertThat(page.locator(".outcome")).containsText("请改正标出的栏");
            assertThat(wrong(page, "day")).containsText("应为实际存在的日期");
            assertThat(wrong(page, "reference")).hasText("请填写。");
            assertThat(wrong(page, "name")).hasCount(0);
            assertThat(page.locator("input[name=name]")).hasValue("抗洪");
            assertThat(page.locator("select[name=work]")).hasValue("WORKED");
            reader.picture("calendar-day-wrong-zh");
            assertThat(reader.violations()).isEmpty();
            reader.page().locator("header a[lang]").click();
            assertThat(page.locator("h1")).hasText("Calendar");
            reader.open("/rules/calendar?language=zh");
        }
    }

    @Test
    void saysWhyADayIsRefusedWithoutLinesOnAPhoneInEnglish() {
        try (Chromium.Reader reader = chromium.signedIn(port, "en", SUPERVISOR, 390, 844)) {
            reader.open("/rules/calendar");
            Page page = reader.page();
            page.locator("input[name=day]").fill("2026-04-04");
            page.locator("input[name=name]").fill("Saturday");
            page.locator("input[name=reference]").fill("notice 9");
            check(page);

            assertThat(wrong(page, "day"))
                    .hasText("The calendar in force says all of this already.");
            assertThat(page.locator("main")).not().containsText("column");
            reader.picture("calendar-day-wrong-phone-en");
            assertThat(reader.violations()).isEmpty();
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);

            page.locator("input[name=reference]").fill("#9");
            page.locator("input[name=day]").fill("2300-01-01");
            check(page);
            assertThat(wrong(page, "reference")).hasText("A reference does not begin with #.");
            assertThat(wrong(page, "day")).hasText("A year from 1900 to 2299, please.");
        }
    }

    @Test
    void takesNoDayThatDoesNotExist() throws Exception {
        Guest guest = new Guest(port);
        guest.signIn(SUPERVISOR, SUPERVISOR);

        String page =
                guest.post(
                                "/rules/calendar",
                                "/rules/calendar/check",
                                Map.of("day", "2027-02-30", "name", "元旦", "reference", "n 1"))
                        .body();

        assertThat(page)
                .contains("应为实际存在的日期，写成 2026-03-05。")
                .contains("value=\"2027-02-30\"")
                .contains("value=\"元旦\"");
    }

    @Test
    void takesNoTextOrFileThatIsTooLong() throws Exception {
        Path file = Files.writeString(folder.resolve("long.csv"), "#".repeat(300_000));
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", SUPERVISOR, 1366, 768)) {
            reader.open("/rules/calendar");
            Page page = reader.page();
            page.locator("textarea[name=text]").fill("#".repeat(65_537));
            check(page);
            assertThat(wrong(page, "text")).hasText("通知最多 65,536 个字符，这里没有保留。");
            assertThat(page.locator("textarea[name=text]")).hasValue("");

            page.locator("input[name=file]").setInputFiles(file);
            check(page);
            assertThat(wrong(page, "file")).hasText("最多 65,536 个字符。");
        }
    }
}

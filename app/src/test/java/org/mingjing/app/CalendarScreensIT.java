package org.mingjing.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mingjing.app.exchange.Sources;
import org.mingjing.app.identity.Accounts;
import org.mingjing.app.identity.Role;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.app.supervision.Reprojections;
import org.mingjing.app.supervision.Reviews;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A holiday notice is published on a page, and what it moves is shown. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarScreensIT {
    private static final String MON_2026_03_02 = "2026-03-02T10:00:00+08:00";
    private static final String SUPERVISOR = "publishes";
    private static final String NOTICE =
            """
            市府发〔2026〕3号,2026-03-09,,2026-03-16,OFF,抗洪
            市府发〔2026〕3号,2026-03-09,,2026-03-17,OFF,抗洪
            市府发〔2026〕3号,2026-03-09,,2026-03-21,WORKED,抗洪
            """;

    @Autowired TestClock clock;
    @Autowired Accounts accounts;
    @Autowired Sources sources;
    @Autowired LawInForce law;
    @Autowired Reviews reviews;
    @Autowired Reprojections reprojections;
    @LocalServerPort int port;

    private final Chromium chromium = new Chromium();

    @BeforeAll
    void openAccounts() {
        accounts.open(SUPERVISOR, SUPERVISOR, Role.SUPERVISOR, "周芳", "");
        accounts.open("handles", "handles", Role.HANDLER, "李强", "住建局");
    }

    @BeforeEach
    void acceptTwoCases() throws Exception {
        clock.set("2026-03-02T02:00:00Z");
        Office office = new Office(port, sources.admit("oa-calendar", "OA"));
        String accepted = "\"activity\": \"accept\", \"person\": \"李强\", \"department\": \"住建局\"";
        office.tell("m1", "C-1", MON_2026_03_02, accepted);
        office.tell("m1", "C-2", MON_2026_03_02, accepted);
        clock.set("2026-03-31T02:00:00Z");
        reviews.due(clock.instant());
    }

    @AfterAll
    void closeTheBrowser() {
        chromium.close();
    }

    private static void check(Page page, String text) {
        page.locator("textarea[name=text]").fill(text);
        page.locator("form.card .btn-primary").click();
    }

    @Test
    void aNoticeIsCheckedTriedAndPublishedAndMovesDueDates() {
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", SUPERVISOR, 1366, 768)) {
            Page page = reader.at("/rules");
            reader.picture("rules-with-calendar-zh");
            page.locator("a[href='/rules/calendar']").click();
            reader.picture("calendar-zh");
            assertThat(reader.violations()).isEmpty();

            check(page, NOTICE);
            assertThat(page.locator("h1")).hasText("检查通过，尚未生效");
            assertThat(page.locator(".rows tbody tr")).hasCount(3);
            assertThat(page.locator(".rows tbody tr").first()).containsText("上班改为放假");
            reader.picture("calendar-checked-zh");
            assertThat(reader.violations()).isEmpty();

            page.locator("form[action='/rules/calendar/try'] button").click();
            assertThat(page.locator("h1")).hasText("日历：市府发〔2026〕3号");
            assertThat(page.locator(".state")).hasText("完成");
            assertThat(page.locator("#changes tbody tr")).not().hasCount(0);
            reader.picture("calendar-tried-zh");

            reader.open("/rules/calendar");
            check(page, NOTICE);
            page.locator("form[action='/rules/calendar'] .btn-primary").click();
            assertThat(page.locator(".outcome")).containsText("日历已经生效");
            reader.picture("law-begun-zh");
            reprojections.all();

            page.reload();
            assertThat(page.locator("h1")).hasText("日历：调整 3 天（市府发〔2026〕3号）");
            assertThat(page.locator(".rows tbody tr")).not().hasCount(0);
            assertThat(page.locator(".rows")).containsText("2026-03-30");
            assertThat(page.locator(".rows")).containsText("2026-03-31");
            reader.picture("law-zh");
            assertThat(reader.violations()).isEmpty();

            page.locator(".rows tbody tr a").first().click();
            assertThat(page.locator("#moved li")).not().hasCount(0);
            assertThat(page.locator("#moved")).containsText("日历：调整 3 天（市府发〔2026〕3号）");
            reader.picture("case-moved-zh");
            assertThat(reader.violations()).isEmpty();

            reader.open("/rules/law");
            assertThat(page.locator(".rows tbody tr").first()).containsText("现行");
            assertThat(page.locator(".rows tbody tr").first()).containsText("周芳");
            reader.picture("laws-zh");
            assertThat(reader.violations()).isEmpty();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void aNoticeThatMarksFewDaysOfAYearIsDoubted() {
        String reference = "https://example.gov.cn/" + "notice".repeat(20);
        try (Chromium.Reader reader = chromium.signedIn(port, "en", SUPERVISOR, 390, 844)) {
            Page page = reader.at("/rules/calendar");
            check(page, reference + ",2026-02-10,2027,2027-01-01,OFF,元旦");

            assertThat(page.locator("main"))
                    .containsText("calendar of 2027 is provisional no more");
            assertThat(page.locator("main")).containsText("It marks few days");
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
            reader.picture("calendar-few-days-phone-en");
            assertThat(reader.violations()).isEmpty();
        }
    }

    @Test
    void aNoticeIsToldInOneWayAtATime() {
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", SUPERVISOR, 1366, 768)) {
            Page page = reader.at("/rules/calendar");
            page.locator("input[name=day]").fill("2026-03-18");
            check(page, NOTICE);

            assertThat(page.locator(".outcome")).containsText("一次只填一种");
            assertThat(page.locator("textarea[name=text]")).hasValue(NOTICE);
        }
    }

    @Test
    void aBadNoticeIsToldWithItsPlacesOnAPhoneInEnglish() {
        long before = law.law().id();
        try (Chromium.Reader reader = chromium.signedIn(port, "en", SUPERVISOR, 390, 844)) {
            Page page = reader.at("/rules/calendar");
            reader.picture("calendar-phone-en");
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);

            check(page, NOTICE.replace("WORKED", "BUSY"));

            assertThat(page.locator(".outcome")).containsText("Not published: one problem");
            assertThat(page.locator(".problems li"))
                    .hasText("line 3, column 36: expected OFF or WORKED, found 'BUSY'");
            assertThat(page.locator("textarea[name=text]"))
                    .hasValue(NOTICE.replace("WORKED", "BUSY"));
            reader.picture("calendar-wrong-phone-en");
            assertThat(reader.violations()).isEmpty();

            check(page, NOTICE);
            reader.picture("calendar-checked-phone-en");
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
            page.locator("form[action='/rules/calendar'] .btn-primary").click();
            reprojections.all();
            page.reload();
            reader.picture("law-phone-en");
            assertThat(reader.violations()).isEmpty();
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
            reader.open("/rules/law");
            reader.picture("laws-phone-en");
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
        }
        assertThat(law.law().id()).isGreaterThan(before);
    }

    @Test
    void aSingleDayIsPublishedWithoutATable() {
        try (Chromium.Reader reader = chromium.signedIn(port, "en", SUPERVISOR, 1366, 768)) {
            Page page = reader.at("/rules/calendar");
            page.locator("input[name=day]").fill("2026-03-25");
            page.locator("input[name=name]").fill("flood");
            page.locator("input[name=reference]").fill("notice 4");
            page.locator("form.card .btn-primary").click();
            assertThat(page.locator(".rows tbody tr")).hasCount(1);
            page.locator("form[action='/rules/calendar'] .btn-primary").click();
            assertThat(page.locator("h1")).hasText("Calendar: 1 day arranged (notice 4)");
            reprojections.all();
            page.reload();
            reader.picture("law-en");
            page.locator(".rows tbody tr a").first().click();
            reader.picture("case-moved-en");
        }
    }

    @Test
    void aNoticeThatMovesNothingSaysSoBeforeAndAfter() {
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", SUPERVISOR, 1366, 768)) {
            reader.open("/rules/calendar");
            Page page = reader.page();
            check(page, "市府发〔2026〕9号,2026-03-30,,2026-12-21,OFF,冬至");
            page.locator("form[action='/rules/calendar'] .btn-primary").click();
            assertThat(page.locator(".empty-title")).hasText("尚无期限变更");
            reader.picture("law-under-way-zh");

            reprojections.all();
            page.reload();
            assertThat(page.locator(".empty-title")).hasText("没有期限变更");
            assertThat(page.locator(".empty-hint")).hasText("按新规重新计算，各办件的期限与原来相同。");
        }
    }

    @Test
    void aDayOffIsTriedOverTheStoredCases() {
        long before = law.law().id();
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", SUPERVISOR, 1366, 768)) {
            Page page = reader.at("/rules/what-if");
            page.locator("input[name=day]").fill("2026-03-25");
            reader.picture("what-if-calendar-zh");
            page.locator("form.card .btn-primary").click();

            assertThat(page.locator("h1")).hasText("2026-03-25 放假");
            assertThat(page.locator(".state")).hasText("完成");
            assertThat(page.locator("#changes tbody tr")).not().hasCount(0);

            reader.open("/rules/what-if");
            page.locator("textarea[name=notice]").fill("nonsense");
            page.locator("form.card .btn-primary").click();
            assertThat(page.locator(".field-wrong")).containsText("放假通知有 1 处问题。");
            assertThat(page.locator(".field-wrong")).containsText("第 1 行第 1 列");
            assertThat(page.locator("textarea[name=notice]")).hasValue("nonsense");
            reader.picture("what-if-calendar-wrong-zh");
        }
        assertThat(law.law().id()).isEqualTo(before);
    }

    @Test
    void isNotForHandlers() {
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", "handles", 1366, 768)) {
            reader.open("/rules");
            assertThat(reader.page().locator("a[href='/rules/calendar']")).hasCount(0);
            Map<String, String> form = Map.of("_csrf", reader.proof(), "text", NOTICE);

            assertThat(reader.post("/rules/calendar", form)).isEqualTo(403);
        }
    }
}

package org.mingjing.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.app.exchange.Sources;
import org.mingjing.app.identity.Accounts;
import org.mingjing.app.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A change tried over the stored cases before it is put in force. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatIfScreensIT {
    private static final String MON_2026_03_02 = "2026-03-02T10:00:00+08:00";
    private static final String SUPERVISOR = "asks";

    @Autowired TestClock clock;
    @Autowired Accounts accounts;
    @Autowired Sources sources;
    @Autowired JdbcTemplate jdbc;
    @Autowired TransactionTemplate transaction;
    @LocalServerPort int port;
    @TempDir Path folder;

    private final Chromium chromium = new Chromium();

    @BeforeAll
    void openAccounts() {
        accounts.open(SUPERVISOR, SUPERVISOR, Role.SUPERVISOR, "周芳", "");
        accounts.open("works", "works", Role.HANDLER, "李强", "住建局");
    }

    /** Two cases open for 18 working days of the statutory twenty. */
    @BeforeEach
    void acceptTwoCases() throws Exception {
        clock.set("2026-03-02T02:00:00Z");
        Office office = new Office(port, sources.admit("oa-what-if", "OA"));
        String accepted = "\"activity\": \"accept\", \"person\": \"李强\", \"department\": \"住建局\"";
        office.tell("m1", "W-1", MON_2026_03_02, accepted);
        office.tell("m1", "W-2", MON_2026_03_02, accepted);
        clock.set("2026-03-26T02:00:00Z");
    }

    @AfterAll
    void closeTheBrowser() {
        chromium.close();
    }

    private List<Map<String, Object>> stored() {
        return jdbc.queryForList(
                "select * from supervision.signal_change c join supervision.signal g"
                        + " on g.id = c.signal_id order by c.id");
    }

    private static void ask(Page page, String statutory) {
        page.locator("select[name=rule]").selectOption("XK-42");
        page.locator("input[name=statutory]").fill(statutory);
        page.locator("form.card .btn-primary").click();
    }

    @Test
    void aShorterLimitTellsWhichSignalsWouldAppearAndStoresNothing() {
        List<Map<String, Object>> before = stored();
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", SUPERVISOR, 1366, 768)) {
            Page page = reader.at("/rules");
            page.locator("a[href='/rules/what-if']").click();
            reader.picture("what-if-ask-zh");
            assertThat(reader.violations()).isEmpty();

            ask(page, "15");

            assertThat(page.locator("h1")).hasText("XK-42 法定 15 个工作日");
            assertThat(page.locator(".state")).hasText("完成");
            assertThat(page.locator(".also").first()).containsText("比较了 2 个办件、2 条事件");
            assertThat(page.locator("main")).containsText("不看人作的决定");
            assertThat(page.locator("#changes tbody tr")).hasCount(2);
            assertThat(page.locator("#changes tbody tr").first()).containsText("红牌 2026-03-24");
            assertThat(page.locator("details.numbers-of[open]")).hasCount(3);
            assertThat(page.locator("details.numbers-of summary .card-note").first())
                    .hasText("共 1 项");
            assertThat(page.locator("details.numbers-of th").first()).hasText("规则");
            reader.picture("what-if-answer-zh");
            assertThat(reader.violations()).isEmpty();
            assertThat(reader.complaints()).isEmpty();

            page.locator("#changes tbody tr a").first().click();
            assertThat(page.locator(".case-number")).containsText("W-");
        }
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void columnsAreHeadedAlikeOnAPhoneInEnglish() {
        try (Chromium.Reader reader = chromium.signedIn(port, "en", SUPERVISOR, 390, 844)) {
            Page page = reader.at("/rules/what-if");
            ask(page, "15");

            assertThat(page.locator("details.numbers-of th").first()).hasText("Rule");
            assertThat(page.locator("details.numbers-of th").nth(3)).hasText("Appears");
            page.locator("details.numbers-of summary").last().click();
            assertThat(page.locator("details.numbers-of[open]")).hasCount(2);
            reader.picture("what-if-answer-phone-en");
            assertThat(reader.violations()).isEmpty();
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
        }
    }

    @Test
    void aLimitThatChangesNothingSaysSoOnAPhoneInEnglish() {
        try (Chromium.Reader reader = chromium.signedIn(port, "en", SUPERVISOR, 390, 844)) {
            Page page = reader.at("/rules/what-if");
            reader.picture("what-if-ask-phone-en");
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);

            ask(page, "20");

            assertThat(page.locator(".empty-title")).hasText("Judged alike");
            assertThat(page.locator(".also").first()).containsText("2 cases with 2 events");
            reader.picture("what-if-alike-phone-en");
            assertThat(reader.violations()).isEmpty();
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
            reader.open("/rules/what-if");
            assertThat(page.locator(".rows tbody tr").first())
                    .containsText("XK-42 statutory 20 working days");
            reader.picture("what-if-runs-phone-en");
        }
    }

    @Test
    void saysWhatIsWrongWithAPackOrAsksForSomething() throws Exception {
        Path pack = Files.writeString(folder.resolve("mine.yaml"), "id: x\nnonsense: 1\n");
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", SUPERVISOR, 1366, 768)) {
            Page page = reader.at("/rules/what-if");
            page.locator("form.card .btn-primary").click();
            assertThat(page.locator(".outcome")).containsText("没有试算：请填写要改的时限");

            page.locator("input[name=pack]").setInputFiles(pack);
            ask(page, "15");
            assertThat(page.locator(".outcome")).containsText("请改正标出的栏");
            assertThat(page.locator("label:has(input[name=pack]) .field-wrong"))
                    .containsText("mine.yaml:2:1");
            assertThat(page.locator("label:has(input[name=pack])"))
                    .containsText("请重新选择文件：mine.yaml");
            reader.picture("what-if-wrong-zh");
            assertThat(reader.violations()).isEmpty();

            assertThat(page.locator("select[name=rule]")).hasValue("XK-42");
            page.locator("form.card .btn-primary").click();
            assertThat(page.locator(".state")).hasText("完成");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "oneIn, 0, 应为不小于 1 的整数。",
        "warning, 0, 应为 1 至 60 的整数。",
        "warning, 61, 应为 1 至 60 的整数。",
        "statutory, 1001, 应为 0 至 1000 的整数。",
        "statutory, many, 应为 0 至 1000 的整数。",
        "day, 2027-02-30, 应为实际存在的日期，写成 2026-03-05。",
        "work, SOMETIMES, 请从列表中选择。"
    })
    void whatIsOutOfBoundsIsNotTried(String field, String number, String told) {
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", SUPERVISOR, 1366, 768)) {
            reader.open("/rules/what-if");
            Map<String, String> form = new HashMap<>();
            form.put("_csrf", reader.proof());
            form.put("rule", "XK-42");
            form.put("promised", "5");
            form.put(field, number);

            assertThat(reader.post("/rules/what-if", form)).isEqualTo(302);

            reader.open("/rules/what-if");
            Page page = reader.page();
            assertThat(page.locator("label:has([name=" + field + "]) .field-wrong")).hasText(told);
            assertThat(page.locator("input[name=promised]")).hasValue("5");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "zh, XK-32-4, promised, promised, 这条规则没有承诺期限，只有法定期限。",
        "en, XK-32-4, promised, promised, 'This rule has no promised limit, only a statutory one.'",
        "zh, XK-31, statutory, statutory, 这条规则没有期限。",
        "zh, XK-32-4, warning, warning, 这条规则不提前预警。",
        "zh, XK-99, promised, rule, 没有这条规则：XK-99。",
        "en, XK-99, promised, rule, Unknown rule: XK-99."
    })
    void saysWhatARuleDoesNotHave(
            String language, String rule, String field, String wrong, String told) {
        try (Chromium.Reader reader = chromium.signedIn(port, language, SUPERVISOR, 1366, 768)) {
            reader.open("/rules/what-if");
            Map<String, String> form = Map.of("_csrf", reader.proof(), "rule", rule, field, "3");

            assertThat(reader.post("/rules/what-if", form)).isEqualTo(302);

            reader.open("/rules/what-if");
            Page page = reader.page();
            assertThat(page.locator(".field-wrong")).hasCount(1);
            assertThat(page.locator("label:has([name=" + wrong + "]) .field-wrong")).hasText(told);
        }
    }

    @Test
    void tellsTheErrorsOfAllFieldsTogether() throws Exception {
        Path pack = Files.writeString(folder.resolve("mine.yaml"), "id: x\nnonsense: 1\n");
        Path items = Files.writeString(folder.resolve("mine.csv"), "nonsense\n");
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", SUPERVISOR, 1366, 768)) {
            Page page = reader.at("/rules/what-if");
            page.locator("input[name=pack]").setInputFiles(pack);
            page.locator("input[name=items]").setInputFiles(items);
            page.locator("select[name=rule]").selectOption("XK-32-4");
            page.locator("input[name=promised]").fill("3");
            page.locator("textarea[name=notice]").fill("nonsense");
            page.evaluate(
                    """
                    () => {
                      document.querySelector('form.card').noValidate = true;
                      document.querySelector('input[name=statutory]').value = '1001';
                      document.querySelector('input[name=day]').type = 'text';
                      document.querySelector('input[name=day]').value = '2027-02-30';
                      document.querySelector('input[name=item]').removeAttribute('maxlength');
                    }
                    """);
            page.locator("input[name=item]").fill("1".repeat(101));
            page.locator("form.card .btn-primary").click();

            assertThat(page.locator("label:has([name=pack]) .field-wrong"))
                    .containsText("mine.yaml:2:1");
            assertThat(page.locator("label:has([name=items]) .field-wrong"))
                    .containsText("这份事项清单不能用");
            assertThat(page.locator("label:has([name=promised]) .field-wrong"))
                    .hasText("这条规则没有承诺期限，只有法定期限。");
            assertThat(page.locator("label:has([name=statutory]) .field-wrong"))
                    .hasText("应为 0 至 1000 的整数。");
            assertThat(page.locator("label:has([name=day]) .field-wrong"))
                    .hasText("应为实际存在的日期，写成 2026-03-05。");
            assertThat(page.locator("label:has([name=notice]) .field-wrong"))
                    .containsText("放假通知有 1 处问题");
            assertThat(page.locator("label:has([name=item]) .field-wrong")).hasText("最多 100 个字符。");
            reader.picture("what-if-all-wrong-zh");
            assertThat(reader.violations()).isEmpty();
        }
    }

    @Test
    void aPackThatIsTooLongIsNotParsed() throws Exception {
        Path pack = Files.writeString(folder.resolve("long.yaml"), "#" + "x".repeat(3_000_000));
        try (Chromium.Reader reader = chromium.signedIn(port, "en", SUPERVISOR, 390, 844)) {
            Page page = reader.at("/rules/what-if");
            page.locator("input[name=pack]").setInputFiles(pack);
            page.locator("form.card .btn-primary").click();

            assertThat(page.locator("label:has([name=pack]) .field-wrong"))
                    .containsText("expected at most 524288 characters, found 3000001 bytes");
            reader.picture("what-if-long-phone-en");
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
        }
    }

    @Test
    void aRefusedWhatIfComesBackAsItWasFilledInOnAPhoneInEnglish() {
        try (Chromium.Reader reader = chromium.signedIn(port, "en", SUPERVISOR, 390, 844)) {
            reader.open("/rules/what-if");
            Page page = reader.page();
            page.locator("input[name=statutory]").fill("15");
            page.locator("select[name=statutoryUnit]").selectOption("CALENDAR_DAYS");
            page.locator("textarea[name=notice]").fill("nonsense");
            page.locator("input[name=item]").fill("000101");
            page.locator("select[name=oneIn]").selectOption("10");
            page.locator("form.card .btn-primary").click();

            assertThat(page.locator("label:has(select[name=rule]) .field-wrong"))
                    .hasText("Choose the rule that is changed.");
            assertThat(page.locator("input[name=statutory]")).hasValue("15");
            assertThat(page.locator("select[name=statutoryUnit]")).hasValue("CALENDAR_DAYS");
            assertThat(page.locator("textarea[name=notice]")).hasValue("nonsense");
            assertThat(page.locator("input[name=item]")).hasValue("000101");
            assertThat(page.locator("select[name=oneIn]")).hasValue("10");
            reader.picture("what-if-refused-phone-en");
            assertThat(reader.violations()).isEmpty();
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);

            reader.open("/rules/what-if");
            assertThat(page.locator(".field-wrong")).hasCount(0);
        }
    }

    /** The first look at the cases waits for a lock, so that there is time to cancel. */
    @Test
    void tellsWhoCancelledItAndWhen() {
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", SUPERVISOR, 1366, 768)) {
            reader.open("/rules/what-if");
            Page page = reader.page();
            transaction.executeWithoutResult(
                    locked -> {
                        jdbc.execute("lock table casefile.heading in access exclusive mode");
                        page.locator("select[name=rule]").selectOption("XK-42");
                        page.locator("input[name=statutory]").fill("15");
                        page.locator("form.card .btn-primary").click();
                        page.locator("form[action$='/cancel'] button").click();
                        assertThat(page.locator(".progress-row")).containsText("正在取消");
                        reader.picture("what-if-cancelling-zh");
                    });

            assertThat(page.locator(".state")).hasText("已取消");
            assertThat(page.locator("main")).containsText("周芳 在 2026-03-26 10:00 取消");
            assertThat(page.locator(".empty-title")).hasText("取消时还没有比较任何办件");
            reader.picture("what-if-cancelled-zh");
            reader.open("/rules/what-if");
            assertThat(page.locator(".rows tbody tr").first()).containsText("周芳 2026-03-26 10:00");
            reader.picture("what-if-cancelled-list-zh");
            assertThat(reader.violations()).isEmpty();
        }
    }

    @Test
    void saysThatNoCaseMatches() {
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", SUPERVISOR, 1366, 768)) {
            Page page = reader.at("/rules/what-if");
            page.locator("input[name=item]").fill("none-such");
            ask(page, "15");

            assertThat(page.locator(".state")).hasText("完成");
            assertThat(page.locator("main")).containsText("没有符合条件的办件");
            reader.picture("what-if-no-cases-zh");
            assertThat(reader.violations()).isEmpty();
        }
    }

    @Test
    void isNotForHandlers() {
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", "works", 1366, 768)) {
            reader.open("/rules");
            assertThat(reader.page().locator("a[href='/rules/what-if']")).hasCount(0);
            Map<String, String> form = Map.of("_csrf", reader.proof(), "rule", "XK-42");

            assertThat(reader.post("/rules/what-if", form)).isEqualTo(403);
        }
    }
}

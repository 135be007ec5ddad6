package org.mingjing.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.app.identity.Accounts;
import org.mingjing.app.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whose request is refused is told what was wrong with it. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedRequestsIT {
    private static final String SUPERVISOR = "mistypes";

    @Autowired Accounts accounts;
    @LocalServerPort int port;

    private final Chromium chromium = new Chromium();
    private Guest guest;

    @BeforeAll
    void signIn() throws Exception {
        accounts.open(SUPERVISOR, SUPERVISOR, Role.SUPERVISOR, "周芳", "");
        guest = new Guest(port);
        guest.signIn(SUPERVISOR, SUPERVISOR);
    }

    @AfterAll
    void closeTheBrowser() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/cases?to=2027-02-30 | “to”应为实际存在的日期，写成 2026-03-05（1900 至 2999 年），实为“2027-02-30”。",
                "/cases?finished=x&to=x | “finished”应为",
                "/signals?level=PINK | “level”应为NOTICE、WARNING、YELLOW、RED 之一，实为“PINK”。",
                "/cases?page=201 | “page”应为列表里的页码，实为“201”",
                "/cases?page=x | “page”应为列表里的页码，实为“x”",
                "/cases?q=a%00b | “q”里有不能显示的字符：“a�b”。",
                "/cases?a%7Bb=1 | 没有名为“a{b”的条件。",
                "/cases?q=%ff%fe | 不是 UTF-8 编码",
                "/rules/what-if/1.csv?change=X | “change”应为",
                "/signals?level=%3Cscript%3E | 实为“&lt;script&gt;”。"
            })
    void namesTheParameterAndWhatWasExpected(String address, String told) throws Exception {
        HttpResponse<String> answer = guest.get(address);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("请求无法理解").contains(told);
    }

    @ParameterizedTest
    @CsvSource({
        "/cases/999999, 没有这个办件",
        "/rules/law/999999, 没有这一条施行记录",
        "/rules/what-if/999999, 没有这一次试算",
        "/rules/calendar/2026, 地址可能写错了",
        "/nonsense, 地址可能写错了"
    })
    void saysWhatIsNotThere(String address, String told) throws Exception {
        HttpResponse<String> answer = guest.get(address);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains(told);
    }

    @Test
    void saysThatAFormIsSentFromItsPage() throws Exception {
        HttpResponse<String> answer = guest.get("/rules/calendar/try");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).contains("不能这样打开").contains("页面上的表单（POST），不能用 GET 打开");
    }

    @Test
    void saysOfARoleThatMayNotThatItIsTheRole() throws Exception {
        HttpResponse<String> denied = guest.get("/accounts");

        assertThat(denied.statusCode()).isEqualTo(403);
        assertThat(denied.body()).contains("没有权限").contains("调整角色");
    }

    @Test
    void saysOfAnActThatTheRoleMayNotDoIt() throws Exception {
        HttpResponse<String> denied =
                guest.post("/cases", "/accounts/close", Map.of("username", "x"));

        assertThat(denied.statusCode()).isEqualTo(403);
        assertThat(denied.body()).contains("没有权限").contains("不能做这项操作").doesNotContain("查看这一页");
    }

    @Test
    void saysOfAnAddressThatIsTooLongWhatIsWrongInBothLanguages() throws Exception {
        HttpResponse<String> refused = guest.get("/cases?q=" + "x".repeat(9_000));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("请求无法读取")
                .contains("The address is too long")
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContain("HTTP Status");
    }

    @ParameterizedTest
    @CsvSource({"zh, 1366", "en, 1366", "en, 390"})
    void showsItOnEveryScreen(String language, int width) {
        try (Chromium.Reader reader = chromium.signedIn(port, language, SUPERVISOR, width, 768)) {
            String size = language + "-" + width;
            reader.open("/cases?to=2027-02-30&finished=yesterday");
            reader.picture("refused-parameters-" + size);
            assertThat(reader.violations()).isEmpty();
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
            reader.open("/rules/calendar/try");
            reader.picture("refused-method-" + size);
            assertThat(reader.violations()).isEmpty();
            reader.open("/rules/what-if/999999");
            reader.picture("refused-absent-" + size);
            reader.open("/cases?q=" + "x".repeat(9_000));
            assertThat(reader.page().locator("section[lang]")).hasCount(2);
            reader.picture("refused-long-" + size);
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
            reader.open("/rules/what-if");
            reader.page()
                    .evaluate("document.querySelectorAll('[name=_csrf]').forEach(o => o.value='')");
            reader.page().locator("form.card .btn-primary").click();
            assertThat(reader.page().locator("h1")).hasText(Pattern.compile("页面已过期|too old"));
            assertThat(reader.page().locator("header a[lang]"))
                    .not()
                    .hasAttribute("href", Pattern.compile("_csrf"));
            reader.picture("refused-stale-" + size);
            assertThat(reader.violations()).isEmpty();
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
        }
    }
}

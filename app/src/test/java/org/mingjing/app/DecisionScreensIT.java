package org.mingjing.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.app.identity.Role;
import org.mingjing.app.supervision.Decisions;
import org.springframework.beans.factory.annotation.Autowired;

/** What one person decides on the screens, and that nobody else does. */
@ServerTest
class DecisionScreensIT extends ProposedSignalScreens {
    private static final String SUPERVISOR = "decides";
    private static final String HANDLER = "answers";

    @Autowired Decisions decisions;

    @BeforeAll
    void openAccounts() {
        open(SUPERVISOR, Role.SUPERVISOR, "周芳", "");
        open(HANDLER, Role.HANDLER, "李强", "住建局");
        open("colleague", Role.HANDLER, "钱七", "住建局");
        open("stranger", Role.HANDLER, "赵六", "水务局");
        open("administers", Role.ADMINISTRATOR, "", "");
    }

    @Test
    void aProposedSignalIsConfirmedOnTheCasePage() {
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", SUPERVISOR, 1366, 768)) {
            Page page = reader.at(file.page());
            Locator signal = page.locator("#signal-" + file.proposed());
            assertThat(signal).containsText("待确认");
            signal.locator("[data-dialog=confirm]").click();
            assertThat(page.locator("#confirm")).isVisible();
            reader.picture("decision-confirm-zh");
            assertThat(reader.violations()).isEmpty();

            reader.say("confirm", "现场核实");

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
    void whatWasDecidedMeanwhileIsSaid() {
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", SUPERVISOR, 1366, 768)) {
            Page page = reader.at(file.page());
            page.locator("[data-dialog=confirm]").first().click();
            jdbc.update("update supervision.signal set status = 'REVOKED'");

            page.locator("#confirm .btn-primary").click();

            assertThat(page.locator(".outcome")).containsText("没有改动");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {HANDLER, "administers"})
    void nobodyElseDecides(String account) {
        long signal = file.proposed();
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", account, 1366, 768)) {
            reader.open(file.page());
            assertThat(reader.page().locator("#signal-" + signal)).isVisible();
            assertThat(reader.page().locator(DECIDES)).hasCount(0);
            reader.open("/signals");
            assertThat(reader.page().locator(DECIDES)).hasCount(0);
            Map<String, String> form = Map.of("_csrf", reader.proof(), "reason", "x");

            assertThat(reader.post("/signals/" + signal + "/confirm", form)).isEqualTo(403);
        }
        assertThat(file.kinds()).endsWith("PROPOSED");
    }

    @Test
    void whoHandlesTheCaseExplainsAndRectifies() {
        decisions.confirm(file.proposed(), "周芳", "");
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", HANDLER, 1366, 768)) {
            Page page = reader.at("/work/signals?answered=NO");
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
            reader.say("rectify", "已重新受理");
            assertThat(page.locator(".outcome")).hasText("整改情况已提交。");

            reader.open(file.page());
            assertThat(page.locator("#signal-" + file.proposed()))
                    .containsText("2026-03-02 10:00 由 李强 说明： 名额已满");
            assertThat(page.locator("#signal-" + file.proposed())).containsText("整改： 已重新受理");
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
        decisions.confirm(file.proposed(), "周芳", "");
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", "colleague", 1366, 768)) {
            reader.open(file.page());
            assertThat(reader.page().locator("#signal-" + file.proposed())).isVisible();
            assertThat(reader.page().locator("[data-dialog]")).hasCount(0);
            Map<String, String> form =
                    Map.of("_csrf", reader.proof(), "reason", "x", "back", "/signals");

            assertThat(reader.post("/signals/" + file.proposed() + "/explain", form))
                    .isEqualTo(302);

            reader.open("/signals");
            assertThat(reader.page().locator(".outcome")).containsText("由别人负责");
        }
        assertThat(file.kinds()).doesNotContain("EXPLAINED");
    }

    @ParameterizedTest
    @CsvSource({"stranger, 404", "decides, 403", "administers, 403"})
    void nobodyElseAnswers(String account, int status) {
        long signal = file.proposed();
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", account, 1366, 768)) {
            reader.open("/rules");
            Map<String, String> form = Map.of("_csrf", reader.proof(), "reason", "x");

            assertThat(reader.post("/signals/" + signal + "/explain", form)).isEqualTo(status);
            assertThat(reader.post("/signals/" + signal + "/rectify", form)).isEqualTo(status);
        }
        assertThat(file.kinds()).doesNotContain("EXPLAINED", "RECTIFIED");
    }
}

package org.mingjing.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.app.catalogue.Catalogue;
import org.mingjing.app.exchange.Sources;
import org.mingjing.app.identity.Accounts;
import org.mingjing.app.identity.Role;
import org.mingjing.app.supervision.Reprojections;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page of a law tells which due date moved, of which clock, and why. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MovedDuesIT {
    private static final String MON_2026_03_02 = "2026-03-02T10:00:00+08:00";
    private static final String SUPERVISOR = "compares";
    private static final String ITEMS =
            """
            code,version,effective_from,name,name_en,department,case_type,statutory,promised,steps,materials,fees,hearing,separation
            J-1,1,2020-01-01,联合验收,Joint acceptance,住建局,joint,45 working days,30 working days,,,,,
            """;
    private static final String NOTICE =
            """
            市府发〔2026〕3号,2026-03-09,,2026-03-12,OFF,抗洪
            市府发〔2026〕3号,2026-03-09,,2026-03-13,OFF,抗洪
            """;

    @Autowired TestClock clock;
    @Autowired Accounts accounts;
    @Autowired Sources sources;
    @Autowired Catalogue catalogue;
    @Autowired Reprojections reprojections;
    @LocalServerPort int port;

    private final Chromium chromium = new Chromium();

    @BeforeAll
    void openAccounts() {
        accounts.open(SUPERVISOR, SUPERVISOR, Role.SUPERVISOR, "周芳", "");
    }

    @BeforeEach
    void askTwoDepartments() throws Exception {
        clock.set("2026-03-02T02:00:00Z");
        catalogue.publish(ITEMS);
        Office office = new Office(port, sources.admit("oa-moved", "OA"));
        String item = "\"item\": \"J-1\", \"itemVersion\": 1, ";
        office.tell("m1", "J-1", MON_2026_03_02, item + "\"activity\": \"accept\"");
        String asked =
                "\"activity\": \"consult\", \"attributes\": {\"reply_days\": 8, \"member\": ";
        office.tell("m2", "J-1", MON_2026_03_02, asked + "\"环保局\"}");
        office.tell("m3", "J-1", MON_2026_03_02, asked + "\"消防支队\"}");
        clock.set("2026-03-09T02:00:00Z");
    }

    @AfterAll
    void closeTheBrowser() {
        chromium.close();
    }

    private void publish(Page page) {
        page.locator("textarea[name=text]").fill(NOTICE);
        page.locator("form.card .btn-primary").click();
        page.locator("form[action='/rules/calendar'] .btn-primary").click();
        reprojections.all();
        page.reload();
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 1366, 自 2026-03-02 10:00 征求联办意见（环保局）起算, 所载工作日, 事项的承诺时限, 日历有变：2026-03-12 至 2026-03-13",
        "en, 390, 'opinion asked of a joint department (消防支队)', working days told as,"
                + " promised limit, Calendar differs: 2026-03-12 to 2026-03-13"
    })
    void tellsClocksOfOneRuleApartAndWhyTheyMoved(
            String language, int width, String start, String step, String promised, String days) {
        String size = "-" + language + "-" + width;
        try (Chromium.Reader reader = chromium.signedIn(port, language, SUPERVISOR, width, 768)) {
            Page page = reader.at("/rules/calendar");
            publish(page);

            Locator opinions =
                    page.locator(".rows tbody tr")
                            .filter(new Locator.FilterOptions().setHasText("LJ-7"));
            assertThat(opinions).hasCount(2);
            assertThat(opinions.first().innerText()).isNotEqualTo(opinions.last().innerText());
            assertThat(opinions.filter(new Locator.FilterOptions().setHasText(start))).hasCount(1);
            assertThat(opinions.first()).containsText(step);
            assertThat(opinions.first()).not().containsText("法定");
            assertThat(opinions.first()).containsText(days);
            assertThat(page.locator(".rows")).containsText(promised);
            reader.picture("law-clocks" + size);
            assertThat(reader.violations()).isEmpty();
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
            String file =
                    page.request().get(page.url().replaceAll("(/law/\\d+).*", "$1.csv")).text();
            assertThat(file).contains("环保局", "消防支队", "2026-03-12", step);

            opinions.first().locator("a").click();
            assertThat(page.locator("#moved")).containsText("环保局");
            reader.picture("case-clocks" + size);
            assertThat(reader.violations()).isEmpty();
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
        }
    }
}

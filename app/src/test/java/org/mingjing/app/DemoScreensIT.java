package org.mingjing.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.app.identity.Accounts;
import org.mingjing.app.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The screens of a demo: they say that they are one, and the time that it has there. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "mingjing.database.directory=target/postgres/${random.uuid}",
            "mingjing.supervision.poll=1d",
            "mingjing.clock.start=2026-09-15T08:30:00+08:00",
            "mingjing.clock.speed=600"
        })
class DemoScreensIT {
    private static final String ADMINISTRATOR = "shows";

    @Autowired Accounts accounts;
    @LocalServerPort int port;

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "zh, /cases, 1366, 演示, '2026-09-1\\d \\d\\d:\\d\\d 周[一二三四五六日]', demo-zh",
        "en, /cases, 390, Demo, '2026-09-1\\d \\d\\d:\\d\\d [MTWFS]..', demo-phone-en",
        "zh, /wall, 1366, 演示, '2026-09-1\\d \\d\\d:\\d\\d 周[一二三四五六日]', demo-wall-zh"
    })
    void tellTheTimeOfTheDemo(
            String language, String path, int width, String word, String time, String name) {
        accounts.open(ADMINISTRATOR, ADMINISTRATOR, Role.ADMINISTRATOR, "", "");
        try (Chromium chromium = new Chromium();
                Chromium.Reader reader =
                        chromium.signedIn(port, language, ADMINISTRATOR, width, 844)) {
            reader.open(path);
            assertThat(reader.page().locator(".demo strong")).hasText(word);
            assertThat(reader.page().locator(".demo-speed")).hasText("×600");
            assertThat(reader.page().locator("[data-demo-clock]")).hasText(Pattern.compile(time));
            reader.picture(name);
            String before = reader.page().locator("[data-demo-clock]").innerText();

            assertThat(reader.page().locator("[data-demo-clock]")).not().hasText(before);
            String[] clocks = {".demo [data-clock]", "[data-clock=moment], .wall-time time"};
            assertThat(reader.page().locator(clocks[1]).last())
                    .containsText(reader.page().locator(clocks[0]).innerText().substring(0, 13));
            assertThat(reader.violations()).isEmpty();
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
            assertThat(reader.complaints()).isEmpty();
        }
    }
}

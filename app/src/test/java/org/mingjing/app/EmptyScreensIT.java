package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.app.identity.Accounts;
import org.mingjing.app.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The screens of a server that has heard of nothing yet: they say what to do next. */
@ServerTest
@TestPropertySource(properties = "mingjing.screens.beat=2h")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmptyScreensIT {
    @Autowired Accounts accounts;
    @LocalServerPort int port;

    private final Chromium chromium = new Chromium();

    @BeforeAll
    void openAnAccount() {
        accounts.open("first", "first", Role.ADMINISTRATOR, "", "");
    }

    @AfterAll
    void closeTheBrowser() {
        chromium.close();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "zh, /, cockpit",
        "en, /, cockpit",
        "zh, /wall, wall",
        "zh, /cases, cases",
        "en, /signals, signals",
        "zh, /patterns, patterns",
        "en, /quarantine, quarantine",
        "zh, /work, work",
        "zh, /sources, sources",
        "en, /imports, imports"
    })
    void sayWhatToDoNext(String language, String path, String name) {
        try (Chromium.Reader reader = chromium.signedIn(port, language, "first", 1366, 768)) {
            reader.open(path);
            reader.page().locator(".empty-state").first().waitFor();
            reader.picture("empty-" + name + "-" + language);

            assertThat(reader.violations()).isEmpty();
            assertThat(reader.complaints()).isEmpty();
        }
    }
}

package org.mingjing.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is signed in stays so when the server is started again; who is not is led to the sign-in. */
class SessionsIT {
    private static final int PATIENCE = 60_000;

    @TempDir Path folder;
    private ServerProcess server;

    @BeforeEach
    void startTheServer() throws Exception {
        server =
                new ServerProcess(
                        List.of(
                                "--mingjing.database.directory=" + folder.resolve("postgres"),
                                "--mingjing.identity.accounts.chief.password=chief",
                                "--mingjing.identity.accounts.chief.role=supervisor"),
                        "secret");
    }

    @AfterEach
    void endTheServer() throws Exception {
        server.close();
    }

    private static void live(Locator state) {
        assertThat(state)
                .hasText("实时", new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
    }

    @Test
    void keepAWallThroughARestartAndLeadToTheSignInAndBack() throws Exception {
        try (Chromium chromium = new Chromium();
                Chromium.Reader reader = chromium.reader(server.port(), "zh", 1366, 768)) {
            reader.open("/wall");
            reader.signIn("chief");
            Page page = reader.page();
            Locator state = page.locator("[data-live]");
            live(state);

            server.kill();
            assertThat(state).hasText("连接中");
            reader.picture("wall-connecting-zh");
            server.killAndRestart();
            live(state);
            assertThat(page.locator(".wall-head")).hasCount(1);

            page.context().clearCookies();
            page.evaluate("htmx.trigger(document.body, 'moment')");
            assertThat(page)
                    .hasURL(
                            java.util.regex.Pattern.compile(".*/login.*"),
                            new PageAssertions.HasURLOptions().setTimeout(PATIENCE));
            assertThat(page.locator("form[action*=login]")).hasCount(1);
            reader.signIn("chief");
            live(page.locator("[data-live]"));
            assertThat(page.url()).contains("/wall");
        }
    }

    @Test
    void answerPartsOfPagesThatNobodyIsSignedIn() throws Exception {
        Guest visitor = new Guest(server.port());

        HttpResponse<String> part = visitor.get("/cockpit/figures", "HX-Request", "true");
        assertThat(part.statusCode()).isEqualTo(401);
        assertThat(part.headers().firstValue("HX-Refresh")).hasValue("true");
        assertThat(visitor.get("/cockpit/stream", "Accept", "text/event-stream").statusCode())
                .isEqualTo(401);
        assertThat(visitor.status("/wall")).isEqualTo(302);
        assertThat(visitor.signIn("chief", "chief").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/wall"));
    }

    @Test
    void giveTheSessionToThisSiteAlone() throws Exception {
        HttpResponse<String> answer = new Guest(server.port()).signIn("chief", "chief");

        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("mingjing="))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void believeNobodyToBeAProxy() throws Exception {
        HttpResponse<String> answer =
                new Guest(server.port())
                        .get(
                                "/wall",
                                "X-Forwarded-Host",
                                "evil.example",
                                "X-Forwarded-Proto",
                                "https");

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).doesNotContain("evil.example"));
        assertThat(answer.headers().allValues("Set-Cookie"))
                .noneMatch(one -> one.contains("Secure"));
    }

    @Test
    void areKeptOverHttpsAlone() throws Exception {
        try (ServerProcess behindAProxy =
                new ServerProcess(
                        List.of(
                                "--mingjing.database.directory=" + folder.resolve("other"),
                                "--server.forward-headers-strategy=native"),
                        "secret")) {
            HttpResponse<String> answer =
                    new Guest(behindAProxy.port()).get("/wall", "X-Forwarded-Proto", "https");

            assertThat(answer.headers().allValues("Set-Cookie"))
                    .filteredOn(cookie -> cookie.startsWith("mingjing="))
                    .isNotEmpty()
                    .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
        }
    }
}

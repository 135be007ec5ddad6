package org.mingjing.app;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The system's Chromium with one reader before it, and everything it complained about. */
final class Chromium implements AutoCloseable {
    private static final Path PROGRAM =
            Path.of(System.getProperty("mingjing.chromium", "/usr/bin/chromium"));
    private static final Path PICTURES = Path.of("target/screens");
    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--lang=zh-CN");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        this.playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(PROGRAM)
                                        .setArgs(ARGUMENTS));
    }

    /** Somebody who opens pages of a server in a language. */
    Reader reader(int port, String language, int width, int height) {
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, height)
                                .setLocale("zh".equals(language) ? "zh-CN" : "en-GB"));
        return new Reader(context, "http://localhost:" + port, language);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** One reader with their own session. */
    static final class Reader implements AutoCloseable {
        private final BrowserContext context;
        private final Page page;
        private final String server;
        private final List<String> complaints = new ArrayList<>();

        Reader(BrowserContext context, String server, String language) {
            this.context = context;
            this.server = server;
            this.page = context.newPage();
            page.onPageError(complaints::add);
            page.onConsoleMessage(
                    message -> {
                        if (message.type().equals("error") || message.type().equals("warning")) {
                            complaints.add(page.url() + " " + message.text());
                        }
                    });
            page.navigate(server + "/login?language=" + language);
        }

        Reader signIn(String account) {
            page.fill("#username", account);
            page.fill("#password", account);
            page.click("main button");
            page.waitForLoadState(LoadState.LOAD);
            return this;
        }

        Page page() {
            return page;
        }

        int open(String path) {
            Response response = page.navigate(server + path);
            return response == null ? 0 : response.status();
        }

        /** Takes a picture of the whole page, kept for who wants to look at it. */
        void picture(String name) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(PICTURES.resolve(name + ".png"))
                            .setFullPage(true));
        }

        /** What is wrong for who cannot see or point, one line each. */
        List<String> violations() {
            return new AxeBuilder(page)
                    .analyze().getViolations().stream().map(Reader::line).toList();
        }

        private static String line(Rule rule) {
            return rule.getId() + ": " + rule.getNodes().get(0).getHtml();
        }

        /** What the console told of errors and warnings. */
        List<String> complaints() {
            return List.copyOf(complaints);
        }

        /** By how much the page is wider than the window. */
        int overflow() {
            Object wider = page.evaluate("document.documentElement.scrollWidth - innerWidth");
            return ((Number) wider).intValue();
        }

        @Override
        public void close() {
            context.close();
        }
    }
}

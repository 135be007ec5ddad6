package org.mingjing.app;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The system's Chromium with one reader before it, and everything it complained about. */
final class Chromium implements AutoCloseable {
    private static final Path PROGRAM =
            Path.of(System.getProperty("mingjing.chromium", "/usr/bin/chromium"));
    private static final int A4_WITHIN_MARGINS = 718;
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
    private final Map<String, BrowserContext> sessions = new HashMap<>();

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

    /** Somebody who has not signed in and chooses a language. */
    Reader reader(int port, String language, int width, int height) {
        BrowserContext context = context(language);
        Reader reader = new Reader(context, "http://localhost:" + port, context::close);
        reader.page().setViewportSize(width, height);
        reader.open("/login?language=" + language);
        return reader;
    }

    /** Somebody who signed in before; who does so once stays signed in for all that follow. */
    Reader signedIn(int port, String language, String account, int width, int height) {
        BrowserContext context =
                sessions.computeIfAbsent(
                        language + " " + account, none -> signIn(port, language, account));
        Reader reader = new Reader(context, "http://localhost:" + port, () -> {});
        reader.page().setViewportSize(width, height);
        return reader;
    }

    private BrowserContext signIn(int port, String language, String account) {
        BrowserContext context = context(language);
        try (Reader reader = new Reader(context, "http://localhost:" + port, () -> {})) {
            reader.open("/login?language=" + language);
            reader.signIn(account);
        }
        return context;
    }

    private BrowserContext context(String language) {
        return browser.newContext(
                new Browser.NewContextOptions()
                        .setLocale("zh".equals(language) ? "zh-CN" : "en-GB"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** One reader before one page. */
    static final class Reader implements AutoCloseable {
        private final Page page;
        private final String server;
        private final Runnable after;
        private final List<String> complaints = new ArrayList<>();

        Reader(BrowserContext context, String server, Runnable after) {
            this.after = after;
            this.server = server;
            this.page = context.newPage();
            page.onPageError(complaints::add);
            page.onConsoleMessage(
                    message -> {
                        if (message.type().equals("error") || message.type().equals("warning")) {
                            complaints.add(page.url() + " " + message.text());
                        }
                    });
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

        /** Opens a page, to go on with it. */
        Page at(String path) {
            open(path);
            return page;
        }

        /** Sends a form without the page's help; answers with the status. */
        int post(String path, Map<String, String> form) {
            FormData told = FormData.create();
            form.forEach(told::set);
            APIResponse response =
                    page.request()
                            .post(
                                    server + path,
                                    RequestOptions.create().setForm(told).setMaxRedirects(0));
            return response.status();
        }

        /** Says something in an open dialog, and takes the decision. */
        void say(String dialog, String text) {
            page.fill("#" + dialog + " textarea", text);
            page.click("#" + dialog + " .btn-primary");
        }

        /** What proves that a form comes from one of the server's own pages. */
        String proof() {
            return page.locator("input[name=_csrf]").first().inputValue();
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

        /** By how much the page is higher than the window. */
        int overflowBelow() {
            Object higher = page.evaluate("document.documentElement.scrollHeight - innerHeight");
            return ((Number) higher).intValue();
        }

        /** Lays the page out as on A4 paper, and keeps what is printed for who wants to look. */
        void print(String name) {
            page.pdf(
                    new Page.PdfOptions()
                            .setPath(PICTURES.resolve(name + ".pdf"))
                            .setPreferCSSPageSize(true));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.setViewportSize(A4_WITHIN_MARGINS, 1000);
        }

        @Override
        public void close() {
            page.close();
            after.run();
        }
    }
}

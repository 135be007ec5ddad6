package org.mingjing.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mingjing.app.identity.Accounts;
import org.mingjing.app.identity.Role;
import org.mingjing.simulator.Main;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** An import that is watched on the screen, and cancelled there. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportScreensIT {
    private static final String ADMINISTRATOR = "imports";

    @TempDir static Path city;
    @Autowired TestClock clock;
    @Autowired Accounts accounts;
    @Autowired JdbcTemplate jdbc;
    @Autowired TransactionTemplate transaction;
    @LocalServerPort int port;

    private final Chromium chromium = new Chromium();

    @BeforeAll
    void makeAFileOfSeveralBatches() {
        clock.set("2026-10-29T09:30:00Z");
        accounts.open(ADMINISTRATOR, ADMINISTRATOR, Role.ADMINISTRATOR, "", "");
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        String[] arguments = {
            "--cases",
            "1500",
            "--seed",
            "31",
            "--until",
            "2026-10-29",
            "--quiet",
            "--out",
            city.toString()
        };
        assertThat(Main.run(arguments, nowhere, nowhere)).isZero();
    }

    @AfterAll
    void closeTheBrowser() {
        chromium.close();
    }

    /* The first batch waits for the lock, so that there is time to cancel it. */
    @Test
    void isCancelledAfterItsBatchAndKeepsWhatWasTaken() {
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", ADMINISTRATOR, 1366, 768)) {
            Page page = reader.page();
            transaction.executeWithoutResult(
                    status -> {
                        jdbc.execute("lock table casefile.case_file in exclusive mode");
                        cancelWhileItRuns(reader);
                    });
            Locator run = page.locator(".rows tbody tr").first();
            assertThat(run.locator(".state")).hasText("已取消");
            assertThat(run).containsText("由 imports 取消");
            reader.picture("imports-cancelled-zh");
            assertThat(reader.violations()).isEmpty();
            assertThat(reader.complaints()).isEmpty();
        }
        long taken =
                jdbc.queryForObject("select done from exchange.import_run order by id", Long.class);
        assertThat(taken).isBetween(4_000L, 5_000L);
        assertThat(jdbc.queryForObject("select count(*) from casefile.event", Long.class))
                .isEqualTo(taken);
        assertThat(jdbc.queryForObject("select accepted from exchange.import_run", Long.class))
                .isEqualTo(taken);
    }

    private void cancelWhileItRuns(Chromium.Reader reader) {
        reader.open("/imports");
        Page page = reader.page();
        page.setInputFiles("input[name=file]", city.resolve("events.csv"));
        page.fill("input[name=source]", "slow");
        page.click("text=开始导入");
        assertThat(page.locator("progress")).isVisible();
        assertThat(page.locator(".progress-row")).containsText("0 / ");
        reader.picture("imports-running-zh");

        page.locator("[data-dialog=cancel-import]").click();
        page.locator("#cancel-import .btn-primary").click();

        assertThat(page.locator(".outcome")).containsText("已要求取消");
        assertThat(page.locator(".progress-row")).containsText("正在取消");
    }

    @Test
    void tellsItsPaceWhenItIsDone() {
        try (Chromium.Reader reader = chromium.signedIn(port, "en", ADMINISTRATOR, 390, 844)) {
            reader.open("/imports");
            Page page = reader.page();
            page.setInputFiles("input[name=file]", city.resolve("events.csv"));
            page.fill("input[name=source]", "fast");
            page.locator(".form-row button").first().click();
            Locator run = page.locator(".rows tbody tr").first();

            assertThat(run.locator(".state"))
                    .hasText(
                            "Done",
                            new com.microsoft.playwright.assertions.LocatorAssertions
                                            .HasTextOptions()
                                    .setTimeout(60_000));

            assertThat(run).containsText("rows a second");
            reader.picture("imports-done-phone-en");
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
            assertThat(reader.violations()).isEmpty();
        }
    }

    @Test
    void tellsWhyAListOfItemsIsNotPublished() throws IOException {
        Path list = city.resolve("list.csv");
        Files.writeString(list, "code,version,promised\nI-1,1,soon\nI-1,abc,5 working days\n");
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", ADMINISTRATOR, 1366, 768)) {
            reader.open("/imports");
            Page page = reader.page();
            page.setInputFiles("input[name=list]", list);
            page.click("text=发布 >> nth=-1");

            assertThat(page.locator(".outcome")).containsText("原清单不变：共有 3 处问题");
            assertThat(page.locator(".problems")).containsText("第 2 行");
            reader.picture("imports-items-refused-zh");
            assertThat(reader.violations()).isEmpty();

            page.setInputFiles("input[name=list]", city.resolve("items.csv"));
            page.click("text=发布 >> nth=-1");
            assertThat(page.locator(".outcome")).containsText("事项清单已发布");
        }
    }

    @Test
    void tellsWhyRubbishWasNotImported() throws IOException {
        Path rubbish = city.resolve("rubbish.csv");
        Files.writeString(rubbish, "this,is,nothing\n1,2,3\n");
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", ADMINISTRATOR, 1366, 768)) {
            reader.open("/imports");
            Page page = reader.page();
            page.setInputFiles("input[name=file]", rubbish);
            page.fill("input[name=source]", "rubbish");
            page.click("text=开始导入");

            Locator run = page.locator(".rows tbody tr").first();
            assertThat(run.locator(".state-overrun")).hasText("失败");
            assertThat(run).containsText("rubbish.csv:1 缺少必需的列");
            reader.picture("imports-failed-zh");
            assertThat(reader.violations()).isEmpty();
        }
    }
}

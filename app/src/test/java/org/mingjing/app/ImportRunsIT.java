package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.app.casefile.CasesTouched;
import org.mingjing.app.exchange.ImportRun;
import org.mingjing.app.exchange.Imports;
import org.mingjing.app.exchange.Sources;
import org.mingjing.app.exchange.Uploads;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** How imports end, whatever the file is and whatever becomes of the server that ran them. */
@ServerTest
@Import(ImportRunsIT.Ends.class)
@TestPropertySource(properties = "mingjing.exchange.directory=target/imports/runs")
class ImportRunsIT {
    private static final String HEADER = "case,message,activity,name,occurred_at,received_at\n";

    @Autowired TestClock clock;
    @Autowired Imports imports;
    @Autowired Uploads uploads;
    @Autowired Sources sources;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    /** Makes the next import fail as if the machine had no memory left. */
    @TestConfiguration
    static class Ends {
        static volatile boolean isShort;

        @EventListener
        void on(CasesTouched touched) {
            if (isShort) {
                throw new OutOfMemoryError("Java heap space");
            }
        }
    }

    @BeforeEach
    void setTheClock() {
        clock.set("2026-03-20T02:00:00Z");
        Ends.isShort = false;
    }

    private static String log(int cases) {
        return HEADER
                + IntStream.range(0, cases)
                        .mapToObj(
                                i ->
                                        "N-"
                                                + i
                                                + ",m1,accept,受理,2026-03-02T10:00:00+08:00,"
                                                + "2026-03-02T10:00:00+08:00\n")
                        .collect(Collectors.joining());
    }

    private Path upload(String name, byte[] content) throws IOException {
        Path folder = uploads.open();
        Files.write(folder.resolve(name), content);
        return folder;
    }

    private ImportRun ended(long run) throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        ImportRun found = imports.find(run);
        for (int i = 0; i < 600 && found.state() == ImportRun.State.RUNNING; i++) {
            assertThat(never.await(50, TimeUnit.MILLISECONDS)).isFalse();
            found = imports.find(run);
        }
        return found;
    }

    private ImportRun run(String name, byte[] content) throws Exception {
        return ended(imports.start(upload(name, content), name, "files", null));
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void assertFailed(ImportRun run, String zh, String en) {
        assertThat(run.state()).isEqualTo(ImportRun.State.FAILED);
        String chinese = imports.report(run.id()).in(Locale.CHINESE);
        String english = imports.report(run.id()).in(Locale.ENGLISH);
        assertThat(chinese).contains(zh).doesNotContain("/", en);
        assertThat(english).contains(en).doesNotContain("target", "imports", zh);
        assertThat(jdbc.queryForObject("select count(*) from casefile.event", Long.class)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "'a.csv', '\u0000\u0001\u0002\u0003', '第一行不是列名', 'missing'",
        "'a.csv', 'this,is,nothing\n1,2,3\n', '缺少必需的列', 'are missing'",
        "'a.zip', 'PK\u0003\u0004', '不认识的文件类型', 'unknown kind'",
        "'a.xes', '<!DOCTYPE log><log/>', 'DOCTYPE', 'DOCTYPE'"
    })
    void rubbishFails(String name, String content, String zh, String en) throws Exception {
        ImportRun run = run(name, bytes(content));

        assertThat(run.state()).isEqualTo(ImportRun.State.FAILED);
        assertThat(run.problems()).isPositive();
    }

    @Test
    void tellsWhyInTheLanguageOfTheReaderAndNoPath() throws Exception {
        assertFailed(run("a.csv", bytes("this,is,nothing\n")), "缺少必需的列", "are missing");
    }

    @Test
    void aBombFails() throws Exception {
        assertFailed(
                run("bomb.csv.gz", packed(new byte[100 << 20])), "其后内容未读", "the rest was not read");
    }

    @Test
    void aLogWithoutAnEventFails() throws Exception {
        assertFailed(run("a.csv", bytes(HEADER)), "没有可读的事件", "there is no event to read");
    }

    @Test
    void isFlawedWhenARowIsLost() throws Exception {
        ImportRun run = run("a.csv", bytes(log(2) + "N-9,m1,accept,受理,soon,\n"));

        assertThat(run.state()).isEqualTo(ImportRun.State.FLAWED);
        assertThat(run.accepted()).isEqualTo(2);
        assertThat(run.gist().in(Locale.ENGLISH)).startsWith("a.csv:4 the time");
        assertThat(run.hasRefusedRows()).isTrue();
        assertThat(imports.refusedRows(run.id()).lines())
                .containsExactly(HEADER.strip(), "N-9,m1,accept,受理,soon,");
    }

    @Test
    void endsThoughARefusedRowHoldsANul() throws Exception {
        ImportRun run = run("a.csv", bytes(log(2) + "N-9,m1,accept,受\0理,so\0on,\n"));

        assertThat(run.state()).isEqualTo(ImportRun.State.FLAWED);
        assertThat(imports.refusedRows(run.id()).lines())
                .containsExactly(HEADER.strip(), "N-9,m1,accept,受\uFFFD理,so\uFFFDon,");
    }

    @Test
    void rowsThatWereMendedAreImportedAgain() throws Exception {
        ImportRun flawed = run("a.csv", bytes(log(2) + "N-9,m1,accept,受理,soon,soon\n"));
        String mended =
                imports.refusedRows(flawed.id()).replace("soon", "2026-03-02T10:00:00+08:00");

        ImportRun run = run("mended.csv", bytes(mended));

        assertThat(run.state()).isEqualTo(ImportRun.State.DONE);
        assertThat(List.of(run.accepted(), run.duplicates())).containsExactly(1L, 0L);
        assertThat(run.hasRefusedRows()).isFalse();
    }

    @Test
    void isDoneOtherwiseAndLeavesNoFileBehind() throws Exception {
        Path folder = upload("a.csv", bytes(log(2)));

        ImportRun run = ended(imports.start(folder, "a.csv", "files", null));

        assertThat(run.state()).isEqualTo(ImportRun.State.DONE);
        assertThat(folder).doesNotExist();
    }

    @Test
    void readsSeveralFilesAsOneLog() throws Exception {
        Path folder = upload("a.csv", bytes(log(2)));
        Files.writeString(
                folder.resolve("b.csv"),
                HEADER + "N-1,m2,close,办结,2026-03-03T10:00:00+08:00,2026-03-03T10:00:00+08:00\n");

        ImportRun run = ended(imports.start(folder, "a.csv, b.csv", "files", null));

        assertThat(List.of(run.cases(), run.accepted())).containsExactly(2L, 3L);
    }

    @Test
    void failsWithItsReasonWhenThereIsNoMemory() throws Exception {
        Ends.isShort = true;

        ImportRun run = run("a.csv", bytes(log(2)));

        assertThat(run.state()).isEqualTo(ImportRun.State.FAILED);
        assertThat(imports.report(run.id()).in(Locale.ENGLISH)).contains("not enough memory");
    }

    /** An import as a killed server leaves it: one batch of it was taken. */
    private long leftBehind(Path folder) throws Exception {
        ended(imports.start(upload("part.csv", bytes(log(1_000))), "part.csv", "files", null));
        return jdbc.queryForObject(
                """
                insert into exchange.import_run (source, name, state, started_at, folder, accepted,
                    done, messages, runner, lease_until)
                values ('files', 'a.csv', 'RUNNING', '2026-03-20T01:00:00Z', ?, 1000, 1000, 3000,
                    'killed', '2026-03-20T02:01:00Z') returning id
                """,
                Long.class,
                folder.getFileName().toString());
    }

    @Test
    void goesOnWhenTheServerThatRanItFellSilent() throws Exception {
        Path folder = upload("a.csv", bytes(log(3_000)));
        long run = leftBehind(folder);

        imports.takeOver();
        assertThat(imports.find(run).state()).isEqualTo(ImportRun.State.RUNNING);
        clock.set("2026-03-20T02:02:00Z");
        imports.takeOver();

        ImportRun ended = ended(run);
        assertThat(ended.state()).isEqualTo(ImportRun.State.DONE);
        assertThat(List.of(ended.accepted(), ended.duplicates())).containsExactly(3_000L, 0L);
        assertThat(jdbc.queryForObject("select count(*) from casefile.event", Long.class))
                .isEqualTo(3_000);
        assertThat(folder).doesNotExist();
    }

    @Test
    void failsWhenNobodyHasTheFileAnyMore() throws Exception {
        long run = leftBehind(Path.of("gone"));

        clock.set("2026-03-20T04:00:00Z");
        imports.takeOver();

        assertThat(imports.find(run).state()).isEqualTo(ImportRun.State.FAILED);
        assertThat(imports.find(run).accepted()).isEqualTo(1_000);
        assertThat(imports.report(run).in(Locale.CHINESE)).isEqualTo("文件已不在服务器上，请重新导入");
    }

    @Test
    void anImportThatWasSentIsKeptUntilItIsDone() throws Exception {
        String token = sources.admit("files", "files");
        sources.allowBackfill("files");
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    client.send(
                            HttpRequest.newBuilder(
                                            URI.create(
                                                    "http://localhost:"
                                                            + port
                                                            + "/api/imports?name=a.csv"))
                                    .header("Authorization", "Bearer " + token)
                                    .POST(HttpRequest.BodyPublishers.ofString(log(2)))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(202);
        }
        ImportRun run = ended(imports.latest(1).getFirst().id());
        assertThat(run.state()).isEqualTo(ImportRun.State.DONE);
        assertThat(
                        jdbc.queryForObject(
                                "select folder <> '' from exchange.import_run", Boolean.class))
                .isTrue();
    }
}

package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.app.exchange.ImportRun;
import org.mingjing.app.exchange.Imports;
import org.mingjing.app.supervision.Reviews;
import org.mingjing.core.proof.ProofSize;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Requests that were right once, damaged, from four senders at once: each is taken or refused with
 * a reason, by a server that does not fail, does not hang and has little memory.
 */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(300)
class FuzzIT {
    private static final String TOKEN = "secret";
    private static final String MEMORY = "192m";
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);
    private static final int SENDERS = 4;
    private static final int BODIES_A_ROUND = 100;
    private static final int LISTS_A_ROUND = 50;
    private static final int FILES_A_ROUND = 20;
    private static final int MOST_QUESTIONS = 100_000;
    private static final Instant IN_A_YEAR = Instant.parse("2027-03-02T02:00:00Z");
    private static final Pattern RUN = Pattern.compile("\"run\":(\\d+)");
    private static final String ITEMS =
            """
            code,version,effective_from,name,name_en,department,case_type,statutory,promised,steps,materials,fees,hearing,separation
            I-1,3,2020-01-01,食品经营许可,Food licence,市场监管局,joint,45 working days,30个工作日,accept: 3 working days; decide,身份证;申请表,工本费=12.50；检验费：300元,true,是
            I-2,1,2020-01-01,户外广告,Advertising,城管局,promised,20 working days,10 working days,,,,,
            """;
    private static final String EVENTS =
            """
            case,message,version,activity,occurred_at,received_at,person,department,item,amount,announced_end
            N-1,m1,1,accept,2026-03-02T10:00:00+08:00,2026-03-02T10:00:00+08:00,周芳,市场监管局,I-1,12.5,2026-03-20
            N-1,m2,3,特别程序开始,2026-03-03 10:00:00,2026-03-03 10:00:00,周芳,"市场监管局,一所",I-1,,2026/3/20
            N-2,m1,1,受理,2026-03-02,2026-03-02T10:00:00+08:00,,,,,
            """;
    private static final String XES =
            """
            <log><trace><string key="concept:name" value="N-1"/>
            <event><string key="concept:name" value="accept"/>
            <date key="time:timestamp" value="2026-03-02T10:00:00+08:00"/></event></trace></log>
            """;

    @TempDir static Path folder;
    @Autowired EmbeddedDatabase database;
    @Autowired Reviews reviews;
    @Autowired Imports imports;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    private ServerProcess server;

    /** A request, and its body as people read it. */
    private record Shot(HttpRequest request, String shown) {}

    @BeforeAll
    void start() throws IOException {
        List<String> options = new ArrayList<>(ServerProcess.on(database));
        options.add("--mingjing.exchange.directory=" + folder.resolve("imports"));
        server = new ServerProcess(options, TOKEN, MEMORY);
    }

    @AfterAll
    void end() throws InterruptedException {
        senders.shutdownNow();
        client.close();
        server.close();
    }

    @AfterEach
    void lives() {
        assertThat(server.isAlive()).isTrue();
    }

    static IntStream rounds() {
        return IntStream.rangeClosed(1, ProofSize.of(20));
    }

    static IntStream fewRounds() {
        return IntStream.rangeClosed(1, ProofSize.of(2));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("rounds")
    void takesOrRefusesDamagedEvents(int seed) throws Exception {
        MutatedBodies bodies = new MutatedBodies(seed);
        List<Shot> shots = new ArrayList<>();
        for (int i = 0; i < BODIES_A_ROUND; i++) {
            byte[] body = bodies.next(i % (BODIES_A_ROUND / 2));
            shots.add(shot("POST", "/api/events", "application/cloudevents-batch+json", body));
        }

        fire(shots, 200, 400);

        reviews.due(IN_A_YEAR);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("fewRounds")
    void takesOrRefusesDamagedItems(int seed) throws Exception {
        MutatedBodies bodies = new MutatedBodies(seed);
        List<Shot> shots = new ArrayList<>();
        for (int i = 0; i < LISTS_A_ROUND; i++) {
            byte[] list = bodies.damaged(ITEMS);
            shots.add(shot("PUT", "/api/items?leavingOut=MANY", "text/csv", list));
        }

        fire(shots, 200, 400, 422);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("fewRounds")
    void endsImportsOfDamagedFiles(int seed) throws Exception {
        MutatedBodies bodies = new MutatedBodies(seed);
        List<Shot> shots = new ArrayList<>();
        for (int i = 0; i < FILES_A_ROUND; i++) {
            shots.add(
                    switch (i % 4) {
                        case 0 -> file("a.xes", bodies.damaged(XES));
                        case 1 -> file("a.csv.gz", bodies.damage(packed(EVENTS)));
                        default -> file("a.csv", bodies.damaged(EVENTS));
                    });
        }

        for (HttpResponse<String> answer : fire(shots, 202)) {
            assertThat(reportOf(answer)).doesNotContain("the server failed", "enough memory");
        }
    }

    @Test
    void refusesABomb() throws Exception {
        byte[] bomb = packed(EVENTS + ("x".repeat(900_000) + "\n").repeat(80));

        assertThat(reportOf(file("bomb.csv.gz", bomb))).contains("as a decompression bomb does");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE log [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><log>&x;</log>",
                "<!DOCTYPE log [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><log>&b;</log>"
            })
    void refusesEntities(String log) throws Exception {
        byte[] content = log.getBytes(StandardCharsets.UTF_8);

        assertThat(reportOf(file("a.xes", content))).contains("DOCTYPE").doesNotContain("root:");
    }

    private String reportOf(Shot file) throws Exception {
        return reportOf(fire(List.of(file), 202).getFirst());
    }

    private Shot file(String name, byte[] content) {
        return shot("POST", "/api/imports?name=" + name, "application/octet-stream", content);
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** What is told of an import once it has ended by itself. */
    private String reportOf(HttpResponse<String> started) {
        Matcher number = RUN.matcher(started.body());
        assertThat(number.find()).isTrue();
        long run = Long.parseLong(number.group(1));
        ImportRun.State state = ImportRun.State.RUNNING;
        for (int i = 0; i < MOST_QUESTIONS && state == ImportRun.State.RUNNING; i++) {
            state = imports.find(run).state();
        }
        assertThat(state).isNotEqualTo(ImportRun.State.RUNNING);
        return imports.report(run).in(Locale.ENGLISH);
    }

    /** Sends them all, and checks what each is answered with. */
    private List<HttpResponse<String>> fire(List<Shot> shots, Integer... statuses)
            throws Exception {
        List<Callable<HttpResponse<String>>> calls = new ArrayList<>();
        shots.forEach(
                shot ->
                        calls.add(
                                () ->
                                        client.send(
                                                shot.request(),
                                                HttpResponse.BodyHandlers.ofString())));
        List<Future<HttpResponse<String>>> sent = senders.invokeAll(calls);
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (int i = 0; i < shots.size(); i++) {
            HttpResponse<String> answer = sent.get(i).get();
            assertThat(answer.statusCode())
                    .as("%s%n%s", shots.get(i).shown(), answer.body())
                    .isIn((Object[]) statuses);
            answers.add(answer);
        }
        return answers;
    }

    private Shot shot(String method, String path, String type, byte[] body) {
        URI address = URI.create("http://localhost:" + server.port() + path);
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .timeout(LONGEST_ANSWER)
                        .header("Authorization", "Bearer " + TOKEN)
                        .header("Content-Type", type)
                        .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                        .build();
        return new Shot(request, new String(body, StandardCharsets.UTF_8));
    }
}

package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.app.exchange.Sources;
import org.mingjing.app.identity.Accounts;
import org.mingjing.app.identity.Role;
import org.mingjing.app.supervision.Patterns;
import org.mingjing.app.supervision.Reviews;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * How often a page asks the database does not depend on how much there is to show. Tells how large
 * the pages are. Counted on a server which no browser of another test asks anything meanwhile.
 */
@ServerTest
@TestPropertySource(properties = "mingjing.exchange.directory=target/imports/page-statements")
class PageStatementsIT {
    private static final String BATCH = "application/cloudevents-batch+json";
    private static final Instant MON_2026_03_02 = Instant.parse("2026-03-02T02:00:00Z");
    private static final String THU_2026_03_05 = "2026-03-05T02:00:00Z";
    private static final Pattern PROOF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int FEW = 2;
    private static final int MANY = 60;

    /** The most statements of a page, by {@code account path}. */
    private static final int SESSION = 3;

    private static final Map<String, Integer> MOST = most();

    @Autowired TestClock clock;
    @Autowired Accounts accounts;
    @Autowired Sources sources;
    @Autowired Reviews reviews;
    @Autowired Patterns patterns;
    @Autowired StatementCount statements;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    private final Map<String, HttpClient> readers = new HashMap<>();
    private Office office;

    private static Map<String, Integer> most() {
        Map<String, Integer> most = new LinkedHashMap<>();
        most.put("watches /", 6);
        most.put("watches /cockpit/figures", 2);
        most.put("watches /cockpit/live", 2);
        most.put("watches /cockpit/sources", 2);
        most.put("watches /wall", 6);
        most.put("watches /cases", 4);
        most.put("watches /cases/{case}", 6);
        most.put("watches /signals", 4);
        most.put("watches /patterns", 4);
        most.put("watches /rules", 3);
        most.put("works /work", 6);
        most.put("works /work/signals", 4);
        most.put("runs /sources", 2);
        most.put("runs /quarantine", 4);
        most.put("runs /imports", 2);
        most.put("runs /accounts", 2);
        most.put("runs /account", 1);
        most.put("watches /rules/what-if", 1);
        most.put("watches /rules/law", 2);
        most.put("watches /rules/calendar", 1);
        return most;
    }

    @BeforeEach
    void openAccounts() throws Exception {
        clock.set(THU_2026_03_05);
        office = new Office(port, sources.admit("oa-pages", "OA"));
        sources.allowBackfill("oa-pages");
        accounts.open("watches", "watches", Role.SUPERVISOR, "", "");
        accounts.open("works", "works", Role.HANDLER, "人A-0", "局0");
        accounts.open("runs", "runs", Role.ADMINISTRATOR, "", "");
        signIn("watches");
        signIn("works");
        signIn("runs");
    }

    private void signIn(String account) throws Exception {
        HttpClient reader =
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build();
        readers.put(account, reader);
        Matcher proof = PROOF.matcher(new String(get(account, "/login"), StandardCharsets.UTF_8));
        assertThat(proof.find()).isTrue();
        String form =
                "username=%s&password=%s&_csrf=%s"
                        .formatted(
                                account,
                                account,
                                URLEncoder.encode(proof.group(1), StandardCharsets.UTF_8));
        reader.send(
                HttpRequest.newBuilder(at("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private byte[] get(String account, String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        HttpResponse<byte[]> answer =
                readers.get(account)
                        .send(
                                (headers.length == 0 ? request : request.headers(headers)).build(),
                                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /**
     * Cases with signals, a burst of each of as many people, as many refused messages and imports.
     */
    private long tell(String series, int many) throws Exception {
        batch(series + "-S", many, "accept");
        for (int i = 0; i < many; i++) {
            int person = i;
            send(
                    IntStream.range(0, 10)
                            .mapToObj(
                                    at ->
                                            act(
                                                    series + person + "-" + at,
                                                    "close",
                                                    at,
                                                    series,
                                                    person)));
        }
        batch(series + "-R", many, "fly");
        for (int i = 0; i < many; i++) {
            send(IntStream.of(i).mapToObj(at -> act(series + "-ONE", "accept", at, series, at)));
            jdbc.update(
                    """
                    insert into exchange.import_run (source, name, state, started_at, finished_at)
                    values ('oa-pages', 'a.csv', 'DONE', ?::timestamptz, ?::timestamptz)
                    """,
                    THU_2026_03_05,
                    THU_2026_03_05);
        }
        reviews.due(clock.instant());
        patterns.look(clock.instant());
        return jdbc.queryForObject(
                "select id from casefile.case_file where number = ?", Long.class, series + "-ONE");
    }

    private void batch(String series, int many, String activity) throws Exception {
        send(IntStream.range(0, many).mapToObj(i -> act(series + i, activity, i, "A", i)));
    }

    private static String act(String number, String activity, int second, String series, int i) {
        String who =
                "\"activity\": \"%s\", \"person\": \"人%s-%d\", \"department\": \"局%d\""
                        .formatted(activity, series, i, i);
        return Office.act(
                activity + second, number, MON_2026_03_02.plusSeconds(second).toString(), who);
    }

    private void send(java.util.stream.Stream<String> acts) throws Exception {
        String body = acts.collect(Collectors.joining(",", "[", "]"));
        assertThat(office.send("", BATCH, body).statusCode()).isEqualTo(200);
    }

    private Map<String, List<String>> asked(long caseId) throws Exception {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        for (String page : MOST.keySet()) {
            String[] who = page.replace("{case}", Long.toString(caseId)).split(" ", 2);
            get(who[0], who[1]);
            asked.put(page, withoutSession(page, statements.of(() -> get(who[0], who[1]))));
        }
        return asked;
    }

    /** What the page itself asks: every request besides reads its session and prolongs it. */
    private static List<String> withoutSession(String page, List<String> all) {
        Map<Boolean, List<String>> ofSession =
                all.stream()
                        .collect(
                                Collectors.partitioningBy(sql -> sql.contains("identity.session")));
        assertThat(ofSession.get(true)).as(page).hasSizeLessThanOrEqualTo(SESSION);
        return ofSession.get(false);
    }

    @Test
    void isAskedAsOftenForMuchAsForLittle() throws Exception {
        Map<String, List<String>> little = asked(tell("A", FEW));
        long busy = tell("B", MANY);
        Map<String, List<String>> much = asked(busy);

        assertThat(much)
                .allSatisfy(
                        (page, asked) ->
                                assertThat(asked).as(page).hasSameSizeAs(little.get(page)));
        assertThat(much)
                .allSatisfy(
                        (page, asked) ->
                                assertThat(asked)
                                        .as(page)
                                        .hasSizeLessThanOrEqualTo(MOST.get(page)));
        tellSizes(much, busy);
    }

    private void tellSizes(Map<String, List<String>> asked, long caseId) throws Exception {
        for (Map.Entry<String, List<String>> page : asked.entrySet()) {
            String[] who = page.getKey().replace("{case}", Long.toString(caseId)).split(" ", 2);
            int plain = get(who[0], who[1]).length;
            int travelling = get(who[0], who[1], "Accept-Encoding", "gzip").length;
            assertThat(travelling).as(page.getKey()).isLessThanOrEqualTo(plain);
            System.out.printf(
                    "page %-28s %2d statements %7d bytes %6d compressed%n",
                    page.getKey(), page.getValue().size(), plain, travelling);
        }
    }
}

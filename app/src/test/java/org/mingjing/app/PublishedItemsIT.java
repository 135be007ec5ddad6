package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.app.catalogue.Catalogue;
import org.mingjing.app.catalogue.RefusedList;
import org.mingjing.app.exchange.Sources;
import org.mingjing.app.supervision.Reviews;
import org.mingjing.eventlog.ProblemKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a new list of items changes, and what is no list of items at all. */
@ServerTest
class PublishedItemsIT {
    private static final String SOURCE = "oa-items-told";
    private static final String MON_2026_03_02 = "2026-03-02T10:00:00+08:00";
    private static final Instant MON_2026_04_20 = Instant.parse("2026-04-20T02:00:00Z");
    private static final String HEADER =
            "code,version,effective_from,name,name_en,department,case_type,statutory,promised,"
                    + "steps,materials,fees,hearing,separation\n";
    private static final String LENIENT =
            HEADER + line("I-1", "60 working days") + line("I-2", "60 working days");
    private static final String STRICT =
            HEADER + line("I-1", "5 working days") + line("I-2", "60 working days");

    @Autowired TestClock clock;
    @Autowired Sources sources;
    @Autowired Catalogue catalogue;
    @Autowired Reviews reviews;
    @Autowired JdbcTemplate jdbc;
    @Autowired EmbeddedDatabase database;
    @LocalServerPort int port;
    private Office office;
    private String token = "";

    private static String line(String code, String limit) {
        return code + ",1,2020-01-01,事项,item,市场监管局,promised," + limit + "," + limit + ",,,,,\n";
    }

    @BeforeEach
    void publishALenientList() {
        clock.set("2026-03-02T02:00:00Z");
        token = sources.admit(SOURCE, "OA");
        sources.allowItems(SOURCE);
        office = new Office(port, token);
        catalogue.publish(LENIENT);
    }

    private HttpResponse<String> put(String csv) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/items"))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "text/csv;charset=UTF-8")
                            .PUT(HttpRequest.BodyPublishers.ofString(csv))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private void accept(String number, String item) throws Exception {
        office.tell(
                "m1",
                number,
                MON_2026_03_02,
                "\"activity\": \"accept\", \"item\": \"" + item + "\", \"itemVersion\": 1");
    }

    /** {@code case status level}. */
    private List<String> overdue() {
        return jdbc.queryForList(
                """
                select h.number || ' ' || g.status || ' ' || g.level from supervision.signal g
                join casefile.heading h on h.id = g.case_id where g.rule = 'XK-42' order by 1
                """,
                String.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rubbish",
                "{\"items\": []}",
                "code,name\n",
                "name\n食品经营许可\n",
                "<!DOCTYPE html><html></html>"
            })
    void refusesWhatHoldsNoItem(String csv) throws Exception {
        HttpResponse<String> answer = put(csv);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(answer.body()).contains("the list in force stays");
        assertThat(catalogue.inForce().inForce("I-1", 1, 20_000)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'code,version\nI-1,1\nI-1,abc\n', NOT_A_COUNT, 3",
        "'code,name\nI-1,A\0B\n', UNREADABLE_FILE, 2",
        "'code,version\nI-1,1\nI-1,1\n', ITEM_REPEATED, 3",
        "'code,promised\nI-1,soon\n', NOT_A_LIMIT, 2",
        "'code,name\nI-1,A\nI-2,\"B\n', QUOTES_UNMATCHED, 3",
        "'code,name\nI-1,A\n,B\n', ROW_WITHOUT, 3",
        "'code,effective_from\nI-1,tomorrow\n', NOT_A_DATE, 2"
    })
    void refusesAListOfWhichSomethingWouldBeLost(String csv, ProblemKind kind, int line)
            throws Exception {
        HttpResponse<String> answer = put(csv);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body())
                .contains("\"line\":" + line)
                .contains("\"kind\":\"" + kind + "\"")
                .contains("\"detail\":")
                .contains("\"detailZh\":");
        assertThat(catalogue.inForce().inForce("I-1", 1, 20_000)).isNotNull();
    }

    @Test
    void tellsNoMoreThanSomeOfManyProblems() throws Exception {
        String answer = put("code,version\n" + "I-1,abc\n".repeat(900)).body();

        assertThat(answer.split("NOT_A_COUNT", -1)).hasSizeLessThan(52);
    }

    @Test
    void takesAFeeWithoutASingleAmount() throws Exception {
        HttpResponse<String> answer = put("code,fees\nI-1,登记费=按件\nI-2,\n");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"items\":2}");
    }

    @Test
    void hasTheCasesOfChangedItemsJudgedAgain() throws Exception {
        accept("N-1", "I-1");
        accept("N-2", "I-2");
        reviews.due(MON_2026_04_20);
        assertThat(overdue()).isEmpty();

        clock.set(MON_2026_04_20.toString());
        catalogue.publish(STRICT);

        assertThat(reviews.due(MON_2026_04_20)).isEqualTo(1);
        assertThat(overdue()).singleElement().asString().startsWith("N-1 STANDING");
        assertThat(
                        jdbc.queryForObject(
                                """
                                select cause from supervision.signal_change c
                                join supervision.signal g on g.id = c.signal_id
                                where g.rule = 'XK-42'
                                """,
                                String.class))
                .matches("items \\d+");
    }

    @Test
    void withdrawsFromFinishedCasesWhatABetterListDoesNotFind() throws Exception {
        catalogue.publish(STRICT);
        accept("N-1", "I-1");
        clock.set("2026-04-20T02:00:00Z");
        office.tell("m2", "N-1", "2026-04-20T09:00:00+08:00", "\"activity\": \"approve\"");
        office.tell("m3", "N-1", "2026-04-20T09:30:00+08:00", "\"activity\": \"close\"");
        assertThat(overdue()).singleElement().asString().startsWith("N-1 STANDING");

        catalogue.publish(LENIENT);
        reviews.due(MON_2026_04_20);

        assertThat(overdue()).singleElement().asString().startsWith("N-1 WITHDRAWN");
    }

    @Test
    void judgesNoCaseAgainForTheSameList() throws Exception {
        accept("N-1", "I-1");
        reviews.due(MON_2026_04_20);
        clock.set(MON_2026_04_20.toString());

        catalogue.publish(LENIENT.replace("事项,item", "新名,new name"));

        assertThat(reviews.due(MON_2026_04_20)).isZero();
    }

    @Test
    void staysAsItWasWhenPublishingFails() {
        assertThatThrownBy(() -> catalogue.publish("code\n")).isInstanceOf(RefusedList.class);

        assertThat(catalogue.list()).hasSize(2);
    }

    @Test
    void bindsEveryServerOnTheDatabase() throws Exception {
        try (ServerProcess other = new ServerProcess(ServerProcess.on(database), "secret")) {
            String act = "\"activity\": \"accept\", \"item\": \"I-1\", \"itemVersion\": 1";
            other.post("", Office.act("m1", "T-1", MON_2026_03_02, act));

            assertThat(dueOf("T-1")).isEqualTo("2026-05-28");

            catalogue.publish(STRICT);
            other.post("", Office.act("m1", "T-2", MON_2026_03_02, act));

            assertThat(dueOf("T-2")).isEqualTo("2026-03-09");
        }
        reviews.due(Instant.parse("2027-01-01T00:00:00Z"));
        assertThat(dueOf("T-1")).isEqualTo("2026-03-09");
    }

    @Test
    void tellsWhoseCaseItIsWhoeverActsOnIt() throws Exception {
        accept("N-1", "I-1");
        String other = "\"activity\": \"reply\", \"person\": \"王强\", \"department\": \"税务局\"";
        office.tell("m2", "N-1", MON_2026_03_02, other);
        office.tell("m1", "N-2", MON_2026_03_02, other.replace("税务局", "民政局"));
        office.tell("m2", "N-2", MON_2026_03_02, other);

        assertThat(
                        jdbc.queryForList(
                                """
                                select department || ' ' || person_department
                                from supervision.case_state order by case_id
                                """,
                                String.class))
                .containsExactly("市场监管局 税务局", "民政局 税务局");
    }

    private String dueOf(String number) {
        return jdbc.queryForObject(
                """
                select to_char(g.due_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD')
                from supervision.signal g join casefile.heading h on h.id = g.case_id
                where g.rule = 'XK-42' and h.number = ?
                """,
                String.class,
                number);
    }
}

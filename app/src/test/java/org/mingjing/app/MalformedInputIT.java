package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.app.exchange.Sources;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever a source sends is taken, or refused with a reason; nothing of it is our fault. */
@ServerTest
class MalformedInputIT {
    private static final String BATCH = "application/cloudevents-batch+json";
    private static final String SINGLE = "application/cloudevents+json";
    private static final String MON_2026_03_02 = "2026-03-02T10:00:00+08:00";
    private static final String ACCEPT = "\"activity\": \"accept\"";

    @Autowired TestClock clock;
    @Autowired Sources sources;
    @LocalServerPort int port;
    private Office office;

    @BeforeEach
    void admitTheOffice() {
        clock.set("2026-03-02T02:00:00Z");
        office = new Office(port, sources.admit("oa-malformed", "OA"));
        sources.allowBackfill("oa-malformed");
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status).contains("\"detail\":");
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "'   '",
        "'{'",
        "'[1, 2'",
        "'{}{}'",
        "'nonsense'",
        "'5'",
        "'\"text\"'",
        "null"
    })
    void refusesWhatIsNoEventAtAll(String body) throws Exception {
        assertProblem(office.send("", "application/json", body), 400);
    }

    @Test
    void refusesWhatIsNoUtf8() throws Exception {
        byte[] body = "{\"id\": \"??\"}".getBytes(StandardCharsets.UTF_8);
        body[8] = (byte) 0xC3;
        body[9] = (byte) 0x28;

        assertProblem(office.send("", SINGLE, body), 400);
    }

    @Test
    void refusesWhatIsNestedTooDeep() throws Exception {
        assertProblem(office.send("", BATCH, "[".repeat(100_000)), 400);
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain",
        "application/xml",
        "application/cloudevents+avro",
        "application/json; charset=gbk",
        "no-type-at-all"
    })
    void refusesAnotherContentType(String type) throws Exception {
        assertProblem(office.send("", type, "[]"), 415);
    }

    @Test
    void takesOneEventAsOneAndABatchAsABatch() throws Exception {
        String event = Office.act("m1", "N-1", MON_2026_03_02, ACCEPT);

        assertThat(office.send("", SINGLE, event).statusCode()).isEqualTo(200);
        assertThat(office.send("", BATCH + "; charset=UTF-8", "[" + event + "]").statusCode())
                .isEqualTo(200);
        assertProblem(office.send("", BATCH, event), 400);
        assertProblem(office.send("", SINGLE, "[" + event + "]"), 400);
    }

    @Test
    void refusesABatchOverTheLimitAndTakesOneAtIt() throws Exception {
        String most = "[" + "{},".repeat(4_999) + "{}]";

        assertThat(office.send("", BATCH, most).statusCode()).isEqualTo(200);
        assertProblem(office.send("", BATCH, most.replace("]", ",{}]")), 413);
    }

    @Test
    void refusesABodyOverTheLimit() throws Exception {
        byte[] body = new byte[16 * 1024 * 1024 + 1];

        assertProblem(office.send("", BATCH, body), 413);
    }

    @ParameterizedTest
    @CsvSource({
        "specversion, MISSING",
        "source, MISSING",
        "type, MISSING",
        "id, MISSING",
        "subject, MISSING",
        "time, MISSING",
        "data, MISSING",
        "activity, MISSING"
    })
    void namesTheFieldThatIsMissing(String field, String reason) throws Exception {
        String event = Office.act("m1", "N-1", MON_2026_03_02, ACCEPT);

        HttpResponse<String> answer =
                office.send("", SINGLE, event.replace('"' + field + '"', "\"unknown\""));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"reason\":\"" + reason + '"')
                .contains("\"detail\":\"" + field + '"');
    }

    @ParameterizedTest
    @CsvSource({
        "amount, 1e999999999",
        "amount, '\"1e999999999\"'",
        "amount, '\"Infinity\"'",
        "amount, '[1]'",
        "announced_end, '\"+999999999-12-31\"'",
        "announced_end, '\"0001-01-01\"'",
        "announced_end, 7",
        "written_notice, 1",
        "receipt_no, '{\"a\": 1}'",
        "receipt_no, '\"a\\u0000b\"'",
        "receipt_no, '\"\\ud800\"'"
    })
    void namesTheAttributeThatDoesNotFit(String attribute, String value) throws Exception {
        HttpResponse<String> answer =
                office.tell(
                        "m1",
                        "N-1",
                        MON_2026_03_02,
                        ACCEPT + ", \"attributes\": {\"" + attribute + "\": " + value + "}");

        assertThat(answer.body())
                .contains("\"reason\":\"UNREADABLE\"")
                .contains("\"detail\":\"" + attribute + '"');
    }

    @Test
    void takesADateThatMeansForEver() throws Exception {
        HttpResponse<String> answer =
                office.tell(
                        "m1",
                        "N-1",
                        MON_2026_03_02,
                        "\"activity\": \"pause\", \"attributes\": {\"pause_type\": \"听证\","
                                + " \"announced_end\": \"9999-12-31\"}");

        assertThat(answer.body()).contains("\"outcome\":\"accepted\"");
    }

    @ParameterizedTest
    @CsvSource({"9999-12-31T00:00:00Z", "+99999-01-01T00:00:00Z", "0001-01-01T00:00:00Z"})
    void refusesWhatHappenedAtNoTimeThatCanBe(String time) throws Exception {
        HttpResponse<String> answer = office.tell("m1", "N-1", time, ACCEPT);

        assertThat(answer.body())
                .contains("\"reason\":\"UNREADABLE\"")
                .contains("\"detail\":\"time\"");
    }

    @Test
    void takesFieldsThatItDoesNotKnow() throws Exception {
        HttpResponse<String> answer =
                office.tell(
                        "m1",
                        "N-1",
                        MON_2026_03_02,
                        ACCEPT + ", \"attributes\": {\"colour\": [\"red\"]}, \"more\": {}");

        assertThat(answer.body()).contains("\"outcome\":\"accepted\"");
    }

    @ParameterizedTest
    @CsvSource({"?asOf=yesterday", "?asOf=%2B1000000000-12-31T23:59:59Z", "?backfill=SOMETIMES"})
    void refusesAParameterThatItCannotRead(String query) throws Exception {
        assertProblem(office.send(query, BATCH, "[]"), 400);
    }

    @Test
    void judgesAsOfNoInstantThatLiesAhead() throws Exception {
        assertThat(office.send("?asOf=2026-03-02T02:00:00Z", BATCH, "[]").statusCode())
                .isEqualTo(200);
        assertProblem(office.send("?asOf=2026-03-02T02:00:00.001Z", BATCH, "[]"), 400);
    }

    @ParameterizedTest
    @CsvSource({"?asOf=2026-03-01T00:00:00Z", "?backfill=RECEIVED_WHEN_OCCURRED"})
    void tellsHistoryOnlyForThoseWhoMay(String query) throws Exception {
        assertThat(office.send(query, BATCH, "[]").statusCode()).isEqualTo(200);

        sources.forbidBackfill("oa-malformed");

        assertProblem(office.send(query, BATCH, "[]"), 403);
    }
}

package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mingjing.app.exchange.Sources;
import org.mingjing.app.supervision.Reviews;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** From a department's system to a signal that explains itself, and away again. */
@ServerTest
class WayOfOneEventIT {
    @Autowired TestClock clock;
    @Autowired Sources sources;
    @Autowired Reviews reviews;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    private static String event(String id, String number, String time, String data) {
        return """
               {"specversion": "1.0", "id": "%s", "source": "/oa", "type": "case.event",
                "subject": "%s", "time": "%s", "data": {%s}}
               """
                .formatted(id, number, time, data);
    }

    private HttpResponse<String> send(String token, String body) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/events"))
                            .header("Authorization", "Bearer " + token)
                            .header(
                                    "Content-Type",
                                    body.startsWith("[")
                                            ? "application/cloudevents-batch+json"
                                            : "application/cloudevents+json")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private Long signals(String number, String standing) {
        return jdbc.queryForObject(
                """
                select count(*) from supervision.signal s join casefile.case_file c on c.id = s.case_id
                where c.number = ? and s.status = ?
                """,
                Long.class,
                number,
                standing);
    }

    @Test
    void raisesASignalWhenTimePassesAndWithdrawsItWhenBetterDataCome() throws Exception {
        String token = sources.admit("oa-1", "OA");
        clock.set("2026-03-02T02:00:00Z");
        HttpResponse<String> accepted =
                send(
                        token,
                        event(
                                "m1",
                                "N-1",
                                "2026-03-02T10:00:00+08:00",
                                "\"activity\": \"accept\", \"person\": \"周芳\", \"attributes\":"
                                        + " {\"receipt_no\": \"1\"}"));
        assertThat(accepted.statusCode()).isEqualTo(200);
        assertThat(accepted.body()).contains("accepted");
        assertThat(signals("N-1", "STANDING")).isZero();

        reviews.due(Instant.parse("2026-04-01T00:00:00Z"));
        assertThat(signals("N-1", "STANDING")).isEqualTo(2);

        clock.set("2026-04-02T00:00:00Z");
        send(token, event("m2", "N-1", "2026-03-20T10:00:00+08:00", "\"activity\": \"decide\""));
        assertThat(signals("N-1", "WITHDRAWN")).isPositive();
    }

    @Test
    void answersForEachEventOfABatch() throws Exception {
        String token = sources.admit("oa-2", "OA");
        String good = event("m1", "N-2", "2026-03-02T10:00:00+08:00", "\"activity\": \"accept\"");
        String unknown = event("m2", "N-2", "2026-03-02T10:00:00+08:00", "\"activity\": \"fly\"");
        HttpResponse<String> answer = send(token, "[" + good + "," + good + "," + unknown + "]");

        assertThat(answer.body())
                .contains("\"outcome\":\"accepted\"")
                .contains("\"outcome\":\"duplicate\"")
                .contains("UNKNOWN_ACTIVITY");
        assertThat(jdbc.queryForObject("select count(*) from exchange.quarantine", Long.class))
                .isEqualTo(1);
    }

    @Test
    void refusesWhoProvesNothing() throws Exception {
        HttpResponse<String> answer = send("nobody", "[]");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"status\":401");
    }
}

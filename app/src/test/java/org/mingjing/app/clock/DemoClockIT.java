package org.mingjing.app.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A server whose clock is that of a demo. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "mingjing.database.directory=target/postgres/${random.uuid}",
            "mingjing.supervision.poll=1d",
            "mingjing.clock.start=2026-09-15T08:30:00+08:00",
            "mingjing.clock.speed=600"
        })
class DemoClockIT {
    private static final Instant TUE_2026_09_15 = Instant.parse("2026-09-15T00:30:00Z");

    @Autowired Clock clock;
    @Autowired ClockKeeper keeper;
    @Autowired Horizons horizons;
    @LocalServerPort int port;

    @Test
    void keepsInTheDatabaseHowFarItMayRun() {
        keeper.goOn();

        Instant now = clock.instant();
        assertThat(now).isAfterOrEqualTo(TUE_2026_09_15);
        assertThat(horizons.last()).as("never beyond it").isAfterOrEqualTo(now);
    }

    @Test
    void tellsItsTimeAndSpeedToEverybody() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    client.send(
                            HttpRequest.newBuilder(
                                            URI.create("http://localhost:" + port + "/api/clock"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .contains("\"now\":\"2026-09-15T")
                    .contains("\"speed\":600.0")
                    .contains("\"demo\":true");
        }
    }
}

package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server whose database went away says so, soon and in the words of its callers. */
class UnreachableDatabaseIT {
    private static final String TOKEN = "secret";
    private static final String EVENT =
            Office.act("m1", "K-1", "2026-03-02T10:00:00+08:00", "\"activity\": \"accept\"");

    @TempDir Path folder;

    private static Duration since(Instant begun) {
        return Duration.between(begun, Instant.now());
    }

    @Test
    void saysSoAndTakesWhatIsSentAgainLater() throws Exception {
        Path directory = folder.resolve("postgres");
        EmbeddedDatabase database = EmbeddedDatabase.start(directory, 0);
        List<String> address = ServerProcess.on(database);
        try (ServerProcess server = new ServerProcess(address, TOKEN)) {
            Guest visitor = new Guest(server.port());
            Office office = new Office(server.port(), TOKEN);
            assertThat(visitor.get("/actuator/health").body()).doesNotContain("DOWN");
            database.close();

            Instant begun = Instant.now();
            HttpResponse<String> health = visitor.get("/actuator/health");
            assertThat(since(begun)).isLessThan(Duration.ofSeconds(4));
            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(health.body()).contains("DOWN").doesNotContain("localhost");

            begun = Instant.now();
            HttpResponse<String> refused = office.send("", "application/cloudevents+json", EVENT);
            assertThat(since(begun)).isLessThan(Duration.ofSeconds(20));
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Content-Type"))
                    .hasValue("application/problem+json");
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("5");

            try (EmbeddedDatabase again = EmbeddedDatabase.start(directory, 0)) {
                assertThat(again.url()).isEqualTo(database.url());
                assertThat(office.send("", "application/cloudevents+json", EVENT).body())
                        .contains("accepted");
            }
        }
    }
}

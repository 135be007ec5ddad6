package org.mingjing.simulator.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServerTest {
    private static final Patience TWICE_MORE = new Patience(2, Duration.ofMillis(1));

    private final FakeServer fake = new FakeServer();

    ServerTest() throws IOException {}

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void readsTheTime() throws Exception {
        try (Server server = fake.client(Patience.NONE)) {
            assertThat(server.time())
                    .isEqualTo(new ServerTime(Instant.parse("2026-09-15T00:30:00.5Z"), 60));
        }
    }

    @Test
    void countsWhatIsRefused() throws Exception {
        try (Server server = fake.client(Patience.NONE)) {
            assertThat(server.post("[]")).isEqualTo(1);
        }
    }

    @Test
    void asksAgainWhileTheServerIsNotItself() throws Exception {
        fake.answersFirstWith(503, 500);

        try (Server server = fake.client(TWICE_MORE)) {
            assertThat(server.time().speed()).isEqualTo(60);
        }

        assertThat(fake.heard()).hasSize(3);
    }

    @Test
    void losesItsPatience() {
        fake.answersFirstWith(503, 503, 503);

        try (Server server = fake.client(TWICE_MORE)) {
            assertThatThrownBy(server::time)
                    .isInstanceOf(ServerFailure.class)
                    .hasMessageContaining("503")
                    .extracting(failure -> ((ServerFailure) failure).kind())
                    .isEqualTo(ServerFailure.Kind.SILENT);
        }
        assertThat(fake.heard()).hasSize(3);
    }

    @Test
    void doesNotRepeatWhatIsRefused() {
        fake.answersFirstWith(401);

        try (Server server = fake.client(TWICE_MORE)) {
            assertThatThrownBy(() -> server.post("[]"))
                    .isInstanceOf(ServerFailure.class)
                    .hasMessageContaining("401")
                    .extracting(failure -> ((ServerFailure) failure).kind())
                    .isEqualTo(ServerFailure.Kind.REFUSES);
        }
        assertThat(fake.heard()).hasSize(1);
    }

    @Test
    void tellsThatNobodyIsThere() {
        fake.close();

        try (Server server = fake.client(TWICE_MORE)) {
            assertThatThrownBy(server::time).isInstanceOf(ServerFailure.class);
        }
    }

    @Test
    void refusesAnAddressThatIsNone() {
        URI address = URI.create("nowhere");

        try (Server server = new Server(address, "", Patience.NONE, FeedObserver.NONE)) {
            assertThatThrownBy(server::time).isInstanceOf(IllegalArgumentException.class);
        }
    }
}

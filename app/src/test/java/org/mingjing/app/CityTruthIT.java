package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjing.app.exchange.Sources;
import org.mingjing.app.supervision.Reviews;
import org.mingjing.simulator.Main;
import org.mingjing.simulator.feed.CityPast;
import org.mingjing.simulator.feed.FeedObserver;
import org.mingjing.simulator.feed.LiveCity;
import org.mingjing.simulator.feed.Pace;
import org.mingjing.simulator.feed.Patience;
import org.mingjing.simulator.feed.Server;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A generated city told as in the demo: its past is imported, then each message comes when the
 * clock reaches its reception, and time passes in between. In the end the signals are what is true
 * of the city: by rule, no rung too many, none too few, each at its instant.
 */
@ServerTest
class CityTruthIT {
    private static final String MON_2026_10_26 = "2026-10-26T00:30:00Z";
    private static final Instant END = Instant.parse("2026-10-31T15:59:59.999Z");

    @TempDir Path city;
    @Autowired TestClock clock;
    @Autowired Sources sources;
    @Autowired Reviews reviews;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    private void generate() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        String[] arguments = {
            "--cases",
            "3000",
            "--seed",
            "17",
            "--faults",
            "0.4",
            "--live-from",
            MON_2026_10_26,
            "--until",
            "2026-10-31",
            "--out",
            city.toString()
        };
        assertThat(Main.run(arguments, nowhere, nowhere)).isZero();
    }

    @Test
    void signalsAreWhatIsTrue() throws Exception {
        generate();
        String token = sources.admit("city", "city");
        sources.allowBackfill("city");
        sources.allowItems("city");
        URI address = URI.create("http://localhost:" + port);
        clock.set(MON_2026_10_26);

        try (Server server = new Server(address, token, Patience.NONE, FeedObserver.NONE)) {
            server.awaitReady();
            new CityPast(city, server, FeedObserver.NONE).tell();
            new LiveCity(city, server, new PassingTime(), FeedObserver.NONE).tell();
        }
        clock.set(END.toString());
        reviews.due(END);

        SortedMap<String, List<String>> truth = Truth.of(city);
        SortedMap<String, List<String>> signals = Truth.signals(jdbc);
        assertThat(signals).containsOnlyKeys(truth.keySet()).hasSizeGreaterThan(40);
        assertThat(signals)
                .allSatisfy(
                        (rule, rungs) ->
                                assertThat(rungs)
                                        .as(rule)
                                        .containsExactlyElementsOf(truth.get(rule)));
        assertThat(signals.values().stream().flatMap(List::stream))
                .filteredOn(rung -> rung.matches(".* 2026-10-(2[6-9]|3).*"))
                .hasSizeGreaterThan(20);
    }

    /** The clock of the server, which jumps from one message to the next. */
    private final class PassingTime implements Pace {
        @Override
        public void await(Instant instant) {
            clock.set(instant.toString());
            reviews.due(instant);
        }

        @Override
        public Instant now() {
            return clock.instant();
        }

        @Override
        public Duration tolerance() {
            return Duration.ZERO;
        }
    }
}

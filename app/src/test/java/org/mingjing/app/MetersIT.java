package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.app.exchange.Sources;
import org.mingjing.app.supervision.Reviews;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the server tells of its own work. */
@ServerTest
class MetersIT {
    @Autowired TestClock clock;
    @Autowired Sources sources;
    @Autowired Reviews reviews;
    @Autowired MeterRegistry meters;
    @LocalServerPort int port;
    private Office office;

    @BeforeEach
    void admitTheOffice() {
        clock.set("2026-03-02T02:05:00Z");
        office = new Office(port, sources.admit("oa-meters", "OA"));
    }

    private double events(String outcome) {
        return meters.counter("mingjing.events", "source", "oa-meters", "outcome", outcome).count();
    }

    private double signals(String kind) {
        return meters.counter("mingjing.signals", "kind", kind).count();
    }

    private double due() {
        return meters.get("mingjing.reviews.due").gauge().value();
    }

    @Test
    void countsWhatComesAndHowLate() throws Exception {
        double accepted = events("accepted");
        double duplicates = events("duplicate");
        double refused = events("refused");
        double late =
                meters.timer("mingjing.ingest.lag", "source", "oa-meters")
                        .totalTime(TimeUnit.SECONDS);

        office.tell("m1", "N-1", "2026-03-02T10:00:00+08:00", "\"activity\": \"accept\"");
        office.tell("m1", "N-1", "2026-03-02T10:00:00+08:00", "\"activity\": \"accept\"");
        office.tell("m2", "N-1", "2026-03-02T10:00:00+08:00", "\"activity\": \"fly\"");

        assertThat(events("accepted")).isEqualTo(accepted + 1);
        assertThat(events("duplicate")).isEqualTo(duplicates + 1);
        assertThat(events("refused")).isEqualTo(refused + 1);
        assertThat(
                        meters.timer("mingjing.ingest.lag", "source", "oa-meters")
                                .totalTime(TimeUnit.SECONDS))
                .isEqualTo(late + 300);
    }

    @Test
    void countsSignalsAndWhatIsDue() throws Exception {
        office.tell("m1", "N-1", "2026-03-02T10:00:00+08:00", "\"activity\": \"accept\"");
        double raised = signals("RAISED");
        assertThat(due()).isZero();

        clock.set("2026-03-03T02:00:00Z");
        assertThat(due()).isEqualTo(1);
        reviews.due(Instant.parse("2026-03-03T02:00:00Z"));

        assertThat(due()).isZero();
        assertThat(signals("RAISED")).isGreaterThan(raised);
    }
}

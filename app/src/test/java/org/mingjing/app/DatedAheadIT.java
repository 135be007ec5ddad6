package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mingjing.app.exchange.Sources;
import org.mingjing.app.supervision.Reviews;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A message dated in the future is a finding, and acts, when its time has come. */
@ServerTest
class DatedAheadIT {
    @Autowired TestClock clock;
    @Autowired Sources sources;
    @Autowired Reviews reviews;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    private int findings() {
        return jdbc.queryForObject(
                "select count(*) from supervision.signal where rule = 'G-05c'", Integer.class);
    }

    private boolean isFinished() {
        return jdbc.queryForObject(
                "select finished_at is not null from supervision.case_state", Boolean.class);
    }

    @Test
    void arisesAtTheTimeThatItIsDated() throws Exception {
        clock.set("2026-03-02T02:30:00Z");
        Office office = new Office(port, sources.admit("oa-ahead", "OA"));
        office.tell("m1", "N-1", "2026-03-02T10:00:00+08:00", "\"activity\": \"accept\"");
        office.tell("m2", "N-1", "2026-03-09T10:00:00+08:00", "\"activity\": \"close\"");

        reviews.due(Instant.parse("2026-03-09T01:59:59Z"));
        assertThat(findings()).isZero();
        assertThat(isFinished()).isFalse();

        reviews.due(Instant.parse("2026-03-09T02:00:00Z"));
        assertThat(findings()).isEqualTo(1);
        assertThat(isFinished()).isTrue();
    }
}

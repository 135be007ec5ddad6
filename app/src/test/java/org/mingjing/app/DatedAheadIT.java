package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.app.exchange.Sources;
import org.mingjing.app.supervision.CaseQuery;
import org.mingjing.app.supervision.CaseRow;
import org.mingjing.app.supervision.Cases;
import org.mingjing.app.supervision.Cockpit;
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
    @Autowired Cases cases;
    @Autowired Cockpit cockpit;
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

    private List<CaseQuery.State> states() {
        return cases.search(CaseQuery.all()).rows().stream().map(CaseRow::state).toList();
    }

    @Test
    void isNotInHandBeforeAnyOfItsActsHappens() throws Exception {
        clock.set("2026-03-02T02:30:00Z");
        Office office = new Office(port, sources.admit("oa-ahead", "OA"));
        office.tell("m1", "N-1", "2026-03-09T10:00:00+08:00", "\"activity\": \"accept\"");
        assertThat(states()).containsExactly(CaseQuery.State.EMPTY);
        assertThat(cockpit.figures().running()).isZero();

        reviews.due(Instant.parse("2026-03-09T02:00:00Z"));
        assertThat(states()).containsExactly(CaseQuery.State.RUNNING);
        assertThat(cockpit.figures().running()).isEqualTo(1);
    }

    @Test
    void isNotInHandWhenAllOfItIsDeleted() throws Exception {
        clock.set("2026-03-02T02:30:00Z");
        Office office = new Office(port, sources.admit("oa-ahead", "OA"));
        office.tell("m1", "N-1", "2026-03-02T10:00:00+08:00", "\"activity\": \"accept\"");
        assertThat(states()).containsExactly(CaseQuery.State.RUNNING);

        office.tell(
                "m1",
                "N-1",
                "2026-03-02T10:00:00+08:00",
                "\"activity\": \"accept\", \"version\": 2, \"voided\": true");
        assertThat(states()).containsExactly(CaseQuery.State.EMPTY);
        assertThat(cockpit.figures().running()).isZero();
    }
}

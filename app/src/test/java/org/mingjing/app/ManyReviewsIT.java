package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.app.exchange.Sources;
import org.mingjing.app.supervision.Reviews;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What happens when many cases are due together, as at midnight. */
@ServerTest
class ManyReviewsIT {
    private static final String BATCH = "application/cloudevents-batch+json";
    private static final String MON_2026_02_02 = "2026-02-02T10:00:00+08:00";
    private static final String THU_2026_03_05 = "2026-03-05T10:00:00+08:00";
    private static final Instant SAT_2026_03_07 = Instant.parse("2026-03-07T01:00:00Z");
    private static final int AT_ONCE = 500;

    @Autowired TestClock clock;
    @Autowired Sources sources;
    @Autowired Reviews reviews;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;
    private Office office;

    @BeforeEach
    void admitTheOffice() {
        clock.set("2026-03-05T03:00:00Z");
        office = new Office(port, sources.admit("oa-many", "OA"));
    }

    private void accept(String series, int cases) throws Exception {
        String acts =
                IntStream.range(0, cases)
                        .mapToObj(
                                number ->
                                        Office.act(
                                                "m1",
                                                series + number,
                                                THU_2026_03_05,
                                                "\"activity\": \"accept\""))
                        .collect(Collectors.joining(",", "[", "]"));
        assertThat(office.send("", BATCH, acts).body()).doesNotContain("refused");
    }

    @Test
    void allAreJudgedOnce() throws Exception {
        accept("A", AT_ONCE);
        accept("B", AT_ONCE);
        accept("C", AT_ONCE + 1);

        assertThat(reviews.due(SAT_2026_03_07)).isEqualTo(3 * AT_ONCE + 1);
        assertThat(reviews.due(SAT_2026_03_07)).isZero();
        assertThat(
                        jdbc.queryForList(
                                """
                                select count(*) from supervision.signal_change
                                where kind = 'RAISED' group by signal_id
                                """,
                                Long.class))
                .hasSizeGreaterThanOrEqualTo(3 * AT_ONCE + 1)
                .containsOnly(1L);
    }

    @Test
    void whatMayComeToARedCardIsJudgedFirst() throws Exception {
        office.tell("m1", "RED", MON_2026_02_02, "\"activity\": \"accept\"");
        long red = jdbc.queryForObject("select case_id from supervision.case_state", Long.class);
        accept("A", AT_ONCE);
        accept("B", AT_ONCE);
        assertThat(awaited("s.case_id = " + red)).isEqualTo("4 Sat");
        assertThat(awaited("s.case_id <> " + red)).isEqualTo("1 Fri");

        reviews.due(SAT_2026_03_07);

        assertThat(
                        jdbc.queryForObject(
                                """
                                select count(distinct g.case_id)
                                from supervision.signal_change c
                                join supervision.signal g on g.id = c.signal_id
                                where c.at = ? and c.id < (
                                    select min(r.id) from supervision.signal_change r
                                    join supervision.signal s on s.id = r.signal_id
                                    where r.at = c.at and s.case_id = ? and r.level = 4)
                                """,
                                Long.class,
                                SAT_2026_03_07.atOffset(ZoneOffset.UTC),
                                red))
                .isLessThan(AT_ONCE);
    }

    /** Which level some cases may come to next, and on which day. */
    private String awaited(String which) {
        return jdbc.queryForObject(
                """
                select distinct s.awaited || ' '
                    || to_char(s.next_review_at at time zone 'Asia/Shanghai', 'Dy')
                from supervision.case_state s where
                """
                        + which,
                String.class);
    }
}

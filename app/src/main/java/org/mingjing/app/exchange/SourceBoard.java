package org.mingjing.app.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.pages.Tongues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sources as people look at them: what comes, how late, what was refused. */
@Component
public class SourceBoard {
    private static final Duration LATELY = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Tongues tongues;
    private final Clock clock;

    SourceBoard(JdbcClient jdbc, Tongues tongues, Clock clock) {
        this.jdbc = jdbc;
        this.tongues = tongues;
        this.clock = clock;
    }

    /** All sources, those first that were silent longest. */
    public List<SourceFigures> sources() {
        Instant now = clock.instant();
        OffsetDateTime today =
                LocalDate.ofInstant(now, tongues.zone())
                        .atStartOfDay(tongues.zone())
                        .toOffsetDateTime();
        String sql =
                """
                select s.code, s.name, coalesce(r.received, 0), r.delay, r.last_at, coalesce(q.refused, 0)
                from exchange.source s
                left join casefile.receptions(:lately, :today, :now) r on r.source = s.code
                left join (
                    select source, count(*) as refused from exchange.quarantine
                    where resolved_at is null group by source) q on q.source = s.code
                order by r.last_at nulls first, s.code
                """;
        return jdbc.sql(sql)
                .param("lately", now.minus(LATELY).atOffset(ZoneOffset.UTC))
                .param("today", today)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(
                        (row, number) ->
                                new SourceFigures(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getLong(3),
                                        row.getObject(4, Double.class),
                                        instant(row.getObject(5, OffsetDateTime.class)),
                                        row.getLong(6)))
                .list();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}

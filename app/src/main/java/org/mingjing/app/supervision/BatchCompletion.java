package org.mingjing.app.supervision;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingjing.core.rule.Level;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** G-03 批量: many completions by one person within a minute, as when a backlog is entered. */
@Component
class BatchCompletion implements PatternFinder {
    private static final Duration BEFORE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final PatternProperties properties;

    private record Done(String department, String person, Instant at, long caseId) {
        boolean isBySame(Done other) {
            return department.equals(other.department) && person.equals(other.person);
        }
    }

    BatchCompletion(JdbcClient jdbc, PatternProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    @Override
    public List<FoundPattern> find(PatternWindow window) {
        List<List<Done>> bursts = new ArrayList<>();
        Done last = null;
        for (Done done : crowded(window)) {
            if (last == null
                    || !last.isBySame(done)
                    || last.at().plus(properties.bulk().within()).isBefore(done.at())) {
                bursts.add(new ArrayList<>());
            }
            bursts.getLast().add(done);
            last = done;
        }
        Stream<FoundPattern> found = bursts.stream().map(this::found);
        return window.within(found);
    }

    /** Completions within a span of time that holds enough of them. */
    private List<Done> crowded(PatternWindow window) {
        String sql =
                """
                select department, person, occurred_at, case_id
                from (
                    select *, max(case when many >= :least then occurred_at end) over (
                        partition by department, person order by occurred_at
                        range between :within::interval preceding and current row) as crowded_from
                    from (
                        select *, count(*) over (
                            partition by department, person order by occurred_at
                            range between current row and :within::interval following) as many
                        from casefile.acts(:asOf, :since, :asOf)
                        where activity in (:finishing) and person <> '' and not day_only
                    ) as counted
                ) as marked
                where crowded_from is not null
                order by department, person, occurred_at, case_id
                """;
        return jdbc.sql(sql)
                .param("least", properties.bulk().least())
                .param("within", properties.bulk().within().toString())
                .param("finishing", properties.finishing())
                .param("since", SqlTimes.at(window.startInclusive().minus(BEFORE)))
                .param("asOf", SqlTimes.at(window.asOf()))
                .query(
                        (row, number) ->
                                new Done(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getObject(3, OffsetDateTime.class).toInstant(),
                                        row.getLong(4)))
                .list();
    }

    private FoundPattern found(List<Done> burst) {
        Done first = burst.getFirst();
        return FoundPattern.of(
                new PatternKey(
                        Pattern.BATCH_COMPLETION,
                        first.person(),
                        first.department(),
                        "",
                        first.at()),
                burst.getLast().at(),
                Level.WARNING,
                Map.of(
                        "count",
                        burst.size(),
                        "least",
                        properties.bulk().least(),
                        "window",
                        SqlTimes.text(properties.bulk().within())),
                burst.stream().map(Done::caseId).toList());
    }
}

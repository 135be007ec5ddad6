package org.mingjing.app.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingjing.core.rule.Level;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** G-04 夜间补录: many steps by one person in one night, as when cases are entered afterwards. */
@Component
class NightEntry implements PatternFinder {
    private final JdbcClient jdbc;
    private final PatternProperties properties;

    NightEntry(JdbcClient jdbc, PatternProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    /* A night is named by the day on which it begins. */
    @Override
    public List<FoundPattern> find(PatternWindow window) {
        PatternProperties.Night night = properties.night();
        String sql =
                """
                select department, person, night, count(*),
                    array_agg(distinct case_id order by case_id)
                from (
                    select department, person, case_id,
                        (local - cast(:until as time)::interval)::date as night
                    from (
                        select *, occurred_at at time zone :zone as local
                        from casefile.acts(:asOf, :since, :asOf)
                        where person <> '' and not day_only
                    ) as acts
                    where local::time >= cast(:from as time) or local::time < cast(:until as time)
                ) as nightly
                group by department, person, night
                having count(*) >= :least
                """;
        Stream<FoundPattern> found =
                jdbc
                        .sql(sql)
                        .param("from", night.from())
                        .param("until", night.until())
                        .param("least", night.least())
                        .param("zone", window.zone().getId())
                        .param("since", SqlTimes.at(window.startInclusive()))
                        .param("asOf", SqlTimes.at(window.asOf()))
                        .query(
                                (row, number) ->
                                        found(
                                                window,
                                                row.getString(1),
                                                row.getString(2),
                                                row.getObject(3, LocalDate.class),
                                                row.getInt(4),
                                                SqlTimes.cases(row.getArray(5))))
                        .list()
                        .stream();
        return window.within(found);
    }

    private FoundPattern found(
            PatternWindow window,
            String department,
            String person,
            LocalDate day,
            int count,
            List<Long> cases) {
        PatternProperties.Night night = properties.night();
        return FoundPattern.of(
                new PatternKey(
                        Pattern.NIGHT_ENTRY,
                        person,
                        department,
                        "",
                        instant(window, day, night.from())),
                instant(window, day.plusDays(1), night.until()),
                Level.WARNING,
                Map.of(
                        "count",
                        count,
                        "least",
                        night.least(),
                        "from",
                        night.from(),
                        "until",
                        night.until()),
                cases);
    }

    private static Instant instant(PatternWindow window, LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(window.zone()).toInstant();
    }
}

package org.mingjing.app.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingjing.core.rule.Level;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * G-10 量差: in a month that is over, a department charged fees or delivered licences in more cases
 * than it finished, as when cases run outside of the system 体外循环.
 */
@Component
class MismatchedCounts implements PatternFinder {
    private static final int PER_CENT = 100;

    private final JdbcClient jdbc;
    private final PatternProperties properties;

    MismatchedCounts(JdbcClient jdbc, PatternProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    @Override
    public List<FoundPattern> find(PatternWindow window) {
        Stream<FoundPattern> found =
                Stream.concat(
                        find(window, "charge", properties.charging()).stream(),
                        find(window, "licence", properties.delivering()).stream());
        return window.within(found);
    }

    private List<FoundPattern> find(PatternWindow window, String aspect, List<String> counted) {
        String sql =
                """
                select department, month, counted, finished, cases
                from (
                    select department,
                        date_trunc('month', occurred_at at time zone :zone)::date as month,
                        count(distinct case_id) filter (where activity in (:counted)) as counted,
                        count(distinct case_id) filter (where activity in (:finishing)) as finished,
                        array_agg(distinct case_id order by case_id)
                            filter (where activity in (:counted)) as cases
                    from casefile.acts(:asOf, :since, :asOf)
                    where department <> '' and (activity in (:counted) or activity in (:finishing))
                    group by 1, 2
                ) as monthly
                where counted >= :least
                    and counted * :whole > finished * (:whole + :percent)
                """;
        return jdbc
                .sql(sql)
                .param("zone", window.zone().getId())
                .param("counted", counted)
                .param("finishing", properties.finishing())
                .param("least", properties.mismatch().least())
                .param("percent", properties.mismatch().percent())
                .param("whole", PER_CENT)
                .param("since", SqlTimes.at(window.startInclusive()))
                .param("asOf", SqlTimes.at(window.asOf()))
                .query((row, number) -> found(window, aspect, row))
                .list()
                .stream()
                .filter(one -> one.key().began().isBefore(window.asOf()))
                .filter(
                        one ->
                                window.isOver(
                                        YearMonth.from(one.key().began().atZone(window.zone()))))
                .toList();
    }

    private FoundPattern found(PatternWindow window, String aspect, ResultSet row)
            throws SQLException {
        YearMonth month = YearMonth.from(row.getObject(2, LocalDate.class));
        long counted = row.getLong(3);
        long finished = row.getLong(4);
        return FoundPattern.of(
                new PatternKey(
                        Pattern.MISMATCHED_COUNTS,
                        row.getString(1),
                        "",
                        aspect,
                        window.begin(month)),
                window.end(month),
                Level.WARNING,
                Map.of(
                        "counted",
                        counted,
                        "finished",
                        finished,
                        "excess",
                        finished == 0 ? "∞" : (counted - finished) * PER_CENT / finished,
                        "most",
                        properties.mismatch().percent()),
                SqlTimes.cases(row.getArray(5)));
    }
}

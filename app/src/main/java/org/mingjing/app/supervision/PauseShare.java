package org.mingjing.app.supervision;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.core.rule.Level;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * P-07: in a month that is over, a department paused a large share of the cases it acted on: more
 * than a fixed share, or far more than the departments usually do.
 */
@Component
class PauseShare implements PatternFinder {
    private static final int PER_CENT = 100;
    private static final double ROUNDING = 1e-9;

    private final JdbcClient jdbc;
    private final PatternProperties properties;

    private record Month(
            String department, YearMonth month, int cases, int paused, List<Long> ids) {
        double share() {
            return (double) paused / cases;
        }
    }

    PauseShare(JdbcClient jdbc, PatternProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    @Override
    public List<FoundPattern> find(PatternWindow window) {
        Stream<FoundPattern> found =
                months(window).stream()
                        .filter(one -> window.isOver(one.month()))
                        .collect(
                                Collectors.groupingBy(
                                        Month::month, TreeMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .flatMap(departments -> conspicuous(window, departments));
        return window.within(found);
    }

    private List<Month> months(PatternWindow window) {
        String sql =
                """
                select department, date_trunc('month', occurred_at at time zone :zone)::date,
                    count(distinct case_id),
                    count(distinct case_id) filter (where activity in (:pausing)),
                    coalesce(array_agg(distinct case_id order by case_id)
                        filter (where activity in (:pausing)), '{}')
                from casefile.acts(:asOf, :since, :asOf)
                where department <> ''
                group by 1, 2
                having count(distinct case_id) >= :least
                order by 2, 1
                """;
        return jdbc.sql(sql)
                .param("zone", window.zone().getId())
                .param("pausing", properties.pausing())
                .param("least", properties.pauses().least())
                .param("since", SqlTimes.at(window.startInclusive()))
                .param("asOf", SqlTimes.at(window.asOf()))
                .query(
                        (row, number) ->
                                new Month(
                                        row.getString(1),
                                        YearMonth.from(row.getObject(2, LocalDate.class)),
                                        row.getInt(3),
                                        row.getInt(4),
                                        SqlTimes.cases(row.getArray(5))))
                .list();
    }

    private Stream<FoundPattern> conspicuous(PatternWindow window, List<Month> departments) {
        double mean = departments.stream().mapToDouble(Month::share).average().orElse(0);
        double variance =
                departments.stream()
                        .mapToDouble(one -> (one.share() - mean) * (one.share() - mean))
                        .average()
                        .orElse(0);
        double usual = mean + properties.pauses().deviations() * Math.sqrt(variance);
        return departments.stream()
                .filter(one -> isConspicuous(one, usual))
                .map(one -> found(window, one, usual));
    }

    private boolean isConspicuous(Month one, double usual) {
        return one.paused() * PER_CENT > one.cases() * properties.pauses().percent()
                || one.share() > usual + ROUNDING;
    }

    private FoundPattern found(PatternWindow window, Month one, double usual) {
        return FoundPattern.of(
                new PatternKey(Pattern.PAUSE_SHARE, one.department(), window.begin(one.month())),
                window.end(one.month()),
                Level.WARNING,
                Map.of(
                        "cases",
                        one.cases(),
                        "paused",
                        one.paused(),
                        "share",
                        percent(one.share()),
                        "most",
                        properties.pauses().percent(),
                        "usual",
                        percent(usual)),
                one.ids());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", share * PER_CENT);
    }
}

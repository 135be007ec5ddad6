package org.mingjing.app.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.mingjing.app.pages.Tongues;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often each rule was broken lately. */
@Component
public class RuleFigures {
    /** Over how many days it is counted. */
    public static final int DAYS = 30;

    /**
     * The signals of a rule that stand.
     *
     * @param lately those that arose in the last days
     * @param all since ever
     */
    public record Counted(long lately, long all) {
        /** Never broken. */
        public static final Counted NONE = new Counted(0, 0);
    }

    private final JdbcClient jdbc;
    private final Scope scope;
    private final Tongues tongues;
    private final Clock clock;

    RuleFigures(JdbcClient jdbc, Scope scope, Tongues tongues, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.tongues = tongues;
        this.clock = clock;
    }

    /** The first of the last days. */
    public LocalDate since() {
        return LocalDate.ofInstant(clock.instant(), tongues.zone()).minusDays(DAYS - 1L);
    }

    /** By the ids of the rules that were ever broken, in the cases that the reader may see. */
    public Map<String, Counted> byRule() {
        Map<String, Counted> counted = new HashMap<>();
        question()
                .query(
                        (RowCallbackHandler)
                                row ->
                                        counted.put(
                                                row.getString(1),
                                                new Counted(row.getLong(2), row.getLong(3))));
        return counted;
    }

    private JdbcClient.StatementSpec question() {
        if (scope.isEverything()) {
            return jdbc.sql(
                            """
                            select rule, coalesce(sum(standing) filter (where day >= :since), 0),
                                sum(standing)
                            from supervision.signal_tally
                            group by rule
                            having sum(standing) > 0
                            """)
                    .param("since", since());
        }
        return scope.where()
                .and("g.status in ('STANDING', 'PROPOSED')")
                .value("since", since().atStartOfDay(tongues.zone()).toOffsetDateTime())
                .in(
                        jdbc,
                        """
                        select g.rule, count(*) filter (where g.arose_at >= :since), count(*)
                        from supervision.signal g
                            join supervision.case_state s on s.case_id = g.case_id
                        {where}
                        group by g.rule
                        """);
    }
}

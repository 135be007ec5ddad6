package org.mingjing.app.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.pages.Listing;
import org.mingjing.app.pages.Search;
import org.mingjing.app.pages.Tongues;
import org.mingjing.app.pages.Where;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Rule;
import org.mingjing.core.rule.TimeLimit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The signals as they stand, and what happened to them, to be looked through. */
@Component
public class Signals {
    private static final Bilingual DUE_SOON = new Bilingual("即将到期", "Due soon");
    private static final String TABLES =
            """
            from supervision.signal g
            join supervision.case_state s on s.case_id = g.case_id
            join casefile.heading h on h.id = g.case_id
            left join supervision.signal_change asked
                on asked.id = g.revocation and asked.kind = 'REVOCATION_ASKED'
            """;
    private static final String COLUMNS =
            """
            select g.id, g.case_id, h.number, h.item, h.item_version, s.department, g.rule, g.message,
                g.level, g.status, g.arose_at, g.due_at, g.changed_at, g.rungs, g.evidence,
                g.responsible, g.detail, s.finished_at is null, g.answered_at, asked.id,
                asked.ground, asked.cause, asked.account, asked.person, asked.at,
                g.hands && :mine::text[] or s.hands && :mine::text[]
            """;

    private final JdbcClient jdbc;
    private final LawInForce law;
    private final ItemNames items;
    private final Words words;
    private final Scope scope;
    private final Tongues tongues;
    private final Search<SignalRow> search;
    private final Search<FiledSignal> filed;

    Signals(
            JdbcClient jdbc,
            LawInForce law,
            ItemNames items,
            Words words,
            Scope scope,
            Tongues tongues) {
        this.jdbc = jdbc;
        this.law = law;
        this.items = items;
        this.words = words;
        this.scope = scope;
        this.tongues = tongues;
        this.search = new Search<>(jdbc, COLUMNS, TABLES, (row, number) -> row(row));
        this.filed =
                new Search<>(
                        jdbc,
                        COLUMNS + ", g.revocation is not null, " + TakenSteps.COLUMNS + "\n",
                        TABLES + TakenSteps.OF_SIGNAL,
                        (row, number) -> filed(row));
    }

    /** One page of the signals that are looked for. */
    public Listing<SignalRow> search(SignalQuery query) {
        return search.page(where(query), query);
    }

    /** One page of those that are looked for and for which somebody answers. */
    public Listing<SignalRow> search(SignalQuery query, Hand hand) {
        return search.page(within(where(query), hand), query);
    }

    /** All those that are looked for and for which somebody answers, one after the other. */
    @Transactional(readOnly = true)
    public void each(SignalQuery query, Hand hand, Consumer<FiledSignal> taker) {
        filed.each(within(where(query), hand), query, taker);
    }

    private static Where within(Where where, Hand hand) {
        return where.and("g.hands && :hands::text[]", "hands", hand.kept());
    }

    /** All the signals that are looked for, one after the other. */
    @Transactional(readOnly = true)
    public void each(SignalQuery query, Consumer<FiledSignal> taker) {
        filed.each(where(query), query, taker);
    }

    /**
     * All signals of a case, those that stand first and the gravest and earliest before the others.
     */
    public List<SignalRow> ofCase(long caseId) {
        return scope.where()
                .and("g.case_id = :case", "case", caseId)
                .in(
                        jdbc,
                        COLUMNS
                                + TABLES
                                + """
                                {where}
                                order by g.status not in ('STANDING', 'PROPOSED'), g.level desc,
                                    g.arose_at, g.id
                                """)
                .query((row, number) -> row(row))
                .list();
    }

    /** The case of a signal; null when there is no such signal for the reader. */
    @Nullable Long caseOf(long signal) {
        return scope.where()
                .and("g.id = :signal", "signal", signal)
                .in(jdbc, "select g.case_id " + TABLES + "{where}")
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    /** Everything that happened to the signals of a case, in order. */
    public List<HappenedToSignal> historyOfCase(long caseId) {
        return scope.where()
                .and("g.case_id = :case", "case", caseId)
                .in(jdbc, HAPPENED + "{where} order by c.id")
                .query((row, number) -> happened(row))
                .list();
    }

    /** What happened to signals last, the newest first. */
    public List<HappenedToSignal> latest(int most) {
        return scope.where()
                .value("most", most)
                .in(
                        jdbc,
                        HAPPENED
                                + "{where} order by c.at desc, c.arose_at desc, c.id desc limit :most")
                .query((row, number) -> happened(row))
                .list();
    }

    private static final String HAPPENED =
            """
            select c.signal_id, g.case_id, h.number, h.item, h.item_version, s.department, s.person,
                g.rule, c.at, c.kind, c.level, c.rungs, c.cause, c.person, c.ground
            from supervision.signal_change c
            join supervision.signal g on g.id = c.signal_id
            join supervision.case_state s on s.case_id = g.case_id
            join casefile.heading h on h.id = g.case_id
            """;

    private HappenedToSignal happened(ResultSet row) throws SQLException {
        return new HappenedToSignal(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                items.of(row.getString(4), row.getInt(5)),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                title(row.getString(8), level(row, 11)),
                SqlInstants.at(row, 9),
                ChangeKind.valueOf(row.getString(10)),
                level(row, 11),
                RungsText.parse(row.getString(12)),
                row.getString(13),
                row.getString(14),
                JdbcRevocations.ground(row, 15));
    }

    private Where where(SignalQuery query) {
        Level level = query.level();
        Standing standing = query.standing();
        Where where =
                words.signals(scope.where(), query.q())
                        .is("g.rule", query.rule())
                        .is("g.level", level == null ? null : LevelRank.of(level))
                        .is("g.status", standing == null ? null : standing.name())
                        .is("s.department", query.department())
                        .days("g.arose_at", query.from(), query.to(), tongues.zone())
                        .days("g.changed_at", query.changed(), query.changed(), tongues.zone());
        if (query.certainty() != null) {
            boolean isProvisional = query.certainty() == SignalQuery.Certainty.PROVISIONAL;
            where.is("g.provisional", isProvisional);
        }
        if (query.answered() != null) {
            boolean isAnswered = query.answered() == SignalQuery.Answered.YES;
            where.and(isAnswered ? "g.answered_at is not null" : "g.answered_at is null");
        }
        if (query.revocation() != null) {
            where.and(query.revocation().of("g"));
        }
        String person = query.person();
        return person == null
                ? where
                : where.and("g.hands @> array[:person::text]", "person", person);
    }

    /** What was broken; of a limit that has not run out yet, that it soon will. */
    private Bilingual title(String rule, Level level) {
        Rule known = law.rulebook().find(rule);
        if (known == null) {
            return Bilingual.same(rule);
        }
        boolean isAhead =
                level == Level.WARNING
                        && known instanceof TimeLimit limit
                        && limit.ladder().steps().stream()
                                .anyMatch(step -> step.level() == level && step.workingDays() < 0);
        return isAhead ? DUE_SOON : known.header().title();
    }

    private static Level level(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(LevelRank.level(row.getInt(column)));
    }

    private FiledSignal filed(ResultSet row) throws SQLException {
        TakenSteps steps = TakenSteps.of(row, 28, row.getBoolean(27));
        return new FiledSignal(row(row), steps.revoked(), steps.earlier());
    }

    private SignalRow row(ResultSet row) throws SQLException {
        return new SignalRow(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                items.of(row.getString(4), row.getInt(5)),
                row.getString(6),
                row.getString(7),
                title(row.getString(7), level(row, 9)),
                row.getString(8),
                level(row, 9),
                Standing.valueOf(row.getString(10)),
                SqlInstants.at(row, 11),
                SqlInstants.atOrNull(row, 12),
                SqlInstants.at(row, 13),
                RungsText.parse(row.getString(14)),
                EvidenceText.parse(row.getString(15)),
                EvidenceText.parsePersons(row.getString(16)),
                row.getBoolean(18),
                row.getString(17),
                SqlInstants.atOrNull(row, 19),
                row.getBoolean(26),
                JdbcRevocations.request(row, 20));
    }
}

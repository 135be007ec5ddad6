package org.mingjing.app.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.mingjing.app.pages.Export;
import org.mingjing.app.pages.Listing;
import org.mingjing.app.pages.Tongues;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.rule.Rule;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The signals as they stand, and what happened to them, to be looked through. */
@Component
public class Signals {
    private static final String TABLES =
            """
            from supervision.signal g
            join supervision.case_state s on s.case_id = g.case_id
            join casefile.heading h on h.id = g.case_id
            """;
    private static final String COLUMNS =
            """
            select g.id, g.case_id, h.number, h.item, h.item_version, s.department, g.rule, g.message,
                g.level, g.status, g.arose_at, g.due_at, g.changed_at, g.rungs, g.evidence,
                g.responsible, g.detail
            """
                    + TABLES;

    private final JdbcClient jdbc;
    private final LawInForce law;
    private final ItemNames items;
    private final Scope scope;
    private final Tongues tongues;

    Signals(JdbcClient jdbc, LawInForce law, ItemNames items, Scope scope, Tongues tongues) {
        this.jdbc = jdbc;
        this.law = law;
        this.items = items;
        this.scope = scope;
        this.tongues = tongues;
    }

    /** One page of the signals that are looked for. */
    public Listing<SignalRow> search(SignalQuery query) {
        Where where = where(query);
        List<SignalRow> rows =
                where.value("skipped", (query.pageOrFirst() - 1) * Listing.SIZE)
                        .value("most", Listing.SIZE)
                        .in(
                                jdbc,
                                COLUMNS
                                        + "{where} order by "
                                        + query.orderBy()
                                        + " offset :skipped limit :most")
                        .query((row, number) -> row(row))
                        .list();
        Long total =
                where.value("most", Listing.MOST + 1)
                        .in(
                                jdbc,
                                "select count(*) from (select 1 "
                                        + TABLES
                                        + "{where} limit :most) as counted")
                        .query(Long.class)
                        .single();
        return new Listing<>(rows, query.pageOrFirst(), total);
    }

    /** All the signals that are looked for, one after the other. */
    @Transactional(readOnly = true)
    public void each(SignalQuery query, Consumer<SignalRow> taker) {
        where(query)
                .value("most", Export.MOST)
                .in(jdbc, COLUMNS + "{where} order by " + query.orderBy() + " limit :most")
                .withFetchSize(1_000)
                .query((RowCallbackHandler) rows -> taker.accept(row(rows)));
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
                                + """
                                {where}
                                order by g.status not in ('STANDING', 'PROPOSED'), g.level desc,
                                    g.arose_at, g.id
                                """)
                .query((row, number) -> row(row))
                .list();
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
                                + "{where} order by c.at desc, g.arose_at desc, c.id desc limit :most")
                .query((row, number) -> happened(row))
                .list();
    }

    private static final String HAPPENED =
            """
            select c.signal_id, g.case_id, h.number, h.item, h.item_version, s.department, s.person,
                g.rule, c.at, c.kind, c.level, c.rungs, c.cause
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
                title(row.getString(8)),
                SqlInstants.at(row, 9),
                ChangeKind.valueOf(row.getString(10)),
                Objects.requireNonNull(LevelRank.level(row.getInt(11))),
                RungsText.parse(row.getString(12)),
                row.getString(13));
    }

    private Where where(SignalQuery query) {
        Where where = scope.where();
        if (query.rule() != null) {
            where.and("g.rule = :rule", "rule", query.rule());
        }
        if (query.level() != null) {
            where.and("g.level = :level", "level", LevelRank.of(query.level()));
        }
        if (query.standing() != null) {
            where.and("g.status = :standing", "standing", query.standing().name());
        }
        if (query.department() != null) {
            where.and("s.department = :department", "department", query.department());
        }
        if (query.person() != null) {
            where.and(
                    "position(:person in g.responsible) > 0",
                    "person",
                    "\t" + query.person() + "\t");
        }
        if (query.from() != null) {
            where.and("g.arose_at >= :from", "from", at(query.from()));
        }
        if (query.to() != null) {
            where.and("g.arose_at < :to", "to", at(query.to().plusDays(1)));
        }
        if (query.changed() != null) {
            where.and(
                            "g.changed_at >= :changed and g.changed_at < :changedUntil",
                            "changed",
                            at(query.changed()))
                    .value("changedUntil", at(query.changed().plusDays(1)));
        }
        return where;
    }

    private OffsetDateTime at(LocalDate date) {
        return date.atStartOfDay(tongues.zone()).toOffsetDateTime();
    }

    private Bilingual title(String rule) {
        Rule known = law.rulebook().find(rule);
        return known == null ? Bilingual.same(rule) : known.header().title();
    }

    private SignalRow row(ResultSet row) throws SQLException {
        return new SignalRow(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                items.of(row.getString(4), row.getInt(5)),
                row.getString(6),
                row.getString(7),
                title(row.getString(7)),
                row.getString(8),
                Objects.requireNonNull(LevelRank.level(row.getInt(9))),
                Standing.valueOf(row.getString(10)),
                SqlInstants.at(row, 11),
                SqlInstants.atOrNull(row, 12),
                SqlInstants.at(row, 13),
                RungsText.parse(row.getString(14)),
                EvidenceText.parse(row.getString(15)),
                EvidenceText.parsePersons(row.getString(16)),
                row.getString(17));
    }
}

package org.mingjing.app.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.pages.Export;
import org.mingjing.app.pages.Listing;
import org.mingjing.app.pages.Tongues;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.Vocabulary;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases as they were judged last, to be looked through. */
@Component
public class Cases {
    private static final String COLUMNS =
            """
            select s.case_id, h.source, h.number, h.item, h.item_version, s.department, s.person,
                s.level, s.activity, s.first_at, s.last_at, s.due_at, s.finished_at
            from supervision.case_state s join casefile.heading h on h.id = s.case_id
            """;

    private final JdbcClient jdbc;
    private final LawInForce law;
    private final ItemNames items;
    private final Scope scope;
    private final Tongues tongues;
    private final Clock clock;

    Cases(
            JdbcClient jdbc,
            LawInForce law,
            ItemNames items,
            Scope scope,
            Tongues tongues,
            Clock clock) {
        this.jdbc = jdbc;
        this.law = law;
        this.items = items;
        this.scope = scope;
        this.tongues = tongues;
        this.clock = clock;
    }

    /** One page of the cases that are looked for. */
    public Listing<CaseRow> search(CaseQuery query) {
        Where where = where(query);
        List<CaseRow> rows =
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
                                """
                                select count(*) from (
                                    select 1
                                    from supervision.case_state s
                                    join casefile.heading h on h.id = s.case_id
                                    {where} limit :most) as counted
                                """)
                        .query(Long.class)
                        .single();
        return new Listing<>(rows, query.pageOrFirst(), total);
    }

    /** All the cases that are looked for, one after the other. */
    @Transactional(readOnly = true)
    public void each(CaseQuery query, Consumer<CaseRow> taker) {
        where(query)
                .value("most", Export.MOST)
                .in(jdbc, COLUMNS + "{where} order by " + query.orderBy() + " limit :most")
                .withFetchSize(1_000)
                .query((RowCallbackHandler) rows -> taker.accept(row(rows)));
    }

    /** A case; null when there is none of that id. */
    public @Nullable CaseRow find(long id) {
        return scope.where()
                .and("s.case_id = :id", "id", id)
                .in(jdbc, COLUMNS + "{where}")
                .query((row, number) -> row(row))
                .optional()
                .orElse(null);
    }

    /**
     * The departments that have cases and that the reader may see, each found by a jump in the
     * index.
     */
    public List<String> departments() {
        return scope.where()
                .in(
                        jdbc,
                        """
                        with recursive found (department) as (
                            select min(department) from supervision.case_state
                            union all
                            select (select min(s.department) from supervision.case_state s
                                    where s.department > found.department)
                            from found where found.department is not null)
                        select s.department from found s {where} and s.department <> ''
                        """)
                .query(String.class)
                .list();
    }

    private Where where(CaseQuery query) {
        Where where = scope.where();
        String words = query.words();
        if (words != null) {
            where.and(
                            "lower(h.number) like :begin or reverse(h.number) like :end or h.item = any (:named)")
                    .value("begin", like(words))
                    .value("end", like(new StringBuilder(words).reverse().toString()))
                    .value("named", items.named(words).toArray(String[]::new));
        }
        if (query.item() != null) {
            where.and("h.item = :item", "item", query.item());
        }
        if (query.department() != null) {
            where.and("s.department = :department", "department", query.department());
        }
        if (query.person() != null) {
            where.and("s.person = :person", "person", query.person());
        }
        if (query.state() != null) {
            where.and(
                    query.state() == CaseQuery.State.RUNNING
                            ? "s.finished_at is null"
                            : "s.finished_at is not null");
        }
        if (query.level() != null) {
            where.and("s.level = :level", "level", LevelRank.of(query.level()));
        }
        days(query, where);
        return where;
    }

    private void days(CaseQuery query, Where where) {
        if (query.from() != null) {
            where.and("s.first_at >= :from", "from", at(query.from()));
        }
        if (query.to() != null) {
            where.and("s.first_at < :to", "to", at(query.to().plusDays(1)));
        }
        if (query.finished() != null) {
            where.and(
                            "s.finished_at >= :finished and s.finished_at < :finishedUntil",
                            "finished",
                            at(query.finished()))
                    .value("finishedUntil", at(query.finished().plusDays(1)));
        }
        if (query.due() != null) {
            due(query.due(), where);
        }
    }

    private void due(CaseQuery.Due due, Where where) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, tongues.zone());
        where.and("s.finished_at is null");
        switch (due) {
            case OVERDUE -> where.and("s.due_at < :now", "now", now.atOffset(ZoneOffset.UTC));
            case TODAY -> between(where, at(today), at(today.plusDays(1)));
            case WEEK -> between(where, at(today), at(today.plusDays(7)));
        }
    }

    private static void between(Where where, OffsetDateTime from, OffsetDateTime until) {
        where.and("s.due_at >= :dueFrom and s.due_at < :dueUntil", "dueFrom", from)
                .value("dueUntil", until);
    }

    private OffsetDateTime at(LocalDate date) {
        return date.atStartOfDay(tongues.zone()).toOffsetDateTime();
    }

    private static String like(String begin) {
        return begin.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private CaseRow row(ResultSet row) throws SQLException {
        Activity activity = law.vocabulary().findActivity(row.getString(9));
        return new CaseRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                items.of(row.getString(4), row.getInt(5)),
                row.getString(6),
                row.getString(7),
                LevelRank.level(row.getInt(8)),
                activity == null ? Vocabulary.OTHER : activity,
                SqlInstants.at(row, 10),
                SqlInstants.at(row, 11),
                SqlInstants.atOrNull(row, 12),
                SqlInstants.atOrNull(row, 13));
    }
}

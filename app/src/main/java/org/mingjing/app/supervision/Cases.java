package org.mingjing.app.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.pages.Listing;
import org.mingjing.app.pages.Search;
import org.mingjing.app.pages.Tongues;
import org.mingjing.app.pages.Where;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.ApplicantName;
import org.mingjing.core.casefile.Vocabulary;
import org.mingjing.core.rule.Level;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases as they were judged last, to be looked through. */
@Component
public class Cases {
    private static final String COLUMNS =
            """
            select s.case_id, h.source, h.number, h.item, h.item_version, s.department, s.person,
                s.level, s.activity, s.first_at, s.last_at, s.due_at, s.finished_at, h.applicant,
                s.provisional, s.due_in_working_days
            """;
    private static final String TABLES =
            """
            from supervision.case_state s join casefile.heading h on h.id = s.case_id
            """;

    private final JdbcClient jdbc;
    private final LawInForce law;
    private final ItemNames items;
    private final Scope scope;
    private final Words words;
    private final Tongues tongues;
    private final Clock clock;
    private final Search<CaseRow> search;

    Cases(
            JdbcClient jdbc,
            LawInForce law,
            ItemNames items,
            Scope scope,
            Words words,
            Tongues tongues,
            Clock clock) {
        this.jdbc = jdbc;
        this.law = law;
        this.items = items;
        this.scope = scope;
        this.words = words;
        this.tongues = tongues;
        this.clock = clock;
        this.search = new Search<>(jdbc, COLUMNS, TABLES, (row, number) -> row(row));
    }

    /** One page of the cases that are looked for. */
    public Listing<CaseRow> search(CaseQuery query) {
        return search.page(where(query), query);
    }

    /** One page of those that are looked for and went through some hands. */
    public Listing<CaseRow> search(CaseQuery query, Hand hand) {
        return search.page(within(where(query), hand), query);
    }

    /** All those that are looked for and went through some hands, one after the other. */
    @Transactional(readOnly = true)
    public void each(CaseQuery query, Hand hand, Consumer<CaseRow> taker) {
        search.each(within(where(query), hand), query, taker);
    }

    private static Where within(Where where, Hand hand) {
        return where.and("s.hands && :hands::text[]", "hands", hand.kept());
    }

    /** All the cases that are looked for, one after the other. */
    @Transactional(readOnly = true)
    public void each(CaseQuery query, Consumer<CaseRow> taker) {
        search.each(where(query), query, taker);
    }

    /** A case; null when there is none of that id. */
    public @Nullable CaseRow find(long id) {
        return scope.where()
                .and("s.case_id = :id", "id", id)
                .in(jdbc, COLUMNS + TABLES + "{where}")
                .query((row, number) -> row(row))
                .optional()
                .orElse(null);
    }

    /** What is told of a case besides what lists show. */
    public CaseNotes notesOf(long id) {
        return jdbc.sql(
                        """
                        select h.applicant, coalesce(w.messages, 0),
                            exists (select from supervision.due_change d where d.case_id = h.id)
                        from casefile.heading h left join casefile.waiting w on w.case_id = h.id
                        where h.id = ?
                        """)
                .param(id)
                .query(
                        (row, number) ->
                                new CaseNotes(
                                        new ApplicantName(row.getString(1)),
                                        row.getLong(2),
                                        row.getBoolean(3)))
                .optional()
                .orElse(new CaseNotes(ApplicantName.NONE, 0, false));
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
                        select s.department
                        from (
                            select department, '' as person_department, '{}'::text[] as hands
                            from found) s
                        {where} and s.department <> ''
                        """)
                .query(String.class)
                .list();
    }

    private Where where(CaseQuery query) {
        Where where = words.cases(scope.where(), query.q());
        if (query.state() != null) {
            where.and(query.state().condition());
        }
        if (query.due() != null) {
            due(query.due(), where);
        }
        if (query.pattern() != null) {
            where.and(
                    "s.case_id in (select unnest(cases) from supervision.pattern where id = :pattern)",
                    "pattern",
                    query.pattern());
        }
        Level level = query.level();
        String department = query.person() == null ? "s.department" : "s.person_department";
        Level provisional = query.provisional();
        return where.is("h.item", query.item())
                .is(department, query.department())
                .is("s.person", query.person())
                .is("s.level", level == null ? null : LevelRank.of(level))
                .is("s.provisional", provisional == null ? null : LevelRank.of(provisional))
                .is("h.source", query.source())
                .days("s.first_at", query.from(), query.to(), tongues.zone())
                .days("s.finished_at", query.finished(), query.finished(), tongues.zone());
    }

    private void due(CaseQuery.Due due, Where where) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, tongues.zone());
        where.and("s.finished_at is null");
        switch (due) {
            case OVERDUE -> where.and("s.due_at < :now", "now", now.atOffset(ZoneOffset.UTC));
            case TODAY -> where.days("s.due_at", today, today, tongues.zone());
            case WEEK -> where.days("s.due_at", today, today.plusDays(6), tongues.zone());
        }
    }

    private static CaseQuery.State state(ResultSet row) throws SQLException {
        if (row.getObject(13) != null) {
            return CaseQuery.State.FINISHED;
        }
        return row.getString(9).isEmpty() ? CaseQuery.State.EMPTY : CaseQuery.State.RUNNING;
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
                SqlInstants.atOrNull(row, 13),
                state(row),
                new ApplicantName(row.getString(14)).masked(),
                LevelRank.level(row.getInt(15)),
                row.getBoolean(16));
    }
}

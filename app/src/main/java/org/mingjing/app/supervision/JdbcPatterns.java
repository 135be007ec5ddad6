package org.mingjing.app.supervision;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.pages.Listing;
import org.mingjing.app.pages.Search;
import org.mingjing.app.pages.Where;
import org.mingjing.core.rule.Level;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Patterns and everything that happened to them. */
@Repository
class JdbcPatterns {
    private static final int BATCH = 500;
    private static final String COLUMNS =
            """
            select p.id, p.rule, p.subject, p.department, p.aspect, p.began_at, p.ended_at, p.status,
                p.level, p.numbers, p.cases
            """;
    private static final String TABLES =
            """
            from supervision.pattern p
            """;
    private static final String NUMBERS_AND_STEPS =
            """
                , array(
                    select h.number
                    from unnest(p.cases) with ordinality as of_it (id, place)
                    join casefile.heading h on h.id = of_it.id
                    order by of_it.place) as case_numbers,
                p.revocation is not null,
            """
                    + TakenSteps.COLUMNS
                    + "\n";

    private final JdbcTemplate jdbc;
    private final Search<PatternRow> search;

    JdbcPatterns(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.search =
                new Search<>(
                        JdbcClient.create(jdbc),
                        COLUMNS + NUMBERS_AND_STEPS,
                        TABLES + TakenSteps.OF_PATTERN,
                        (row, number) -> row(row));
    }

    /** Whether nobody else is looking for patterns; then nobody will until the transaction ends. */
    boolean isAlone() {
        return Boolean.TRUE.equals(
                jdbc.queryForObject(
                        "select pg_try_advisory_xact_lock(hashtext('supervision.pattern'))",
                        Boolean.class));
    }

    /** All that began since an instant, withdrawn ones too. */
    List<StoredPattern> since(Instant instant) {
        return jdbc.query(
                COLUMNS + TABLES + "where p.began_at >= ?",
                (row, number) -> stored(row),
                SqlTimes.at(instant));
    }

    @Nullable StoredPattern find(long id) {
        List<StoredPattern> found =
                jdbc.query(
                        COLUMNS + TABLES + "where p.id = ? for update",
                        (row, number) -> stored(row),
                        id);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** One page of what is looked for. */
    Listing<PatternRow> page(PatternQuery query, ZoneId zone) {
        return search.page(where(query, zone), query);
    }

    /** All that is looked for, one after the other. */
    void each(PatternQuery query, ZoneId zone, Consumer<PatternRow> taker) {
        search.each(where(query, zone), query, taker);
    }

    private static Where where(PatternQuery query, ZoneId zone) {
        Level level = query.level();
        Standing standing = query.standing();
        Where where =
                new Where()
                        .is("p.rule", query.rule())
                        .is("p.level", level == null ? null : LevelRank.of(level))
                        .is("p.status", standing == null ? null : standing.name())
                        .days("p.began_at", query.from(), query.to(), zone)
                        .days("p.raised_at", query.raised(), query.raised(), zone);
        if (query.revocation() != null) {
            where.and(query.revocation().of("p"));
        }
        String department = query.department();
        return department == null
                ? where
                : where.and(
                        "p.department = :office or (p.department = '' and p.subject = :office)",
                        "office",
                        department);
    }

    private static PatternRow row(ResultSet row) throws SQLException {
        return PatternRow.of(
                stored(row),
                List.of((String[]) row.getArray(12).getArray()),
                TakenSteps.of(row, 14, row.getBoolean(13)));
    }

    private static StoredPattern stored(ResultSet row) throws SQLException {
        PatternKey key =
                new PatternKey(
                        Pattern.of(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class).toInstant());
        OffsetDateTime ended = row.getObject(7, OffsetDateTime.class);
        FoundPattern found =
                new FoundPattern(
                        key,
                        ended == null ? null : ended.toInstant(),
                        level(row.getInt(9)),
                        row.getString(10),
                        SqlTimes.cases(row.getArray(11)));
        return new StoredPattern(row.getLong(1), found, Standing.valueOf(row.getString(8)));
    }

    private static Level level(int rank) {
        return Arrays.stream(Level.values())
                .filter(level -> LevelRank.of(level) == rank)
                .findFirst()
                .orElseThrow();
    }

    /** Stores what changed, and that it did; but not of what was revoked since it was looked at. */
    void store(List<PatternChange> changes, Instant at) {
        String sql =
                """
                with stored as (
                    insert into supervision.pattern (rule, subject, department, aspect, began_at,
                        ended_at, status, level, numbers, cases, raised_at, changed_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    on conflict (rule, subject, department, aspect, began_at) do update
                    set ended_at = excluded.ended_at, status = excluded.status,
                        level = excluded.level, numbers = excluded.numbers,
                        cases = excluded.cases, changed_at = excluded.changed_at, revocation =
                            case when excluded.status <> 'WITHDRAWN' then pattern.revocation end
                    where pattern.status <> 'REVOKED' or excluded.status = 'REVOKED'
                    returning id, changed_at, level, numbers)
                insert into supervision.pattern_change (pattern_id, at, kind, level, numbers, cause,
                    person)
                select id, changed_at, ?, level, numbers, '', '' from stored
                """;
        jdbc.batchUpdate(sql, changes, BATCH, (statement, change) -> fill(statement, change, at));
    }

    private static void fill(PreparedStatement statement, PatternChange change, Instant at)
            throws SQLException {
        FoundPattern found = change.found();
        PatternKey key = found.key();
        statement.setString(1, key.pattern().id());
        statement.setString(2, key.subject());
        statement.setString(3, key.department());
        statement.setString(4, key.aspect());
        statement.setObject(5, SqlTimes.at(key.began()));
        Instant ended = found.ended();
        statement.setObject(
                6, ended == null ? null : SqlTimes.at(ended), Types.TIMESTAMP_WITH_TIMEZONE);
        statement.setString(7, change.standing().name());
        statement.setInt(8, LevelRank.of(found.level()));
        statement.setString(9, found.numbers());
        statement.setArray(
                10, statement.getConnection().createArrayOf("bigint", found.cases().toArray()));
        statement.setObject(11, SqlTimes.at(at));
        statement.setObject(12, SqlTimes.at(at));
        statement.setString(13, change.kind().name());
    }

    /** Remembers that history was told. */
    void due(Instant since) {
        jdbc.update("insert into supervision.pattern_due (since) values (?)", SqlTimes.at(since));
    }

    /** From when on history was told since this was asked last; null when none was. */
    @Nullable Instant takeDue() {
        OffsetDateTime since =
                jdbc.queryForObject(
                        """
                        with taken as (delete from supervision.pattern_due returning since)
                        select min(since) from taken
                        """,
                        OffsetDateTime.class);
        return since == null ? null : since.toInstant();
    }
}

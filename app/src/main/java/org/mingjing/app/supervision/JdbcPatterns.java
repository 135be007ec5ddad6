package org.mingjing.app.supervision;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.rule.Level;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Patterns and everything that happened to them. */
@Repository
class JdbcPatterns {
    private static final int BATCH = 500;
    private static final String COLUMNS =
            """
            select id, rule, subject, department, aspect, began_at, ended_at, status, level, numbers,
                cases
            from supervision.pattern
            """;

    private final JdbcTemplate jdbc;

    JdbcPatterns(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
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
                COLUMNS + "where began_at >= ?",
                (row, number) -> stored(row),
                SqlTimes.at(instant));
    }

    @Nullable StoredPattern find(long id) {
        List<StoredPattern> found =
                jdbc.query(COLUMNS + "where id = ? for update", (row, number) -> stored(row), id);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** The latest, those first that began last. */
    List<StoredPattern> latest(int skipped, int most) {
        return jdbc.query(
                COLUMNS + "where status <> 'WITHDRAWN' order by began_at desc, id offset ? limit ?",
                (row, number) -> stored(row),
                skipped,
                most);
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

    /** Stores what changed, and that it did. */
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
                        cases = excluded.cases, changed_at = excluded.changed_at
                    returning id, changed_at, level, numbers)
                insert into supervision.pattern_change (pattern_id, at, kind, level, numbers, cause,
                    person)
                select id, changed_at, ?, level, numbers, ?, ? from stored
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
        statement.setString(14, change.cause());
        statement.setString(15, change.person());
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

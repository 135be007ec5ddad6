package org.mingjing.app.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By which steps signals and patterns come to be revoked, and which requests are open. */
@Repository
class JdbcRevocations {
    private final JdbcClient jdbc;

    JdbcRevocations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What can be revoked, and where it and its changes are kept. */
    enum Kept {
        SIGNAL("supervision.signal", "supervision.signal_change", "signal_id", "arose_at, rungs"),
        PATTERN("supervision.pattern", "supervision.pattern_change", "pattern_id", "numbers");

        private final String table;
        private final String changes;
        private final String key;
        private final String facts;

        Kept(String table, String changes, String key, String facts) {
            this.table = table;
            this.changes = changes;
            this.key = key;
            this.facts = facts;
        }

        private String in(String sql) {
            return sql.replace("{table}", table)
                    .replace("{changes}", changes)
                    .replace("{key}", key)
                    .replace("{facts}", facts);
        }
    }

    /** The request that awaits a second person; null when there is none. */
    @Nullable RevocationRequest open(Kept kept, long id) {
        String sql =
                """
                select asked.id, asked.ground, asked.cause, asked.account, asked.person, asked.at
                from {table} one join {changes} asked on asked.id = one.revocation
                where one.id = ?
                """;
        return jdbc.sql(kept.in(sql))
                .param(id)
                .query((row, number) -> Objects.requireNonNull(request(row, 1)))
                .optional()
                .orElse(null);
    }

    /**
     * The request in six columns that follow each other: id, ground, reason, account, person,
     * instant; null when the first one is.
     */
    static @Nullable RevocationRequest request(ResultSet row, int first) throws SQLException {
        long id = row.getLong(first);
        return row.wasNull()
                ? null
                : new RevocationRequest(
                        id,
                        RevocationGround.valueOf(row.getString(first + 1)),
                        row.getString(first + 2),
                        row.getString(first + 3),
                        row.getString(first + 4),
                        SqlInstants.at(row, first + 5));
    }

    /** The ground as it is kept with a change; null when there is none. */
    static @Nullable RevocationGround ground(ResultSet row, int column) throws SQLException {
        String ground = row.getString(column);
        return ground == null || ground.isEmpty() ? null : RevocationGround.valueOf(ground);
    }

    /**
     * Keeps a step as a change, and how things stand since.
     *
     * @param ground the step's own, or that of the request which it is about
     */
    void store(
            Kept kept,
            long id,
            RevocationStep step,
            RevocationGround ground,
            Standing standing,
            Instant at) {
        String sql =
                """
                with told as (
                    insert into {changes} ({key}, at, kind, level, {facts}, cause, person, ground,
                        account)
                    select id, ?, ?, level, {facts}, ?, ?, ?, ? from {table} where id = ?
                    returning {key}, id, at
                )
                update {table} one
                set status = ?, changed_at = told.at, revocation = case when ? then told.id end
                from told
                where one.id = told.{key}
                """;
        jdbc.sql(kept.in(sql))
                .params(
                        SqlTimes.at(at),
                        step.kind().name(),
                        step.text(),
                        step.by().shownAs(),
                        ground.name(),
                        step.by().account(),
                        id,
                        standing.name(),
                        step.isAwaiting())
                .update();
    }

    /** Whether a hand acted in the case of a signal, or answers for the signal. */
    boolean isHandledBy(long signal, Hand hand) {
        String sql =
                """
                select coalesce(g.hands && hand.kept or s.hands && hand.kept, false)
                from supervision.signal g
                join supervision.case_state s on s.case_id = g.case_id
                cross join (select string_to_array(?, E'\\n') as kept) as hand
                where g.id = ?
                """;
        return jdbc.sql(sql)
                .params(String.join("\n", hand.kept()), signal)
                .query(Boolean.class)
                .single();
    }
}

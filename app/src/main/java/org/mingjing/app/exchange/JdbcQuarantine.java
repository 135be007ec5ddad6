package org.mingjing.app.exchange;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mingjing.app.SqlArrays;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What was refused, as it came. */
@Repository
class JdbcQuarantine {
    private final JdbcTemplate jdbc;

    JdbcQuarantine(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what was refused; answers with where it waits, in the order in which it was given. */
    List<Waiting> add(List<Refused> refused) {
        if (refused.isEmpty()) {
            return List.of();
        }
        List<Long> numbers = numbers(refused.size());
        List<Waiting> waiting = new ArrayList<>(refused.size());
        for (Refused one : refused) {
            Told told = one.told();
            waiting.add(
                    new Waiting(
                            numbers.get(waiting.size()),
                            told.source(),
                            told.receivedAt(),
                            told.event().toString().replace("\0", "\\u0000"),
                            told.backfill(),
                            told.caseNumber(),
                            told.id()));
        }
        insert(waiting, refused);
        return waiting;
    }

    private List<Long> numbers(int many) {
        return jdbc.queryForList(
                """
                select nextval(pg_get_serial_sequence('exchange.quarantine', 'id'))
                from generate_series(1, ?)
                """,
                Long.class,
                many);
    }

    private void insert(List<Waiting> waiting, List<Refused> refused) {
        String sql =
                """
                insert into exchange.quarantine (id, source, received_at, raw, backfill, case_number,
                    message, reason, detail)
                overriding system value
                select * from unnest(?::bigint[], ?::text[], ?::timestamptz[], ?::text[], ?::text[],
                    ?::text[], ?::text[], ?::text[], ?::text[])
                """;
        jdbc.execute(
                (ConnectionCallback<Integer>)
                        connection -> {
                            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                                new SqlArrays<>(connection, statement, 0, waiting)
                                        .longs(Waiting::id)
                                        .texts(Waiting::source)
                                        .instants(Waiting::receivedAt)
                                        .texts(Waiting::raw)
                                        .texts(one -> one.backfill().name())
                                        .texts(Waiting::caseNumber)
                                        .texts(Waiting::message);
                                new SqlArrays<>(connection, statement, 7, refused)
                                        .texts(one -> one.reason().name())
                                        .texts(Refused::detail);
                                return statement.executeUpdate();
                            }
                        });
    }

    /** Those of the messages that still wait, locked, in the order in which they came. */
    List<Waiting> lock(Collection<Long> ids) {
        String sql =
                """
                select id, source, received_at, raw, backfill, case_number, message
                from exchange.quarantine
                where id = any (?) and resolved_at is null
                order by id for update
                """;
        return jdbc.query(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(sql);
                    statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
                    return statement;
                },
                (rows, row) -> waiting(rows));
    }

    /** What waits, the newest first. */
    List<RefusedMessage> waiting(int skipped, int most) {
        return jdbc.query(
                """
                select id, source, received_at, case_number, coalesce(mended, raw), reason, detail
                from exchange.quarantine
                where resolved_at is null
                order by id desc offset ? limit ?
                """,
                (rows, row) ->
                        new RefusedMessage(
                                rows.getLong(1),
                                rows.getString(2),
                                rows.getObject(3, OffsetDateTime.class).toInstant(),
                                rows.getString(4),
                                rows.getString(5),
                                Reason.valueOf(rows.getString(6)),
                                rows.getString(7)),
                skipped,
                most);
    }

    private static Waiting waiting(ResultSet rows) throws SQLException {
        return new Waiting(
                rows.getLong(1),
                rows.getString(2),
                rows.getObject(3, OffsetDateTime.class).toInstant(),
                rows.getString(4),
                Backfill.valueOf(rows.getString(5)),
                rows.getString(6),
                rows.getString(7));
    }

    /** A message as it came, or as it was mended last. */
    String latest(long id) {
        return jdbc.query(
                        "select coalesce(mended, raw) from exchange.quarantine where id = ?",
                        (rows, row) -> rows.getString(1),
                        id)
                .getFirst();
    }

    /** Remembers in which form a message was told again. */
    void mend(long id, String raw) {
        jdbc.update("update exchange.quarantine set mended = ? where id = ?", raw, id);
    }

    /** Tells why messages that were told again are still refused. */
    void refuseAgain(List<Refused> refused) {
        jdbc.batchUpdate(
                "update exchange.quarantine set reason = ?, detail = ? where id = ?",
                refused.stream()
                        .map(
                                one ->
                                        new Object[] {
                                            one.reason().name(), one.detail(), id(one.told())
                                        })
                        .toList());
    }

    private static long id(Told told) {
        Waiting waiting = told.waiting();
        if (waiting == null) {
            throw new IllegalArgumentException("told for the first time: " + told.id());
        }
        return waiting.id();
    }

    void settle(Collection<Waiting> waiting, String person, Instant at) {
        Long[] ids = waiting.stream().map(Waiting::id).toArray(Long[]::new);
        jdbc.update(
                connection -> {
                    PreparedStatement statement =
                            connection.prepareStatement(
                                    """
                                    update exchange.quarantine
                                    set resolved_at = ?, resolved_by = ? where id = any (?)
                                    """);
                    statement.setObject(1, at.atOffset(ZoneOffset.UTC));
                    statement.setString(2, person);
                    statement.setArray(3, connection.createArrayOf("bigint", ids));
                    return statement;
                });
    }
}

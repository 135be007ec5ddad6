package org.mingjing.app.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.SqlArrays;
import org.mingjing.app.pages.Listing;
import org.mingjing.app.pages.Search;
import org.mingjing.app.pages.Where;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was refused, as it came. */
@Repository
class JdbcQuarantine {
    private static final String COLUMNS =
            """
            select id, source, received_at, case_number, message, left(coalesce(mended, raw), %d),
                reason, detail, times, length(coalesce(mended, raw)),
                greatest(0, length(coalesce(mended, raw)) - %d)
            """;
    private static final String TABLES =
            """
            from exchange.quarantine
            """;

    private final JdbcTemplate jdbc;
    private final Search<RefusedMessage> shown;
    private final Search<RefusedMessage> told;

    JdbcQuarantine(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.shown = search(RefusedMessage.SHOWN);
        this.told = search(RefusedMessage.TOLD);
    }

    private Search<RefusedMessage> search(int characters) {
        return new Search<>(
                JdbcClient.create(jdbc),
                COLUMNS.formatted(characters, characters),
                TABLES,
                (rows, row) -> refused(rows));
    }

    /**
     * Keeps what was refused, each message once; answers with where it waits, in the order in which
     * it was given.
     */
    List<Waiting> add(List<Refused> refused) {
        Map<String, RefusedTimes> kept = new LinkedHashMap<>();
        for (Refused one : refused) {
            String raw = one.told().event().toString().replace("\0", "\\u0000");
            kept.merge(
                    RefusedTimes.hash(one.told().source(), raw),
                    new RefusedTimes(one, raw, 1),
                    RefusedTimes::and);
        }
        if (kept.isEmpty()) {
            return List.of();
        }
        Map<String, Long> ids = insert(kept);
        return kept.entrySet().stream()
                .map(one -> one.getValue().waiting(Objects.requireNonNull(ids.get(one.getKey()))))
                .toList();
    }

    private Map<String, Long> insert(Map<String, RefusedTimes> refused) {
        String sql =
                """
                insert into exchange.quarantine (hash, source, received_at, last_received_at, raw,
                    backfill, case_number, message, reason, detail, times)
                select * from unnest(?::text[], ?::text[], ?::timestamptz[], ?::timestamptz[],
                    ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[])
                on conflict (source, hash) where resolved_at is null do update set
                    times = quarantine.times + excluded.times,
                    last_received_at = excluded.last_received_at,
                    reason = excluded.reason, detail = excluded.detail
                returning hash, id
                """;
        Map<String, Long> ids = new HashMap<>();
        return jdbc.execute(
                (ConnectionCallback<Map<String, Long>>)
                        connection -> {
                            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                                new SqlArrays<>(connection, statement, 0, refused.keySet())
                                        .texts(hash -> hash);
                                fill(connection, statement, refused.values());
                                try (ResultSet rows = statement.executeQuery()) {
                                    while (rows.next()) {
                                        ids.put(rows.getString(1), rows.getLong(2));
                                    }
                                }
                            }
                            return ids;
                        });
    }

    private static void fill(
            Connection connection, PreparedStatement statement, Collection<RefusedTimes> refused)
            throws SQLException {
        new SqlArrays<>(connection, statement, 1, refused)
                .texts(one -> one.told().source())
                .instants(one -> one.told().receivedAt())
                .instants(one -> one.told().receivedAt())
                .texts(RefusedTimes::raw)
                .texts(one -> one.told().backfill().name())
                .texts(one -> one.told().caseNumber())
                .texts(one -> one.told().id())
                .texts(one -> one.refused().reason().name())
                .texts(one -> one.refused().detail())
                .longs(RefusedTimes::times);
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

    /** One page of what waits. */
    Listing<RefusedMessage> page(RefusedQuery query, ZoneId zone) {
        return shown.page(where(query, zone), query);
    }

    /** All that waits, one after the other. */
    void each(RefusedQuery query, ZoneId zone, Consumer<RefusedMessage> taker) {
        told.each(where(query, zone), query, taker);
    }

    private static Where where(RefusedQuery query, ZoneId zone) {
        Reason reason = query.reason();
        Where where =
                new Where()
                        .and("resolved_at is null")
                        .is("source", query.source())
                        .is("reason", reason == null ? null : reason.name())
                        .days("received_at", query.from(), query.to(), zone);
        String words = query.words();
        return words == null
                ? where
                : where.and("case_number = :words or message = :words", "words", words);
    }

    /** A message that waits; null when none of that id does. */
    @Nullable RefusedMessage find(long id) {
        List<RefusedMessage> found =
                jdbc.query(
                        COLUMNS.formatted(RefusedMessage.TOLD, RefusedMessage.TOLD)
                                + TABLES
                                + "where resolved_at is null and id = ?",
                        (rows, row) -> refused(rows),
                        id);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** The sources of which something waits. */
    List<String> sources() {
        return jdbc.queryForList(
                """
                select distinct source from exchange.quarantine
                where resolved_at is null order by 1
                """,
                String.class);
    }

    private static RefusedMessage refused(ResultSet rows) throws SQLException {
        return new RefusedMessage(
                rows.getLong(1),
                rows.getString(2),
                rows.getObject(3, OffsetDateTime.class).toInstant(),
                rows.getString(4),
                rows.getString(5),
                rows.getString(6),
                Reason.valueOf(rows.getString(7)),
                rows.getString(8),
                rows.getLong(9),
                rows.getLong(10),
                rows.getLong(11));
    }

    /** The whole of a message as it came, or as it was mended last; null when there is none. */
    @Nullable String raw(long id) {
        List<String> found =
                jdbc.queryForList(
                        "select coalesce(mended, raw) from exchange.quarantine where id = ?",
                        String.class,
                        id);
        return found.isEmpty() ? null : found.getFirst();
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

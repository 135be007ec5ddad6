package org.mingjing.app.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.app.SqlArrays;
import org.mingjing.core.casefile.ApplicantName;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Messages in the database, many at a time. */
@Repository
class JdbcEvents {
    /** The columns of a message, in the order in which messages are written. */
    static final String COLUMNS =
            "case_id, message, version, activity, name, occurred_at, received_at, day_only, voided,"
                    + " sequence, person, post, department, data";

    /** So many messages are copied; of fewer it makes no odds. */
    private static final int MANY = 100;

    private final JdbcTemplate jdbc;

    JdbcEvents(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds messages that are not known yet, each of another key, to cases that are locked. */
    void add(List<StoredMessage> messages) {
        List<StoredMessage> ordered =
                messages.stream().sorted(Comparator.comparing(StoredMessage::key)).toList();
        jdbc.execute(
                (ConnectionCallback<Boolean>)
                        connection -> {
                            if (ordered.size() < MANY) {
                                insert(connection, ordered);
                            } else {
                                CopiedEvents.into(connection, ordered);
                            }
                            return true;
                        });
    }

    private static void insert(Connection connection, List<StoredMessage> messages)
            throws SQLException {
        if (messages.isEmpty()) {
            return;
        }
        String sql =
                """
                insert into casefile.event (%s)
                select told.* from unnest(?::bigint[], ?::text[], ?::int[], ?::text[], ?::text[],
                    ?::timestamptz[], ?::timestamptz[], ?::boolean[], ?::boolean[], ?::int[],
                    ?::text[], ?::text[], ?::text[], ?::text[]) as told
                """
                        .formatted(COLUMNS);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(connection, statement, messages);
            statement.executeUpdate();
        }
    }

    private static void fill(
            Connection connection, PreparedStatement statement, List<StoredMessage> messages)
            throws SQLException {
        new SqlArrays<>(connection, statement, 0, messages)
                .longs(StoredMessage::caseId)
                .texts(one -> one.message().id())
                .numbers(one -> one.message().version())
                .texts(one -> one.message().activity())
                .texts(one -> one.message().name())
                .instants(one -> one.message().occurredAt())
                .instants(one -> one.message().receivedAt())
                .flags(one -> one.message().dayOnly())
                .flags(one -> one.message().voided())
                .numbers(one -> one.message().sequence())
                .texts(one -> one.message().person())
                .texts(one -> one.message().post())
                .texts(one -> one.message().department())
                .texts(one -> one.message().data());
    }

    /** Those of the messages that are known, as they were told first. */
    Map<MessageKey, CaseMessage> find(List<MessageKey> keys) {
        if (keys.isEmpty()) {
            return new HashMap<>();
        }
        String sql =
                """
                select e.case_id, e.message, e.version, e.activity, e.occurred_at, e.received_at,
                    e.day_only, e.voided, e.name, e.person, e.post, e.department, e.data
                from casefile.event e
                join unnest(?::bigint[], ?::text[], ?::int[]) as named (case_id, message, version)
                    using (case_id, message, version)
                """;
        return jdbc.execute(
                (ConnectionCallback<Map<MessageKey, CaseMessage>>)
                        connection -> {
                            Map<MessageKey, CaseMessage> found = new HashMap<>();
                            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                                new SqlArrays<>(connection, statement, 0, keys)
                                        .longs(MessageKey::caseId)
                                        .texts(MessageKey::id)
                                        .numbers(MessageKey::version);
                                try (ResultSet rows = statement.executeQuery()) {
                                    while (rows.next()) {
                                        found.put(
                                                new MessageKey(
                                                        rows.getLong(1),
                                                        rows.getString(2),
                                                        rows.getInt(3)),
                                                message(rows));
                                    }
                                }
                            }
                            return found;
                        });
    }

    private static CaseMessage message(ResultSet rows) throws SQLException {
        return new CaseMessage(
                "",
                "",
                "",
                0,
                ApplicantName.NONE,
                rows.getString(2),
                rows.getInt(3),
                rows.getString(4),
                rows.getString(9),
                rows.getObject(5, OffsetDateTime.class).toInstant(),
                rows.getObject(6, OffsetDateTime.class).toInstant(),
                rows.getBoolean(7),
                rows.getBoolean(8),
                0,
                rows.getString(10),
                rows.getString(11),
                rows.getString(12),
                rows.getString(13),
                "{}");
    }
}

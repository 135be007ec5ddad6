package org.mingjing.app.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mingjing.app.SqlArrays;
import org.mingjing.core.casefile.ApplicantName;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Cases and their messages in the database, many at a time. */
@Repository
class JdbcEvents {
    /** The columns of a message, in the order in which messages are written. */
    static final String COLUMNS =
            "case_id, message, version, activity, name, occurred_at, received_at, day_only, voided,"
                    + " sequence, person, post, department, data";

    /** So many messages of new cases are copied; of fewer it makes no odds. */
    private static final int MANY = 100;

    private final JdbcTemplate jdbc;

    JdbcEvents(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The cases that are named, locked; those that messages are about are opened if they are new.
     */
    NamedCases cases(List<CaseMessage> messages, Collection<CaseKey> all) {
        if (all.isEmpty()) {
            return new NamedCases(Map.of(), Set.of());
        }
        TreeMap<CaseKey, ToldCase> named = new TreeMap<>();
        for (CaseMessage message : messages) {
            named.merge(CaseKey.of(message), ToldCase.of(message), ToldCase::and);
        }
        Collection<ToldCase> first = named.values();
        return jdbc.execute(
                (ConnectionCallback<NamedCases>)
                        connection -> {
                            Set<Long> opened = first.isEmpty() ? Set.of() : open(connection, first);
                            return new NamedCases(ids(connection, all), opened);
                        });
    }

    private static Set<Long> open(Connection connection, Collection<ToldCase> cases)
            throws SQLException {
        String sql =
                """
                insert into casefile.case_file (source, number, item, item_version, data,
                    applicant)
                select * from unnest(?::text[], ?::text[], ?::text[], ?::int[], ?::text[],
                    ?::text[])
                on conflict (source, number) do nothing
                returning id
                """;
        Set<Long> opened = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            new SqlArrays<>(connection, statement, 0, cases)
                    .texts(ToldCase::source)
                    .texts(ToldCase::number)
                    .texts(ToldCase::item)
                    .numbers(ToldCase::itemVersion)
                    .texts(ToldCase::data)
                    .texts(told -> told.applicant().text());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    opened.add(rows.getLong(1));
                }
            }
        }
        return opened;
    }

    /** Has cases that were known learn what messages that are new tell of the case itself. */
    void tell(List<StoredMessage> added) {
        Map<Long, ToldCase> told = new TreeMap<>();
        for (StoredMessage one : added) {
            ToldCase of = ToldCase.of(one.message());
            if (of.isTelling()) {
                told.merge(one.caseId(), of, ToldCase::and);
            }
        }
        if (!told.isEmpty()) {
            jdbc.execute((ConnectionCallback<Integer>) connection -> tell(connection, told));
        }
    }

    private static int tell(Connection connection, Map<Long, ToldCase> told) throws SQLException {
        String sql =
                """
                update casefile.case_file known
                set item = case when known.item = '' then told.item else known.item end,
                    item_version = case when known.item = '' then told.item_version
                        else known.item_version end,
                    data = case when told.data = '{}' then known.data else told.data end,
                    applicant = case when told.applicant = '' then known.applicant
                        else told.applicant end
                from unnest(?::bigint[], ?::text[], ?::int[], ?::text[], ?::text[])
                    as told (id, item, item_version, data, applicant)
                where known.id = told.id
                    and ((told.item <> '' and known.item = '')
                        or (told.data <> '{}' and known.data <> told.data)
                        or (told.applicant <> '' and known.applicant <> told.applicant))
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            new SqlArrays<>(connection, statement, 0, told.entrySet())
                    .longs(Map.Entry::getKey)
                    .texts(one -> one.getValue().item())
                    .numbers(one -> one.getValue().itemVersion())
                    .texts(one -> one.getValue().data())
                    .texts(one -> one.getValue().applicant().text());
            return statement.executeUpdate();
        }
    }

    private static Map<CaseKey, Long> ids(Connection connection, Collection<CaseKey> cases)
            throws SQLException {
        String sql =
                """
                select c.id, c.source, c.number
                from casefile.case_file c
                join unnest(?::text[], ?::text[]) as named (source, number) using (source, number)
                order by c.id
                for update of c
                """;
        Map<CaseKey, Long> ids = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            new SqlArrays<>(connection, statement, 0, cases)
                    .texts(CaseKey::source)
                    .texts(CaseKey::number);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.put(new CaseKey(rows.getString(2), rows.getString(3)), rows.getLong(1));
                }
            }
        }
        return ids;
    }

    /**
     * Adds messages that are not known yet, and answers with those.
     *
     * @param opened the cases of which nothing was told before
     */
    Set<MessageKey> add(List<StoredMessage> messages, Set<Long> opened) {
        Map<MessageKey, StoredMessage> fresh = new LinkedHashMap<>();
        for (StoredMessage message : messages) {
            if (opened.contains(message.caseId())) {
                fresh.putIfAbsent(message.key(), message);
            }
        }
        if (fresh.size() < MANY) {
            return insert(messages);
        }
        copy(List.copyOf(fresh.values()));
        Set<MessageKey> added = new HashSet<>(fresh.keySet());
        added.addAll(
                insert(
                        messages.stream()
                                .filter(message -> !opened.contains(message.caseId()))
                                .toList()));
        return added;
    }

    private void copy(List<StoredMessage> messages) {
        jdbc.execute(
                (ConnectionCallback<Boolean>)
                        connection -> {
                            CopiedEvents.into(connection, messages);
                            return true;
                        });
    }

    private Set<MessageKey> insert(List<StoredMessage> messages) {
        if (messages.isEmpty()) {
            return Set.of();
        }
        String sql =
                """
                insert into casefile.event (%s)
                select told.* from unnest(?::bigint[], ?::text[], ?::int[], ?::text[], ?::text[],
                    ?::timestamptz[], ?::timestamptz[], ?::boolean[], ?::boolean[], ?::int[],
                    ?::text[], ?::text[], ?::text[], ?::text[]) as told
                on conflict do nothing
                returning case_id, message, version
                """
                        .formatted(COLUMNS);
        return jdbc.execute(
                (ConnectionCallback<Set<MessageKey>>)
                        connection -> {
                            Set<MessageKey> added = new HashSet<>();
                            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                                fill(connection, statement, messages);
                                try (ResultSet rows = statement.executeQuery()) {
                                    while (rows.next()) {
                                        added.add(
                                                new MessageKey(
                                                        rows.getLong(1),
                                                        rows.getString(2),
                                                        rows.getInt(3)));
                                    }
                                }
                            }
                            return added;
                        });
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

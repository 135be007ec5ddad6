package org.mingjing.app.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingjing.app.SqlArrays;
import org.mingjing.core.casefile.ApplicantName;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Cases in the database, many at a time. */
@Repository
class JdbcCases {
    private final JdbcTemplate jdbc;

    JdbcCases(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The cases that are named, locked; those that messages are about are opened if they are new.
     */
    NamedCases lock(List<CaseMessage> messages, Collection<CaseKey> all) {
        SortedMap<CaseKey, ToldCase> told = new TreeMap<>();
        for (CaseMessage message : messages) {
            told.merge(CaseKey.of(message), ToldCase.of(message), ToldCase::and);
        }
        return jdbc.execute(
                (ConnectionCallback<NamedCases>)
                        connection -> {
                            Map<CaseKey, Long> opened = open(connection, told.values());
                            List<CaseKey> others =
                                    all.stream().filter(one -> !opened.containsKey(one)).toList();
                            return known(connection, others).and(opened);
                        });
    }

    private static Map<CaseKey, Long> open(Connection connection, Collection<ToldCase> cases)
            throws SQLException {
        Map<CaseKey, Long> opened = new HashMap<>();
        if (cases.isEmpty()) {
            return opened;
        }
        String sql =
                """
                insert into casefile.case_file (source, number, item, item_version, data,
                    applicant)
                select * from unnest(?::text[], ?::text[], ?::text[], ?::int[], ?::text[],
                    ?::text[])
                on conflict (source, number) do nothing
                returning id, source, number
                """;
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
                    opened.put(new CaseKey(rows.getString(2), rows.getString(3)), rows.getLong(1));
                }
            }
        }
        return opened;
    }

    /** Cases that were there before, and what is known of them; locked in one order. */
    private static NamedCases known(Connection connection, Collection<CaseKey> cases)
            throws SQLException {
        Map<CaseKey, Long> ids = new HashMap<>();
        Map<Long, ToldCase> known = new HashMap<>();
        if (cases.isEmpty()) {
            return new NamedCases(ids, known);
        }
        String sql =
                """
                select c.id, c.source, c.number, c.item, c.item_version, c.data, c.applicant
                from casefile.case_file c
                join unnest(?::text[], ?::text[]) as named (source, number) using (source, number)
                order by c.id
                for update of c
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            new SqlArrays<>(connection, statement, 0, cases)
                    .texts(CaseKey::source)
                    .texts(CaseKey::number);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ToldCase found = told(rows);
                    ids.put(new CaseKey(found.source(), found.number()), rows.getLong(1));
                    known.put(rows.getLong(1), found);
                }
            }
        }
        return new NamedCases(ids, known);
    }

    private static ToldCase told(ResultSet rows) throws SQLException {
        return new ToldCase(
                rows.getString(2),
                rows.getString(3),
                rows.getString(4),
                rows.getInt(5),
                rows.getString(6),
                new ApplicantName(rows.getString(7)));
    }

    /** Has cases that were known learn what messages that are new tell of the case itself. */
    void tell(List<StoredMessage> added, NamedCases cases) {
        Map<Long, ToldCase> told = new TreeMap<>();
        for (StoredMessage one : added) {
            told.merge(one.caseId(), ToldCase.of(one.message()), ToldCase::and);
        }
        told.entrySet().removeIf(one -> !cases.learn(one.getKey(), one.getValue()));
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
}

package org.mingjing.app.supervision;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.SqlArrays;
import org.mingjing.core.rule.Rung;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Signals and everything that happened to them, many at a time. */
@Repository
class JdbcSignals {
    private static final String COLUMNS =
            """
            select id, case_id, rule, message, occurrence, rule_version, status, rungs, evidence,
                responsible, detail
            from supervision.signal
            """;

    private final JdbcTemplate jdbc;

    JdbcSignals(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** All signals of some cases, withdrawn ones too. */
    Map<Long, Map<SignalKey, StoredSignal>> of(Collection<Long> cases) {
        String sql = COLUMNS + "where case_id = any (?)";
        Map<Long, Map<SignalKey, StoredSignal>> known = new HashMap<>();
        jdbc.query(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(sql);
                    statement.setArray(1, connection.createArrayOf("bigint", cases.toArray()));
                    return statement;
                },
                rows -> {
                    StoredSignal signal = signal(rows);
                    known.computeIfAbsent(signal.key().caseId(), none -> new HashMap<>())
                            .put(signal.key(), signal);
                });
        return known;
    }

    /** All signals of a case, withdrawn ones too. */
    Collection<StoredSignal> ofCase(long caseId) {
        return of(List.of(caseId)).getOrDefault(caseId, Map.of()).values();
    }

    /** Whether a person answers for a signal, or nobody does. */
    boolean isAnsweredBy(long signal, Hand hand) {
        Boolean answers =
                jdbc.query(
                        connection -> {
                            PreparedStatement statement =
                                    connection.prepareStatement(
                                            """
                                            select hands = '{}' or hands && ?
                                            from supervision.signal where id = ?
                                            """);
                            statement.setArray(1, connection.createArrayOf("text", hand.kept()));
                            statement.setLong(2, signal);
                            return statement;
                        },
                        rows -> rows.next() && rows.getBoolean(1));
        return Boolean.TRUE.equals(answers);
    }

    /** Keeps when it was answered last. */
    void answered(long signal, Instant at) {
        jdbc.update(
                "update supervision.signal set answered_at = ? where id = ?",
                at.atOffset(ZoneOffset.UTC),
                signal);
    }

    StoredSignal get(long signal) {
        return Objects.requireNonNull(
                jdbc.queryForObject(COLUMNS + "where id = ?", (rows, row) -> signal(rows), signal));
    }

    private static StoredSignal signal(ResultSet rows) throws SQLException {
        return new StoredSignal(
                rows.getLong(1),
                new SignalKey(
                        rows.getLong(2), rows.getString(3), rows.getString(4), rows.getInt(5)),
                rows.getInt(6),
                Standing.valueOf(rows.getString(7)),
                rows.getString(8),
                rows.getString(9),
                rows.getString(10),
                rows.getString(11));
    }

    /** Stores what changed, and that it did. */
    void store(List<SignalChange> changes, Instant at) {
        if (changes.isEmpty()) {
            return;
        }
        List<StoredSignal> raised = new ArrayList<>();
        List<StoredSignal> changed = new ArrayList<>();
        for (SignalChange change : changes) {
            (change.before() == null ? raised : changed).add(change.signal());
        }
        jdbc.execute(
                (ConnectionCallback<Boolean>)
                        connection -> {
                            Map<SignalKey, Long> numbers = insert(connection, raised, at);
                            update(connection, changed, at);
                            tell(connection, changes, numbers, at);
                            return true;
                        });
    }

    private static Map<SignalKey, Long> insert(
            Connection connection, List<StoredSignal> signals, Instant at) throws SQLException {
        String sql =
                """
                insert into supervision.signal (case_id, rule, message, occurrence, rule_version,
                    status, level, provisional, arose_at, due_at, rungs, evidence, responsible, detail,
                    raised_at, changed_at)
                select new.*, ?, ?
                from unnest(?::bigint[], ?::text[], ?::text[], ?::int[], ?::int[], ?::text[],
                    ?::int[], ?::boolean[], ?::timestamptz[], ?::timestamptz[], ?::text[],
                    ?::text[], ?::text[], ?::text[]) as new
                returning id, case_id, rule, message, occurrence
                """;
        Map<SignalKey, Long> numbers = new HashMap<>();
        if (signals.isEmpty()) {
            return numbers;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            statement.setObject(2, at.atOffset(ZoneOffset.UTC));
            SqlArrays<StoredSignal> columns =
                    new SqlArrays<>(connection, statement, 2, signals)
                            .longs(signal -> signal.key().caseId())
                            .texts(signal -> signal.key().rule())
                            .texts(signal -> signal.key().message())
                            .numbers(signal -> signal.key().occurrence());
            facts(columns);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    SignalKey key =
                            new SignalKey(
                                    rows.getLong(2),
                                    rows.getString(3),
                                    rows.getString(4),
                                    rows.getInt(5));
                    numbers.put(key, rows.getLong(1));
                }
            }
        }
        return numbers;
    }

    private static void update(Connection connection, List<StoredSignal> signals, Instant at)
            throws SQLException {
        String sql =
                """
                update supervision.signal
                set rule_version = changed.rule_version, status = changed.status,
                    level = changed.level, provisional = changed.provisional,
                    arose_at = changed.arose_at, due_at = changed.due_at,
                    rungs = changed.rungs, evidence = changed.evidence,
                    responsible = changed.responsible, detail = changed.detail, changed_at = ?
                from unnest(?::bigint[], ?::int[], ?::text[], ?::int[], ?::boolean[],
                    ?::timestamptz[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[])
                    as changed (id, rule_version, status, level, provisional, arose_at, due_at, rungs, evidence, responsible,
                    detail)
                where signal.id = changed.id
                """;
        if (signals.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            facts(new SqlArrays<>(connection, statement, 1, signals).longs(StoredSignal::id));
            statement.executeUpdate();
        }
    }

    private static void facts(SqlArrays<StoredSignal> columns) throws SQLException {
        columns.numbers(StoredSignal::ruleVersion)
                .texts(signal -> signal.standing().name())
                .numbers(signal -> LevelRank.of(signal.level()))
                .flags(signal -> signal.highest().provisional())
                .instants(signal -> signal.highest().aroseAt())
                .instants(signal -> due(signal.highest()))
                .texts(StoredSignal::rungs)
                .texts(StoredSignal::evidence)
                .texts(StoredSignal::responsible)
                .texts(StoredSignal::detail);
    }

    private static @Nullable Instant due(Rung rung) {
        return rung.hasDue() ? Instant.ofEpochMilli(rung.dueMillis()) : null;
    }

    private static void tell(
            Connection connection,
            List<SignalChange> changes,
            Map<SignalKey, Long> numbers,
            Instant at)
            throws SQLException {
        String sql =
                """
                insert into supervision.signal_change (signal_id, at, kind, level, rungs, cause,
                    person)
                select told.signal_id, ?, told.kind, told.level, told.rungs, told.cause, told.person
                from unnest(?::bigint[], ?::text[], ?::int[], ?::text[], ?::text[], ?::text[])
                    as told (signal_id, kind, level, rungs, cause, person)
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            new SqlArrays<>(connection, statement, 1, changes)
                    .longs(change -> number(change, numbers))
                    .texts(change -> change.kind().name())
                    .numbers(change -> LevelRank.of(change.signal().level()))
                    .texts(change -> change.signal().rungs())
                    .texts(SignalChange::cause)
                    .texts(SignalChange::person);
            statement.executeUpdate();
        }
    }

    private static Long number(SignalChange change, Map<SignalKey, Long> numbers) {
        return change.before() == null
                ? Objects.requireNonNull(numbers.get(change.signal().key()))
                : change.signal().id();
    }
}

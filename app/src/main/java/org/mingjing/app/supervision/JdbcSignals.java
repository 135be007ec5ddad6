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
                RungsText.parse(rows.getString(8)),
                rows.getString(9),
                rows.getString(10),
                rows.getString(11));
    }

    /** Stores what changed, and that it did. */
    void store(List<SignalChange> changes, Instant at) {
        if (changes.isEmpty()) {
            return;
        }
        List<SignalChange> raised = new ArrayList<>();
        List<SignalChange> changed = new ArrayList<>();
        for (SignalChange change : changes) {
            (change.before() == null ? raised : changed).add(change);
        }
        jdbc.execute(
                (ConnectionCallback<Boolean>)
                        connection -> {
                            raise(connection, raised, at);
                            change(connection, changed, at);
                            return true;
                        });
    }

    private static void raise(Connection connection, List<SignalChange> changes, Instant at)
            throws SQLException {
        if (changes.isEmpty()) {
            return;
        }
        String sql =
                """
                with told as (
                    select * from unnest(?::bigint[], ?::text[], ?::text[], ?::int[], ?::int[],
                        ?::text[], ?::int[], ?::boolean[], ?::timestamptz[], ?::timestamptz[],
                        ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                        ?::text[], ?::text[])
                        as told (case_id, rule, message, occurrence, rule_version, status, level,
                        provisional, arose_at, due_at, rungs, evidence, responsible, detail, hands,
                        kind, cause, person)
                    cross join (select ?::timestamptz as at) as now
                ), raised as (
                    insert into supervision.signal (case_id, rule, message, occurrence,
                        rule_version, status, level, provisional, arose_at, due_at, rungs,
                        evidence, responsible, detail, hands, raised_at, changed_at)
                    select case_id, rule, message, occurrence, rule_version, status, level,
                        provisional, arose_at, due_at, rungs, evidence, responsible, detail,
                        string_to_array(hands, E'\n'), at, at
                    from told
                    returning id, case_id, rule, message, occurrence
                )
                insert into supervision.signal_change (signal_id, at, kind, level, arose_at, rungs,
                    cause, person)
                select id, at, kind, level, arose_at, rungs, cause, person
                from raised join told using (case_id, rule, message, occurrence)
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            SqlArrays<SignalChange> columns =
                    new SqlArrays<>(connection, statement, 0, changes)
                            .longs(change -> change.signal().key().caseId())
                            .texts(change -> change.signal().key().rule())
                            .texts(change -> change.signal().key().message())
                            .numbers(change -> change.signal().key().occurrence());
            statement.setObject(facts(columns), at.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    private static void change(Connection connection, List<SignalChange> changes, Instant at)
            throws SQLException {
        if (changes.isEmpty()) {
            return;
        }
        String sql =
                """
                with told as (
                    select * from unnest(?::bigint[], ?::int[], ?::text[], ?::int[], ?::boolean[],
                        ?::timestamptz[], ?::timestamptz[], ?::text[], ?::text[], ?::text[],
                        ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                        as told (id, rule_version, status, level, provisional, arose_at, due_at,
                        rungs, evidence, responsible, detail, hands, kind, cause, person)
                    cross join (select ?::timestamptz as at) as now
                ), changed as (
                    update supervision.signal
                    set rule_version = told.rule_version, status = told.status,
                        level = told.level, provisional = told.provisional,
                        arose_at = told.arose_at, due_at = told.due_at, rungs = told.rungs,
                        evidence = told.evidence, responsible = told.responsible,
                        detail = told.detail, hands = string_to_array(told.hands, E'\n'),
                        changed_at = told.at, revocation =
                            case when told.status <> 'WITHDRAWN' then signal.revocation end
                    from told
                    where signal.id = told.id
                )
                insert into supervision.signal_change (signal_id, at, kind, level, arose_at, rungs,
                    cause, person)
                select id, at, kind, level, arose_at, rungs, cause, person from told
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            SqlArrays<SignalChange> columns =
                    new SqlArrays<>(connection, statement, 0, changes)
                            .longs(change -> change.signal().id());
            statement.setObject(facts(columns), at.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    /** Sets what is told of a signal and of its change; answers with the next parameter's place. */
    private static int facts(SqlArrays<SignalChange> columns) throws SQLException {
        return columns.numbers(change -> change.signal().ruleVersion())
                .texts(change -> change.signal().standing().name())
                .numbers(change -> LevelRank.of(change.signal().level()))
                .flags(change -> change.signal().highest().provisional())
                .instants(change -> change.signal().highest().aroseAt())
                .instants(change -> due(change.signal().highest()))
                .texts(change -> RungsText.of(change.signal().rungs()))
                .texts(change -> change.signal().evidence())
                .texts(change -> change.signal().responsible())
                .texts(change -> change.signal().detail())
                .texts(change -> Hand.of(change.signal()))
                .texts(change -> change.kind().name())
                .texts(SignalChange::cause)
                .texts(SignalChange::person)
                .next();
    }

    private static @Nullable Instant due(Rung rung) {
        return rung.hasDue() ? Instant.ofEpochMilli(rung.dueMillis()) : null;
    }
}

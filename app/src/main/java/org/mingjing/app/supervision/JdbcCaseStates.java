package org.mingjing.app.supervision;

import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.SqlArrays;
import org.mingjing.core.rule.CaseJudge;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What is known of every case as judged last. */
@Repository
class JdbcCaseStates {
    private final JdbcTemplate jdbc;

    JdbcCaseStates(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Locks cases whose review is due and that nobody else is judging, those first that may come to
     * the gravest level. Who adds messages to a case has locked the case itself and then waits for
     * its state; whoever reviews waits for neither, so that nobody waits in a circle.
     *
     * @return why each of them is reviewed; an empty text for the passing of time
     */
    Map<Long, String> claimDue(Instant asOf, int most) {
        String sql =
                """
                select s.case_id, s.review_cause
                from supervision.case_state s
                where s.next_review_at <= ?
                order by s.awaited desc, s.next_review_at
                limit ?
                for update of s skip locked
                """;
        Map<Long, String> due = new HashMap<>();
        jdbc.query(
                sql,
                rows -> {
                    due.put(rows.getLong(1), rows.getString(2));
                },
                asOf.atOffset(ZoneOffset.UTC),
                most);
        return due;
    }

    /** Has all cases of some items reviewed. */
    void reviewOf(Collection<String> items, String cause, Instant at) {
        String sql =
                """
                update supervision.case_state s
                set next_review_at = least(s.next_review_at, ?), review_cause = ?
                from casefile.heading h
                where h.id = s.case_id and h.item = any (?)
                """;
        jdbc.update(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(sql);
                    statement.setObject(1, at.atOffset(ZoneOffset.UTC));
                    statement.setString(2, cause);
                    statement.setArray(3, connection.createArrayOf("text", items.toArray()));
                    return statement;
                });
    }

    long countDue(Instant asOf) {
        Long due =
                jdbc.queryForObject(
                        "select count(*) from supervision.case_state where next_review_at <= ?",
                        Long.class,
                        asOf.atOffset(ZoneOffset.UTC));
        return due == null ? 0 : due;
    }

    void store(List<CaseState> states, Instant asOf) {
        String sql =
                """
                insert into supervision.case_state (case_id, judged_as_of, next_review_at,
                    awaited, level, provisional, due_at, due_in_working_days, hands, department, person,
                    person_department, activity, first_at, last_at, finished_at)
                select case_id, ?, judged.next_review_at, judged.awaited, judged.level,
                    judged.provisional, judged.due_at, judged.due_in_working_days,
                    string_to_array(judged.hands, E'\n'), judged.department, judged.person,
                    judged.person_department, judged.activity, judged.first_at, judged.last_at,
                    judged.finished_at
                from unnest(?::bigint[], ?::timestamptz[], ?::int[], ?::int[], ?::int[], ?::timestamptz[],
                    ?::boolean[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                    ?::timestamptz[], ?::timestamptz[], ?::timestamptz[])
                    as judged (case_id, next_review_at, awaited, level, provisional, due_at,
                    due_in_working_days, hands, department, person, person_department, activity,
                    first_at, last_at, finished_at)
                on conflict (case_id) do update set
                    judged_as_of = excluded.judged_as_of, next_review_at = excluded.next_review_at,
                    awaited = excluded.awaited, review_cause = '',
                    level = excluded.level, provisional = excluded.provisional,
                    due_at = excluded.due_at,
                    due_in_working_days = excluded.due_in_working_days, hands = excluded.hands,
                    department = excluded.department, person = excluded.person,
                    person_department = excluded.person_department,
                    activity = excluded.activity, first_at = excluded.first_at,
                    last_at = excluded.last_at, finished_at = excluded.finished_at
                """;
        jdbc.execute(
                (ConnectionCallback<Integer>)
                        connection -> {
                            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                                statement.setObject(1, asOf.atOffset(ZoneOffset.UTC));
                                new SqlArrays<>(connection, statement, 1, states)
                                        .longs(CaseState::caseId)
                                        .instants(state -> at(state.nextReview()))
                                        .numbers(state -> LevelRank.of(state.awaited()))
                                        .numbers(state -> state.counted().level())
                                        .numbers(state -> state.counted().provisional())
                                        .instants(state -> at(state.due()))
                                        .flags(CaseState::dueInWorkingDays)
                                        .texts(CaseState::hands)
                                        .texts(state -> state.progress().department())
                                        .texts(state -> state.progress().person())
                                        .texts(state -> state.progress().personDepartment())
                                        .texts(state -> state.progress().activity())
                                        .instants(state -> at(state.progress().firstAt()))
                                        .instants(state -> at(state.progress().lastAt()))
                                        .instants(state -> at(state.progress().finishedAt()));
                                return statement.executeUpdate();
                            }
                        });
    }

    /** Locks the states of cases to which messages are being added; waits for who reviews them. */
    void lock(Collection<Long> cases) {
        String sql =
                """
                select case_id from supervision.case_state where case_id = any (?)
                order by case_id for update
                """;
        jdbc.query(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(sql);
                    statement.setArray(1, connection.createArrayOf("bigint", cases.toArray()));
                    return statement;
                },
                rows -> {});
    }

    /** Takes over into a case what its signals come to, without judging it again. */
    void take(long caseId, Counted counted) {
        jdbc.update(
                "update supervision.case_state set level = ?, provisional = ? where case_id = ?",
                counted.level(),
                counted.provisional(),
                caseId);
    }

    private static @Nullable Instant at(long millis) {
        return millis == CaseJudge.NO_REVIEW ? null : Instant.ofEpochMilli(millis);
    }
}

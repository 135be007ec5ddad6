package org.mingjing.app.supervision;

import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.SqlArrays;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The work of judging cases again by a new law, and the due dates that it changed. */
@Repository
class JdbcReprojections {
    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    JdbcReprojections(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /**
     * A piece of the work.
     *
     * @param number within its law, from 0
     */
    record Piece(long law, int number, List<Long> cases) {}

    /** The number of the newest law whose cases were gathered; 0 for none. */
    long planned() {
        return jdbc.sql("select coalesce(max(law), 0) from supervision.reprojection")
                .query(Long.class)
                .single();
    }

    /** Whether nobody has gathered the cases of a law; whoever asks first does. */
    boolean begin(long law, Instant at) {
        return jdbc.sql(
                                """
                                insert into supervision.reprojection (law, planned_at)
                                values (:law, :at) on conflict do nothing
                                """)
                        .param("law", law)
                        .param("at", SqlTimes.at(at))
                        .update()
                == 1;
    }

    /**
     * Gathers cases into pieces, those that are due first in the first ones.
     *
     * @param open whether those are meant of which the answer can still change
     * @param from the first day that counts otherwise, for which also finished cases are meant that
     *     ran then; null for no finished ones
     */
    void gather(
            long law,
            boolean open,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            ZoneId zone,
            int size) {
        jdbc.sql(
                        """
                        insert into supervision.reprojection_piece (law, number, cases)
                        select :law, number, array_agg(case_id order by case_id)
                        from (
                            select case_id, (row_number() over (order by due_at, case_id) - 1)
                                / :size as number
                            from supervision.case_state
                            where (:open and (finished_at is null or due_at is not null
                                    or next_review_at is not null))
                                or (first_at < :to and last_at >= :from)
                        ) as meant
                        group by number
                        """)
                .param("law", law)
                .param("size", size)
                .param("open", open)
                .param("from", from == null ? SqlTimes.at(Instant.EPOCH) : at(from, zone))
                .param("to", to == null ? SqlTimes.at(Instant.EPOCH) : at(to.plusDays(1), zone))
                .update();
        jdbc.sql(
                        """
                        update supervision.reprojection set cases = (
                            select coalesce(sum(cardinality(p.cases)), 0)
                            from supervision.reprojection_piece p where p.law = :law)
                        where law = :law
                        """)
                .param("law", law)
                .update();
    }

    private static OffsetDateTime at(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }

    boolean isAnyLeft() {
        return jdbc.sql(
                        """
                        select exists (
                            select from supervision.reprojection_piece where done_at is null)
                        """)
                .query(Boolean.class)
                .single();
    }

    /** How many cases are still to be judged again. */
    long left() {
        return jdbc.sql(
                        """
                        select coalesce(sum(cardinality(cases)), 0)
                        from supervision.reprojection_piece where done_at is null
                        """)
                .query(Long.class)
                .single();
    }

    /** Whether any case is due for its ordinary review. */
    boolean isAnyDue(Instant asOf) {
        return jdbc.sql(
                        """
                        select count(*) > 0 from (
                            select from supervision.case_state where next_review_at <= :asOf
                            order by awaited desc, next_review_at limit 1) as one
                        """)
                .param("asOf", SqlTimes.at(asOf))
                .query(Boolean.class)
                .single();
    }

    /** Locks the next piece that nobody else is at; null when there is none. */
    @Nullable Piece claim() {
        return jdbc.sql(
                        """
                        select law, number, cases from supervision.reprojection_piece
                        where done_at is null order by law, number limit 1
                        for update skip locked
                        """)
                .query(
                        (row, number) ->
                                new Piece(
                                        row.getLong(1),
                                        row.getInt(2),
                                        SqlTimes.cases(row.getArray(3))))
                .optional()
                .orElse(null);
    }

    void done(Piece piece, int changed, Instant at) {
        jdbc.sql(
                        """
                        update supervision.reprojection_piece
                        set done_at = :at, changed = :changed
                        where law = :law and number = :number
                        """)
                .param("at", SqlTimes.at(at))
                .param("changed", changed)
                .param("law", piece.law())
                .param("number", piece.number())
                .update();
    }

    /** The earliest due dates of cases as they were judged last. */
    Map<Long, Instant> dues(Collection<Long> cases) {
        Map<Long, Instant> dues = new HashMap<>();
        template.query(
                connection -> {
                    PreparedStatement statement =
                            connection.prepareStatement(
                                    """
                                    select case_id, due_at from supervision.case_state
                                    where case_id = any (?) and due_at is not null
                                    """);
                    statement.setArray(1, connection.createArrayOf("bigint", cases.toArray()));
                    return statement;
                },
                rows -> {
                    dues.put(rows.getLong(1), rows.getObject(2, OffsetDateTime.class).toInstant());
                });
        return dues;
    }

    void store(long law, List<DueChange> changes, Instant at) {
        String sql =
                """
                insert into supervision.due_change (law, at, case_id, rule, message, anchor, before,
                    after)
                select ?, ?, changed.* from unnest(?::bigint[], ?::text[], ?::text[], ?::text[],
                    ?::timestamptz[], ?::timestamptz[]) as changed
                """;
        template.execute(
                (ConnectionCallback<Integer>)
                        connection -> {
                            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                                statement.setLong(1, law);
                                statement.setObject(2, SqlTimes.at(at));
                                new SqlArrays<>(connection, statement, 2, changes)
                                        .longs(DueChange::caseId)
                                        .texts(DueChange::rule)
                                        .texts(DueChange::message)
                                        .texts(DueChange::anchor)
                                        .instants(DueChange::before)
                                        .instants(DueChange::after);
                                return statement.executeUpdate();
                            }
                        });
    }
}

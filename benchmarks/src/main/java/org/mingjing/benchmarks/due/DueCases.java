package org.mingjing.benchmarks.due;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.mingjing.benchmarks.command.BenchRefused;
import org.mingjing.benchmarks.server.Database;

/**
 * Open cases whose review comes when the bench says so: those that the law has reviewed at one
 * midnight. The clock of the server begins right after it, so what it finds is what the law says;
 * only the second in which they are looked at is arranged.
 */
final class DueCases implements AutoCloseable {
    private static final Duration QUIET = Duration.ofDays(2);

    private final Connection connection;
    private int taken;

    private DueCases(Connection connection) {
        this.connection = connection;
    }

    static DueCases of(Database database) throws SQLException {
        Connection connection = database.connection();
        try (Statement statement = connection.createStatement()) {
            /* When a case is reviewed changes nothing that triggers count. */
            statement.execute("set session_replication_role = replica");
        }
        return new DueCases(connection);
    }

    /** Puts off all reviews that would come soon. */
    void quiet(Instant now) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        """
                        update supervision.case_state set next_review_at = ?
                        where next_review_at < ?
                        """)) {
            statement.setObject(1, now.plus(QUIET).atOffset(ZoneOffset.UTC));
            statement.setObject(2, now.plus(QUIET).atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    /** The instant at which most open cases are reviewed, of those that nothing has put off. */
    Instant densest(Instant now) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        """
                        select next_review_at
                        from supervision.case_state
                        where finished_at is null and next_review_at > ?
                        group by next_review_at
                        order by count(*) desc, next_review_at limit 1
                        """)) {
            statement.setObject(1, now.plus(QUIET).atOffset(ZoneOffset.UTC));
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new BenchRefused("the city has no open cases; give more --city");
                }
                return rows.getObject(1, OffsetDateTime.class).toInstant();
            }
        }
    }

    /** Chooses among those that the law has reviewed at an instant, in no order. */
    void choose(int most, Instant review) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    create table bench_due as
                    select case_id, row_number() over (order by hashint8(case_id)) as place
                    from supervision.case_state
                    where finished_at is null and next_review_at = timestamptz '%s'
                    order by place limit %d
                    """
                            .formatted(review, most));
            statement.execute("alter table bench_due add primary key (place)");
        }
    }

    /** Has the next of those that were chosen reviewed at an instant. */
    void fallDue(int many, Instant at) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        """
                        update supervision.case_state s set next_review_at = ?
                        from bench_due d
                        where d.case_id = s.case_id and d.place > ? and d.place <= ?
                        """)) {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            statement.setInt(2, taken);
            statement.setInt(3, taken + many);
            statement.executeUpdate();
        }
        taken += many;
    }

    /** Whether any of those that fell due at an instant has not been reviewed; asked cheaply. */
    boolean isAnyLeft(Instant at) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        """
                        select count(*) from (
                            select from supervision.case_state where next_review_at = ?
                            order by awaited desc, next_review_at limit 1) as one
                        """)) {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            return number(statement) > 0;
        }
    }

    /** How many of those that fell due at an instant have not been reviewed. */
    long left(Instant at) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "select count(*) from supervision.case_state where next_review_at = ?")) {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            return number(statement);
        }
    }

    /** The number of the last change of a signal. */
    long lastChange() throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "select coalesce(max(id), 0) from supervision.signal_change")) {
            return number(statement);
        }
    }

    /** How many signals of those cases changed after that change. */
    long changesAfter(long change) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "select count(*) from supervision.signal_change where id > ?")) {
            statement.setLong(1, change);
            return number(statement);
        }
    }

    /**
     * In which order those that were chosen got their signals.
     *
     * @param reds changes to a red card
     * @param all changes
     * @param last where among all of them the last red one was written, in percent
     */
    record Order(long reds, long all, double last) {}

    /** The order of the changes after a change. */
    Order order(long change) throws SQLException {
        String sql =
                """
                select count(*) filter (where level = 4), count(*),
                    coalesce(100.0 * max(place) filter (where level = 4) / count(*), 0)
                from (
                    select c.level, row_number() over (order by c.id) as place
                    from supervision.signal_change c
                    join supervision.signal s on s.id = c.signal_id
                    join bench_due d on d.case_id = s.case_id
                    where c.id > ?) as changed
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, change);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return new Order(rows.getLong(1), rows.getLong(2), rows.getDouble(3));
            }
        }
    }

    private static long number(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

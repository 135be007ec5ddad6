package org.mingjing.benchmarks.stock;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.mingjing.benchmarks.server.Database;

/**
 * The cases that a server imported, many times over: every row of theirs copied for other cases,
 * each copy later than the one before, or as late. Nothing is judged; what was found is copied too.
 */
public final class ManyCases implements AutoCloseable {
    private static final List<String> ALL =
            List.of(
                    "casefile.case_file",
                    "casefile.event",
                    "supervision.signal",
                    "supervision.signal_change",
                    "supervision.case_state");
    private static final List<String> HEADS =
            List.of("casefile.case_file", "supervision.case_state");
    private static final List<String> NUMBERED =
            List.of("casefile.case_file", "supervision.signal", "supervision.signal_change");

    private final Connection connection;
    private final Strides strides;
    private final String shift;
    private int copies;

    private ManyCases(Connection connection, Strides strides, String shift) {
        this.connection = connection;
        this.strides = strides;
        this.shift = shift;
    }

    /**
     * Looks at the cases that there are.
     *
     * @param shift by how much each copy is later than the one before, as PostgreSQL reads it
     */
    public static ManyCases of(Database database, String shift) throws SQLException {
        Connection connection = database.connection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("set synchronous_commit = off");
        }
        return new ManyCases(connection, Strides.of(connection), shift);
    }

    /**
     * Which of the cases that were imported are copied, and how much of them.
     *
     * @param condition on a state {@code s}
     * @param tables those of which rows are copied
     */
    public record Chosen(String condition, List<String> tables) {
        /** All of them. */
        public static final Chosen EVERYTHING = new Chosen("true", ALL);

        /** Those that are to be reviewed some day. */
        public static final Chosen OPEN =
                new Chosen("s.finished_at is null and s.next_review_at is not null", ALL);

        /** Those that are to be reviewed at an instant. */
        public static Chosen reviewedAt(Instant review) {
            return new Chosen(
                    "s.finished_at is null and s.next_review_at = timestamptz '%s'"
                            .formatted(review),
                    ALL);
        }

        /** The finished ones, without their events and signals. */
        public static final Chosen FINISHED = new Chosen("s.finished_at is not null", HEADS);
    }

    /** How many of those that were imported a choice comes to. */
    public long count(Chosen chosen) throws SQLException {
        return number("select count(*) from (" + cases(chosen) + ") as chosen");
    }

    /** How many there are by now. */
    public long countAll(Chosen chosen) throws SQLException {
        return number("select count(*) from supervision.case_state s where " + chosen.condition());
    }

    private String cases(Chosen chosen) {
        return "select s.case_id from supervision.case_state s where s.case_id < %d and %s"
                .formatted(strides.cases(), chosen.condition());
    }

    /** Copies them so many times. */
    public void copy(Chosen chosen, int times) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists chosen");
            statement.execute("create temp table chosen as " + cases(chosen));
            statement.execute("create index on chosen (case_id)");
            statement.execute("analyze chosen");
            for (int i = 0; i < times; i++) {
                copies++;
                for (String table : chosen.tables()) {
                    statement.execute(strides.copy(connection, table, copies, shift));
                }
            }
        }
    }

    /** Counts anew, and leaves the tables as a database has them that grew by and by. */
    public void settle() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : NUMBERED) {
                statement.execute(
                        "select setval(pg_get_serial_sequence('%1$s', 'id'), max(id)) from %1$s"
                                .formatted(table));
            }
            statement.execute("call supervision.recount()");
            statement.execute("vacuum (analyze)");
            statement.execute("checkpoint");
        }
    }

    /** Tells how many there are, and what they take. */
    public String told() throws SQLException {
        return String.format(
                Locale.ROOT,
                "%,d cases, %,d events, %,d signals, %,d MB",
                number("select count(*) from supervision.case_state"),
                number("select count(*) from casefile.event"),
                number("select count(*) from supervision.signal"),
                number("select pg_database_size(current_database()) >> 20"));
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

package org.mingjing.app.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Whether an import is running, on any of the servers of one database.
 *
 * <p>Who imports shares a lock of the database, in a session that lasts as long as the import; so
 * one whose server was killed does not seem to run for ever, as its row does.
 */
@Component
public class ImportsUnderWay {
    private static final String KEY = "hashtext('exchange.import_run')";

    private final JdbcTemplate jdbc;
    private final DataSource database;
    private int running;
    private @Nullable Connection session;

    ImportsUnderWay(JdbcTemplate jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /**
     * Whether none is running; then none begins until the transaction of the caller ends. Imports
     * of this server that wait for their turn count as running.
     */
    public boolean areNone() {
        return Boolean.TRUE.equals(
                jdbc.queryForObject(
                        "select pg_try_advisory_xact_lock(" + KEY + ")", Boolean.class));
    }

    /** Begins one; waits while somebody relies on there being none. */
    synchronized void begin() {
        if (running == 0) {
            try {
                Connection opened = database.getConnection();
                execute(opened, "select pg_advisory_lock_shared(" + KEY + ")");
                session = opened;
            } catch (SQLException e) {
                throw new IllegalStateException("the database cannot be told of an import", e);
            }
        }
        running++;
    }

    /** Ends one, and answers with whether it was the last of this server. */
    synchronized boolean end() {
        running--;
        Connection held = session;
        if (running > 0 || held == null) {
            return false;
        }
        session = null;
        try (held) {
            execute(held, "select pg_advisory_unlock_shared(" + KEY + ")");
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be told of an import's end", e);
        }
        return true;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}

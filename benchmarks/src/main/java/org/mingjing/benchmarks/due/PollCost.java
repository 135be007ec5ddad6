package org.mingjing.benchmarks.due;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.mingjing.benchmarks.server.Database;

/**
 * What the server's statement costs that looks for cases whose review has come, as the database
 * itself reckons it, while there are none.
 *
 * @param calls how often it was asked
 * @param mean milliseconds
 * @param longest milliseconds
 * @param pages of the database that it looked at, each time
 */
record PollCost(long calls, double mean, double longest, double pages) {
    /** What the database needs for it. */
    static final Map<String, String> SETTINGS =
            Map.of(
                    "shared_preload_libraries",
                    "pg_stat_statements",
                    "pg_stat_statements.track_utility",
                    "off");

    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final Duration MEASURED = Duration.ofSeconds(12);

    /** Has a server look that is running. */
    static PollCost measure(Database database)
            throws IOException, SQLException, InterruptedException {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
            Thread.sleep(WARM_UP);
            statement.execute("select pg_stat_statements_reset()");
            Thread.sleep(MEASURED);
            return read(statement);
        }
    }

    private static PollCost read(Statement statement) throws IOException, SQLException {
        String sql =
                """
                select sum(calls), sum(total_exec_time) / sum(calls), max(max_exec_time),
                    sum(shared_blks_hit + shared_blks_read)::float8 / sum(calls), sum(rows)
                from pg_stat_statements
                where query ilike '%next_review_at%' and query ilike '%skip locked%'
                """;
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            if (rows.getLong(1) == 0) {
                throw new IOException("nobody looks for cases whose review has come");
            }
            if (rows.getLong(5) > 0) {
                throw new IOException(rows.getLong(5) + " cases were due where none should be");
            }
            return new PollCost(
                    rows.getLong(1), rows.getDouble(2), rows.getDouble(3), rows.getDouble(4));
        }
    }
}

package org.mingjing.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.mingjing.core.calendar.WorkingCalendar;

/** DuckDB in this process, its tables in memory, on one thread. */
final class DuckDbPeer extends SqlPeer {
    private DuckDbPeer(
            TwoRules rules, EventStream events, WorkingCalendar calendar, Connection connection) {
        super(rules, events, calendar, connection);
    }

    static DuckDbPeer start(TwoRules rules, EventStream events, WorkingCalendar calendar) {
        try {
            Connection connection = DriverManager.getConnection("jdbc:duckdb:");
            try (Statement statement = connection.createStatement()) {
                statement.execute("set threads = 1");
            }
            return new DuckDbPeer(rules, events, calendar, connection);
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB does not start", e);
        }
    }

    @Override
    void loadEvents(Connection to, EventStream source, WorkingCalendar days) throws SQLException {
        DuckDBConnection duck = to.unwrap(DuckDBConnection.class);
        try (DuckDBAppender rows = duck.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "event")) {
            for (int i = 0; i < source.size(); i++) {
                rows.beginRow();
                rows.append(source.caseFile(i));
                rows.append(source.position(i));
                rows.append(source.activity(i));
                rows.append(source.at(i));
                rows.append(days.dayOf(source.at(i)));
                rows.endRow();
            }
        }
    }
}

package org.mingjing.benchmarks.live;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.benchmarks.server.Database;
import org.mingjing.benchmarks.server.StoredTable;

/**
 * The tables to which the server writes when it is told of cases.
 *
 * @param emptied all tables of cases and signals that hold nothing before anything is told
 */
record Tables(
        StoredTable caseFile,
        StoredTable event,
        StoredTable state,
        StoredTable signal,
        StoredTable change,
        List<String> emptied) {
    /** Looks at the tables of a server that was told nothing yet. */
    static Tables of(Database database) throws SQLException {
        try (Connection connection = database.connection()) {
            return new Tables(
                    StoredTable.of(connection, "casefile", "case_file"),
                    StoredTable.of(connection, "casefile", "event"),
                    StoredTable.of(connection, "supervision", "case_state"),
                    StoredTable.of(connection, "supervision", "signal"),
                    StoredTable.of(connection, "supervision", "signal_change"),
                    empty(connection));
        }
    }

    private static List<String> empty(Connection connection) throws SQLException {
        String sql =
                """
                select c.oid::regclass::text from pg_class c
                where c.relkind in ('r', 'p') and not c.relispartition
                    and c.relnamespace in ('casefile'::regnamespace, 'supervision'::regnamespace)
                """;
        List<String> empty = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                Statement looking = connection.createStatement();
                ResultSet tables = statement.executeQuery(sql)) {
            while (tables.next()) {
                String table = tables.getString(1);
                try (ResultSet any = looking.executeQuery("select from " + table + " limit 1")) {
                    if (!any.next()) {
                        empty.add(table);
                    }
                }
            }
        }
        return empty;
    }

    /** Forgets all that was told. */
    void empty(Database database) throws SQLException {
        database.execute("truncate " + String.join(", ", emptied) + " restart identity");
        database.settle();
    }
}

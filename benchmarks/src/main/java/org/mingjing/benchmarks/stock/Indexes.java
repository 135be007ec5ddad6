package org.mingjing.benchmarks.stock;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.benchmarks.server.Database;

/** Indexes put aside while much is written; those that keep keys unique stay. */
public final class Indexes implements AutoCloseable {
    private final Database database;
    private final List<String> definitions = new ArrayList<>();

    private Indexes(Database database) {
        this.database = database;
    }

    /** Puts aside those of cases, events and signals, until it is closed. */
    public static Indexes aside(Database database) throws SQLException {
        String sql =
                """
                select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)
                from pg_index i join pg_class c on c.oid = i.indexrelid
                where c.relnamespace in ('casefile'::regnamespace, 'supervision'::regnamespace)
                    and not i.indisunique and c.relkind = 'i' and not c.relispartition
                """;
        Indexes aside = new Indexes(database);
        List<String> names = new ArrayList<>();
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                    aside.definitions.add(rows.getString(2));
                }
            }
            for (String name : names) {
                statement.execute("drop index " + name);
            }
        }
        return aside;
    }

    @Override
    public void close() throws SQLException {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("set maintenance_work_mem = '1GB'");
            for (String definition : definitions) {
                statement.execute(definition);
            }
        }
    }
}

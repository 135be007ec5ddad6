package org.mingjing.benchmarks.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of the server, of which nothing is known but what the database tells.
 *
 * @param name with its schema
 * @param columns those that are written; the database works out the others itself
 */
public record StoredTable(String name, List<String> columns) {
    public StoredTable {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("there is no table " + name);
        }
        columns = List.copyOf(columns);
    }

    public static StoredTable of(Connection connection, String schema, String table)
            throws SQLException {
        String sql =
                """
                select quote_ident(column_name) from information_schema.columns
                where table_schema = ? and table_name = ? and is_generated = 'NEVER'
                order by ordinal_position
                """;
        List<String> columns = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, schema);
            statement.setString(2, table);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    columns.add(rows.getString(1));
                }
            }
        }
        return new StoredTable(schema + "." + table, columns);
    }

    /** Its columns with commas between them. */
    public String list() {
        return String.join(", ", columns);
    }

    /** The same of rows called by a name. */
    public String listOf(String alias) {
        return columns.stream()
                .map(column -> alias + "." + column)
                .collect(Collectors.joining(", "));
    }

    /** Inserts an array of rows. */
    public String insert() {
        return "insert into %1$s (%2$s) overriding system value select %2$s from unnest(?::%1$s[])"
                .formatted(name, list());
    }

    /** Inserts an array of rows, or takes them in place of those of the same key. */
    public String upsert(String key) {
        String taken =
                columns.stream()
                        .filter(column -> !column.equals(key))
                        .map(column -> column + " = excluded." + column)
                        .collect(Collectors.joining(", "));
        return insert() + " on conflict (" + key + ") do update set " + taken;
    }

    /** Takes rows as {@code COPY} tells them. */
    public String copyIn() {
        return "copy " + name + " (" + list() + ") from stdin";
    }
}

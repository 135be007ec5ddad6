package org.mingjing.benchmarks.stock;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * By how much the numbers of one copy differ from those of the next.
 *
 * @param cases above all numbers of cases
 * @param signals above all numbers of signals
 * @param changes above all numbers of changes of signals
 */
record Strides(long cases, long signals, long changes) {
    static Strides of(Connection connection) throws SQLException {
        return new Strides(
                above(connection, "casefile.case_file"),
                above(connection, "supervision.signal"),
                above(connection, "supervision.signal_change"));
    }

    private static long above(Connection connection, String table) throws SQLException {
        String sql = "select coalesce(max(id), 0) + 1 from " + table;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Copies the rows of the cases in {@code chosen}. */
    String copy(Connection connection, String table, int copy, String shift) throws SQLException {
        String[] name = table.split("\\.", 2);
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        String sql =
                """
                select column_name, data_type from information_schema.columns
                where table_schema = ? and table_name = ? and is_generated = 'NEVER'
                order by ordinal_position
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name[0]);
            statement.setString(2, name[1]);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    columns.add(rows.getString(1));
                    values.add(value(name[1], rows.getString(1), rows.getString(2), copy, shift));
                }
            }
        }
        return "insert into %s (%s) overriding system value select %s from %s"
                .formatted(
                        table, String.join(", ", columns), String.join(", ", values), from(table));
    }

    private static String from(String table) {
        return switch (table) {
            case "casefile.case_file" -> table + " t join chosen c on c.case_id = t.id";
            case "supervision.signal_change" ->
                    table
                            + " t join supervision.signal s on s.id = t.signal_id"
                            + " join chosen c on c.case_id = s.case_id";
            default -> table + " t join chosen c on c.case_id = t.case_id";
        };
    }

    /** What a copy has in a column. */
    String value(String table, String column, String type, int copy, String shift) {
        String plain = "t." + column;
        return switch (column) {
            case "case_id" -> plain + " + " + cases * copy;
            case "signal_id" -> plain + " + " + signals * copy;
            case "id" -> plain + " + " + stride(table) * copy;
            case "number" -> plain + " || '-" + copy + "'";
            default ->
                    type.equals("timestamp with time zone")
                            ? plain + " + " + copy + " * interval '" + shift + "'"
                            : plain;
        };
    }

    private long stride(String table) {
        return switch (table) {
            case "case_file" -> cases;
            case "signal" -> signals;
            default -> changes;
        };
    }
}

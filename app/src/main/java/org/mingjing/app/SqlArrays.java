package org.mingjing.app;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sets the columns of many rows as arrays of one statement, which {@code unnest} makes rows of
 * again: one statement writes a whole batch.
 *
 * @param <T> what a row is made of
 */
public final class SqlArrays<T> {
    private final Connection connection;
    private final PreparedStatement statement;
    private final Collection<T> rows;
    private int index;

    public SqlArrays(
            Connection connection, PreparedStatement statement, int before, Collection<T> rows) {
        this.connection = connection;
        this.statement = statement;
        this.rows = rows;
        this.index = before;
    }

    public SqlArrays<T> texts(Function<T, @Nullable String> column) throws SQLException {
        return column("text", column);
    }

    public SqlArrays<T> numbers(Function<T, Integer> column) throws SQLException {
        return column("int", column);
    }

    public SqlArrays<T> longs(Function<T, Long> column) throws SQLException {
        return column("bigint", column);
    }

    public SqlArrays<T> flags(Function<T, Boolean> column) throws SQLException {
        return column("boolean", column);
    }

    public SqlArrays<T> instants(Function<T, @Nullable Instant> column) throws SQLException {
        return column(
                "timestamptz",
                row -> {
                    Instant instant = column.apply(row);
                    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
                });
    }

    /** The place of the parameter that comes after the columns. */
    public int next() {
        return index + 1;
    }

    private SqlArrays<T> column(String type, Function<T, ? extends @Nullable Object> column)
            throws SQLException {
        Object[] values = new Object[rows.size()];
        int row = 0;
        for (T of : rows) {
            values[row++] = column.apply(of);
        }
        statement.setArray(++index, connection.createArrayOf(type, values));
        return this;
    }
}

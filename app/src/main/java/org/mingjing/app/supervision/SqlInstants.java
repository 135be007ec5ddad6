package org.mingjing.app.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Instants as the database gives them. */
final class SqlInstants {
    private SqlInstants() {}

    static Instant at(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(atOrNull(row, column));
    }

    static @Nullable Instant atOrNull(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

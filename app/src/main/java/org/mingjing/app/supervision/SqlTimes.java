package org.mingjing.app.supervision;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Instants, spans and numbers of cases between Java and the database. */
final class SqlTimes {
    private SqlTimes() {}

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** A span as people write it, such as {@code 1m} or {@code 4h}. */
    static String text(Duration span) {
        return span.toString().substring(2).toLowerCase(Locale.ROOT);
    }

    static List<Long> cases(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(Long.class::cast).toList();
    }
}

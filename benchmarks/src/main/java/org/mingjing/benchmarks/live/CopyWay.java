package org.mingjing.benchmarks.live;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.benchmarks.server.Database;
import org.mingjing.benchmarks.server.StoredTable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The rows of events alone, by one {@code COPY} into an empty table, committed. */
final class CopyWay {
    private static final String TABLE = "bench_event";

    private final Database database;
    private final StoredTable event;
    private final @Nullable String key;

    private CopyWay(Database database, StoredTable event, @Nullable String key) {
        this.database = database;
        this.event = event;
        this.key = key;
    }

    /** Into a table without any index. */
    static CopyWay plain(Database database, Tables tables) {
        return new CopyWay(database, tables.event(), null);
    }

    /** Into a table with the primary key of the events, if they have one. */
    static CopyWay keyed(Database database, Tables tables) throws SQLException {
        String sql =
                """
                select pg_get_constraintdef(oid) from pg_constraint
                where contype = 'p' and conrelid = '%s'::regclass
                """
                        .formatted(tables.event().name());
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return new CopyWay(database, tables.event(), rows.next() ? rows.getString(1) : null);
        }
    }

    /**
     * Copies them.
     *
     * @return how long it took, nanoseconds
     */
    long copy(List<List<Chunk>> shares) throws SQLException {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists " + TABLE);
            statement.execute(
                    "create table %s as select %s from %s with no data"
                            .formatted(TABLE, event.list(), event.name()));
            if (key != null) {
                statement.execute("alter table " + TABLE + " add " + key);
            }
            long begun = System.nanoTime();
            copy(connection, shares);
            long nanos = System.nanoTime() - begun;
            statement.execute("drop table " + TABLE);
            return nanos;
        }
    }

    private void copy(Connection connection, List<List<Chunk>> shares) throws SQLException {
        String sql = new StoredTable(TABLE, event.columns()).copyIn();
        CopyIn rows = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        for (List<Chunk> share : shares) {
            for (Chunk chunk : share) {
                chunk.copyInto(rows);
            }
        }
        rows.endCopy();
    }
}

package org.mingjing.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import org.mingjing.core.calendar.WorkingCalendar;

/**
 * A PostgreSQL of its own beside this process, in a folder that is thrown away, with memory enough
 * for its joins, on one worker. The rows come as arrays; nothing waits for the disk.
 */
final class PostgresPeer extends SqlPeer {
    private static final int CHUNK = 1 << 14;

    private static final String INSERT =
            """
            insert into event
            select * from unnest(?::int[], ?::int[], ?::int[], ?::bigint[], ?::int[])
            """;

    private final EmbeddedPostgres postgres;

    private PostgresPeer(
            TwoRules rules,
            EventStream events,
            WorkingCalendar calendar,
            Connection connection,
            EmbeddedPostgres postgres) {
        super(rules, events, calendar, connection);
        this.postgres = postgres;
    }

    static PostgresPeer start(TwoRules rules, EventStream events, WorkingCalendar calendar) {
        try {
            EmbeddedPostgres postgres =
                    EmbeddedPostgres.builder()
                            .setPGStartupWait(Duration.ofSeconds(30))
                            .setServerConfig("listen_addresses", "localhost")
                            .setServerConfig("fsync", "off")
                            .setServerConfig("wal_level", "minimal")
                            .setServerConfig("max_wal_senders", "0")
                            .setServerConfig("shared_buffers", "512MB")
                            .setServerConfig("work_mem", "512MB")
                            .setServerConfig("max_parallel_workers_per_gather", "0")
                            .start();
            Connection connection = postgres.getPostgresDatabase().getConnection();
            return new PostgresPeer(rules, events, calendar, connection, postgres);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not answer", e);
        }
    }

    @Override
    void loadEvents(Connection to, EventStream source, WorkingCalendar days) throws SQLException {
        try (PreparedStatement insert = to.prepareStatement(INSERT)) {
            for (int from = 0; from < source.size(); from += CHUNK) {
                int size = Math.min(CHUNK, source.size() - from);
                int[] caseFiles = new int[size];
                int[] positions = new int[size];
                int[] activities = new int[size];
                long[] instants = new long[size];
                int[] dates = new int[size];
                for (int i = 0; i < size; i++) {
                    caseFiles[i] = source.caseFile(from + i);
                    positions[i] = source.position(from + i);
                    activities[i] = source.activity(from + i);
                    instants[i] = source.at(from + i);
                    dates[i] = days.dayOf(instants[i]);
                }
                insert.setObject(1, caseFiles);
                insert.setObject(2, positions);
                insert.setObject(3, activities);
                insert.setObject(4, instants);
                insert.setObject(5, dates);
                insert.executeUpdate();
            }
        }
    }

    @Override
    public void close() {
        super.close();
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not stop", e);
        }
    }
}

package org.mingjing.benchmarks.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.benchmarks.report.Latencies;
import org.mingjing.benchmarks.server.Database;

/** One row after the other, each committed: as long as the disk takes at least. */
final class CommitWay {
    private static final int MANY = 500;

    private CommitWay() {}

    static Latencies measure(Database database) throws SQLException {
        List<Long> nanos = new ArrayList<>();
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table bench_row (number int)");
            for (int i = 0; i < MANY; i++) {
                long begun = System.nanoTime();
                statement.executeUpdate("insert into bench_row values (" + i + ")");
                nanos.add(System.nanoTime() - begun);
            }
            statement.execute("drop table bench_row");
        }
        return new Latencies(nanos);
    }
}

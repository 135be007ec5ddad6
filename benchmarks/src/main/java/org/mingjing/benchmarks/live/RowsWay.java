package org.mingjing.benchmarks.live;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.mingjing.benchmarks.server.AtOnce;
import org.mingjing.benchmarks.server.Database;
import org.mingjing.benchmarks.server.StoredTable;
import org.postgresql.PGConnection;

/**
 * The rows alone: what the server wrote, written to the same tables in the same batches by as many
 * connections, one transaction a batch, without reading or judging anything.
 */
final class RowsWay {
    private final Database database;
    private final Tables tables;

    RowsWay(Database database, Tables tables) {
        this.database = database;
        this.tables = tables;
    }

    /**
     * Writes them.
     *
     * @param shares the rows of each sender's batches
     * @return how long it took, nanoseconds
     */
    long write(List<List<Chunk>> shares) throws IOException, SQLException, InterruptedException {
        List<Connection> connections = new ArrayList<>();
        try {
            List<Callable<Boolean>> writers = new ArrayList<>();
            for (List<Chunk> share : shares) {
                Connection connection = database.connection();
                connections.add(connection);
                connection.setAutoCommit(false);
                writers.add(() -> write(connection, share));
            }
            long begun = System.nanoTime();
            AtOnce.run(writers);
            return System.nanoTime() - begun;
        } finally {
            for (Connection connection : connections) {
                connection.close();
            }
        }
    }

    private boolean write(Connection connection, List<Chunk> share)
            throws SQLException, IOException {
        try (Rows cases = new Rows(connection, tables.caseFile(), caseFiles());
                Rows states =
                        new Rows(connection, tables.state(), tables.state().upsert("case_id"));
                Rows signals = new Rows(connection, tables.signal(), tables.signal().insert());
                Rows changes = new Rows(connection, tables.change(), tables.change().insert())) {
            for (Chunk chunk : share) {
                cases.write(chunk.others().caseFiles());
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(tables.event().copyIn(), chunk.events());
                states.write(chunk.others().states());
                signals.write(chunk.others().signals());
                changes.write(chunk.others().changes());
                connection.commit();
            }
        }
        return true;
    }

    private String caseFiles() {
        return tables.caseFile().insert() + " on conflict do nothing";
    }

    /** Rows of one table, as arrays. */
    private static final class Rows implements AutoCloseable {
        private final Connection connection;
        private final String type;
        private final PreparedStatement statement;

        Rows(Connection connection, StoredTable table, String sql) throws SQLException {
            this.connection = connection;
            this.type = table.name();
            this.statement = connection.prepareStatement(sql);
        }

        void write(List<String> rows) throws SQLException {
            if (!rows.isEmpty()) {
                statement.setArray(1, connection.createArrayOf(type, rows.toArray()));
                statement.executeUpdate();
            }
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }
}

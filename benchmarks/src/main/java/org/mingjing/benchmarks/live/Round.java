package org.mingjing.benchmarks.live;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.mingjing.benchmarks.server.Database;
import org.mingjing.benchmarks.server.LiveServer;

/** Everything measured once, on tables that are empty at first. */
final class Round {
    private final Database database;
    private final Tables tables;
    private final Telling telling;
    private final LiveFigures figures;
    private final Consumer<String> progress;
    private final HttpWay http;

    Round(
            Database database,
            LiveServer server,
            Tables tables,
            Telling telling,
            LiveFigures figures,
            Consumer<String> progress) {
        this.database = database;
        this.tables = tables;
        this.telling = telling;
        this.figures = figures;
        this.progress = progress;
        this.http = new HttpWay(server);
    }

    /** Tells the server, and answers with what it stored. */
    StoredRows http() throws IOException, SQLException, InterruptedException {
        tables.empty(database);
        progress.accept("HTTP, warming up");
        http.tell(telling.warmUp());
        database.settle();
        progress.accept("HTTP");
        figures.http(Telling.events(telling.counted()), http.tell(telling.counted()));
        try (Connection connection = database.connection()) {
            return StoredRows.read(connection, tables);
        }
    }

    /** Tells the server single events. */
    void singles() throws IOException, SQLException, InterruptedException {
        database.settle();
        progress.accept("HTTP, single events");
        figures.alone(http.tell(telling.alone()));
        figures.atOnce(http.tell(telling.atOnce()));
        figures.commits(CommitWay.measure(database));
    }

    /** Writes what the server stored without it. */
    void rows(StoredRows stored) throws IOException, SQLException, InterruptedException {
        Set<String> opened = new HashSet<>();
        List<List<Chunk>> warmUp = stored.chunks(telling.warmUp(), opened, telling.counted());
        List<List<Chunk>> counted = stored.chunks(telling.counted(), opened, List.of());
        RowsWay rows = new RowsWay(database, tables);
        tables.empty(database);
        progress.accept("rows alone, warming up");
        rows.write(warmUp);
        database.settle();
        progress.accept("rows alone");
        long events = Telling.events(telling.counted());
        figures.rows(events, rows.write(counted));
        progress.accept("raw COPY");
        CopyWay plain = CopyWay.plain(database, tables);
        CopyWay keyed = CopyWay.keyed(database, tables);
        database.settle();
        figures.plain(events, plain.copy(counted));
        database.settle();
        figures.keyed(events, keyed.copy(counted));
    }
}

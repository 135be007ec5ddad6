package org.mingjing.benchmarks.live;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mingjing.benchmarks.city.City;
import org.mingjing.benchmarks.city.CityEvent;
import org.mingjing.benchmarks.city.ScratchFolder;
import org.mingjing.benchmarks.command.BenchRefused;
import org.mingjing.benchmarks.command.Measuring;
import org.mingjing.benchmarks.report.Machine;
import org.mingjing.benchmarks.server.Database;
import org.mingjing.benchmarks.server.LiveServer;
import org.mingjing.simulator.feed.Server;

/** One run of {@code bench live}. */
final class LiveBench {
    private static final int SHOWN = 10;

    private final LiveOptions options;
    private final PrintStream out;
    private final PrintStream err;
    private final LiveFigures figures = new LiveFigures();

    LiveBench(LiveOptions options, PrintStream out, PrintStream err) {
        this.options = options;
        this.out = out;
        this.err = err;
    }

    int run() throws IOException, SQLException, InterruptedException {
        progress("making the city");
        try (City city = City.generated(options.cases, options.surroundings.seed());
                ScratchFolder folder =
                        ScratchFolder.in(options.surroundings.folder(), "mingjing-bench");
                Database database = Database.start(folder.path().resolve("postgres"))) {
            progress("starting the server");
            try (LiveServer server = LiveServer.start(database, folder.path(), Map.of())) {
                try (Server door = server.door()) {
                    door.publish(city.items());
                }
                return measure(city, folder, database, server);
            } catch (IOException e) {
                err.println(LiveServer.lastWords(folder.path()));
                throw e;
            }
        }
    }

    private int measure(City city, ScratchFolder folder, Database database, LiveServer server)
            throws IOException, SQLException, InterruptedException {
        Telling telling =
                Telling.of(
                        CityEvent.read(city.events()),
                        options.senders,
                        options.batch,
                        options.singles);
        if (Telling.events(telling.alone()) == 0) {
            throw new BenchRefused("the city is too small for single events; give more --cases");
        }
        tell(telling, database);
        Tables tables = Tables.of(database);
        for (int i = 0; i <= options.rounds; i++) {
            progress("round " + i + " of " + options.rounds);
            LiveFigures kept = i == 0 ? new LiveFigures() : figures;
            Round round = new Round(database, server, tables, telling, kept, this::progress);
            StoredRows stored = round.http();
            if (i == 0 && !agrees(city, folder, database, telling, stored)) {
                return Measuring.DIFFERENT;
            }
            round.singles();
            round.rows(stored);
        }
        figures.print(out, options.senders, options.batch);
        err.print(database.firstDeadlock());
        return Measuring.FINE;
    }

    private boolean agrees(
            City city, ScratchFolder folder, Database database, Telling telling, StoredRows stored)
            throws IOException, SQLException {
        progress("holding the signals to those of a replay");
        stored.check();
        ExpectedSignals expected = ExpectedSignals.of(city, telling, folder.path());
        List<String> differences;
        try (Connection connection = database.connection()) {
            differences = expected.differences(connection);
        }
        differences.stream().limit(SHOWN).forEach(err::println);
        if (!differences.isEmpty()) {
            err.printf(Locale.ROOT, "%,d signals differ from a replay%n", differences.size());
            return false;
        }
        out.printf(
                Locale.ROOT,
                "Stored: %s. The %,d signals that stand are those of a replay.%n%n",
                stored.counted(),
                expected.size());
        out.flush();
        return true;
    }

    private void tell(Telling telling, Database database) throws IOException {
        Set<String> cases = new HashSet<>(telling.judged().keySet());
        out.printf(
                Locale.ROOT,
                "%,d cases; batches of %d by %d senders: %,d events to warm up, %,d that count%n",
                cases.size(),
                options.batch,
                options.senders,
                Telling.events(telling.warmUp()),
                Telling.events(telling.counted()));
        out.println(
                Machine.told(database.storage()) + "; medians of " + options.rounds + " rounds");
        out.flush();
    }

    private void progress(String what) {
        err.println("bench live: " + what);
        err.flush();
    }
}

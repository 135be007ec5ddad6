package org.mingjing.benchmarks.stock;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.mingjing.benchmarks.city.City;
import org.mingjing.benchmarks.server.Database;
import org.mingjing.benchmarks.server.LiveServer;
import org.mingjing.simulator.feed.CityPast;
import org.mingjing.simulator.feed.FeedObserver;
import org.mingjing.simulator.feed.Server;

/**
 * A database with a city that a server imported. Its clock runs from the city's end on, no faster
 * than the real one.
 *
 * @param end after everything that is told of the city
 * @param folder of its servers
 */
public record ImportedCity(Database database, Instant end, Path folder) implements AutoCloseable {
    /**
     * Makes a city and has a server import it, which ends then.
     *
     * @param later how much later than its last message the city ends
     * @param settings of the database, by name
     */
    public static ImportedCity of(
            int cases, long seed, Path folder, Duration later, Map<String, String> settings)
            throws IOException, SQLException, InterruptedException {
        try (City city = City.generated(cases, seed)) {
            Database database = Database.start(folder.resolve("postgres"), settings);
            ImportedCity imported =
                    new ImportedCity(database, city.lastReceivedAt().plus(later), folder);
            try (LiveServer server = imported.serve(imported.end(), Map.of());
                    Server door = server.door()) {
                new CityPast(city.folder(), door, FeedObserver.NONE).tell();
            } catch (IOException e) {
                throw new IOException(LiveServer.lastWords(folder), e);
            }
            return imported;
        }
    }

    /**
     * Starts a server on it.
     *
     * @param from where its clock begins, unless it was later already
     * @param settings further ones, by name
     */
    public LiveServer serve(Instant from, Map<String, String> settings)
            throws IOException, InterruptedException {
        Map<String, String> all = new HashMap<>(settings);
        all.put("mingjing.clock.start", from.toString());
        all.put("mingjing.clock.speed", "1");
        return LiveServer.start(database, folder, all);
    }

    @Override
    public void close() throws IOException {
        database.close();
    }
}

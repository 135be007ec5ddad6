package org.mingjing.simulator.feed;

import java.io.IOException;
import java.nio.file.Path;

/** What happened in the city before it is told live: its items and one large import. */
public final class CityPast {
    private final Path city;
    private final Server server;
    private final Imports imports;

    /**
     * @param city the folder that was generated
     */
    public CityPast(Path city, Server server, FeedObserver observer) {
        this.city = city;
        this.server = server;
        this.imports = new Imports(server, observer);
    }

    /** Whether a server was told of it already, as its folder remembers. */
    public static boolean isTold(Path city) {
        return Progress.of(city).isBegun();
    }

    /** Tells it, and remembers. */
    public void tell() throws IOException, InterruptedException {
        server.publish(city.resolve("items.csv"));
        imports.run(city.resolve("events.csv"), null);
        Progress.of(city).begin();
    }
}

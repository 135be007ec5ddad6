package org.mingjing.benchmarks.city;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.mingjing.benchmarks.command.BenchRefused;
import org.mingjing.simulator.Main;
import org.mingjing.simulator.feed.LiveRows;

/** A generated city-year in a folder that is thrown away. */
public final class City implements AutoCloseable {
    private final ScratchFolder folder;

    private City(ScratchFolder folder) {
        this.folder = folder;
    }

    /**
     * Has the simulator make one.
     *
     * @throws BenchRefused when there is no such city
     */
    public static City generated(int cases, long seed) throws IOException {
        ScratchFolder folder = ScratchFolder.make("mingjing-city");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream all = new PrintStream(said, true, StandardCharsets.UTF_8);
        String[] arguments = {
            "--cases=" + cases, "--seed=" + seed, "--out=" + folder.path(), "--quiet", "--lang=en"
        };
        if (Main.run(arguments, all, all) != 0) {
            folder.close();
            throw new BenchRefused(said.toString(StandardCharsets.UTF_8).strip());
        }
        return new City(folder);
    }

    public Path folder() {
        return folder.path();
    }

    public Path events() {
        return folder.path().resolve("events.csv");
    }

    /** When its last message was received. */
    public Instant lastReceivedAt() throws IOException {
        Instant last = Instant.MIN;
        try (LiveRows rows = LiveRows.from(events(), Instant.MIN)) {
            for (Instant next = rows.nextAt(); next != null; next = rows.nextAt()) {
                last = next;
                rows.take(next, Integer.MAX_VALUE);
            }
        }
        return last;
    }

    public Path items() {
        return folder.path().resolve("items.csv");
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }
}

package org.mingjing.simulator.feed;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Tells {@code live.csv} of a city message after message, each when its time has come.
 *
 * <p>What comes too late to be received now, because nobody told it while its time passed, is
 * imported with the time of its reception instead: the city had told it in time.
 */
public final class LiveCity {
    private static final int LARGEST_BATCH = 500;
    private static final int LARGEST_IMPORT = 200_000;

    private final Path city;
    private final Server server;
    private final Pace pace;
    private final FeedObserver observer;
    private final Imports imports;
    private final Progress progress;
    private long all;
    private long refused;

    /**
     * @param city the folder that was generated, whose past has been told
     */
    public LiveCity(Path city, Server server, Pace pace, FeedObserver observer) {
        this.city = city;
        this.server = server;
        this.pace = pace;
        this.observer = observer;
        this.imports = new Imports(server, observer);
        this.progress = Progress.of(city);
    }

    /** Tells it to its end, from where it was told last. */
    public void tell() throws IOException, InterruptedException {
        try (LiveRows rows = LiveRows.from(city.resolve("live.csv"), progress.reached())) {
            for (Instant next = rows.nextAt(); next != null; next = rows.nextAt()) {
                pace.await(next);
                Instant now = pace.now();
                List<ToldRow> told;
                if (now.minus(pace.tolerance()).isAfter(next)) {
                    told = rows.take(now, LARGEST_IMPORT);
                    makeUp(told, now);
                } else {
                    told = rows.take(now, LARGEST_BATCH);
                    post(told);
                }
                all += told.size();
                Instant until = told.getLast().receivedAt();
                progress.reach(until);
                observer.told(until, all, refused);
            }
        }
    }

    private void post(List<ToldRow> rows) throws IOException, InterruptedException {
        StringBuilder batch = new StringBuilder();
        for (ToldRow row : rows) {
            batch.append(batch.isEmpty() ? '[' : ',');
            row.appendTo(batch);
        }
        refused += server.post(batch.append(']').toString());
    }

    private void makeUp(List<ToldRow> rows, Instant now) throws IOException, InterruptedException {
        Path file = Files.createTempFile(city, "late-", ".csv");
        try {
            try (CsvWriter writer = CsvWriter.builder().build(file)) {
                writer.writeRecord(rows.getFirst().cells().getHeader());
                rows.forEach(row -> writer.writeRecord(row.cells().getFields()));
            }
            imports.run(file, now);
        } finally {
            Files.delete(file);
        }
    }
}

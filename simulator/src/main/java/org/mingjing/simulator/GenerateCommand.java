package org.mingjing.simulator;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.mingjing.simulator.GenerateOptions.Format;

/** One run of {@code generate}: check, generate, tell. */
final class GenerateCommand {
    private static final String ITEMS = "items.csv";
    private static final int MOST_CASES = 10_000_000;
    private static final LocalDate EARLIEST = LocalDate.of(2009, 12, 31);

    private final GenerateOptions options;
    private final Wording wording;
    private final Surroundings surroundings;
    private final PrintStream out;
    private final PrintStream err;

    GenerateCommand(
            GenerateOptions options,
            Wording wording,
            Surroundings surroundings,
            PrintStream out,
            PrintStream err) {
        this.options = options;
        this.wording = wording;
        this.surroundings = surroundings;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs.
     *
     * @throws GenerateRefused when the options make no city
     */
    void run() throws IOException {
        refuse();
        Rates rates = new RateArguments(wording).rates(options);
        long begun = System.nanoTime();
        Path folder = Objects.requireNonNull(options.out);
        Files.createDirectories(folder);
        Generation generation =
                new Generation(options.cases, options.seed, endOfYear(), options.until, rates);
        Volume volume;
        try (UnfinishedFiles files = UnfinishedFiles.in(folder)) {
            ItemsCsv.write(generation.city(), files.folder().resolve(ITEMS));
            volume = generate(generation, files.folder());
            files.finish();
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        out.println(
                wording.say(
                        "summary.volume",
                        volume.cases(),
                        volume.events(),
                        String.format(Locale.ROOT, "%.1f", seconds)));
        out.println(
                wording.say(
                        "summary.kinds",
                        percent(volume.open(), volume.cases()),
                        percent(volume.faulty(), volume.cases()),
                        volume.rungs()));
        out.println(wording.say("summary.files", folder));
    }

    private void refuse() {
        if (options.cases < 1 || options.cases > MOST_CASES) {
            throw new GenerateRefused(
                    wording.say("error.cases", 1, MOST_CASES, String.valueOf(options.cases)));
        }
        LocalDate latest = latest();
        if (options.until.isBefore(EARLIEST) || options.until.isAfter(latest)) {
            throw new GenerateRefused(
                    wording.say(
                            "error.until",
                            EARLIEST.toString(),
                            latest.toString(),
                            options.until.toString()));
        }
        refuseLive();
        Path folder = Objects.requireNonNull(options.out);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new GenerateRefused(wording.say("error.no-folder", folder));
        }
    }

    private void refuseLive() {
        if (options.liveFrom == null) {
            return;
        }
        if (endOfYear().isBefore(EARLIEST) || !endOfYear().isBefore(options.until)) {
            throw new GenerateRefused(
                    wording.say("error.live-from", options.liveFrom.toString(), options.until));
        }
        if (options.format != Format.EVENTS) {
            throw new GenerateRefused(wording.say("error.live-format"));
        }
    }

    /** The day before the city is told live, or the last one. */
    private LocalDate endOfYear() {
        return options.liveFrom == null
                ? options.until
                : day(options.liveFrom.toInstant().toEpochMilli()).minusDays(1);
    }

    private static LocalDate day(long instant) {
        return LocalDate.ofEpochDay(WallTime.dayOf(instant));
    }

    /**
     * Early enough for every rung that arises to rest on published days: warnings reach two working
     * days back.
     */
    private static LocalDate latest() {
        int year = NaiveCalendar.asOf(LocalDate.MAX).lastPublishedYear();
        return LocalDate.of(year, 12, 20);
    }

    private static String percent(long part, long whole) {
        return String.format(Locale.ROOT, "%.1f", 100.0 * part / Math.max(1, whole));
    }

    private Volume generate(Generation generation, Path folder) throws IOException {
        List<CityWriter> writers = new ArrayList<>();
        try (Closeable closing = () -> closeAll(writers)) {
            writers.add(new TruthCsv(folder.resolve("truth.csv")));
            boolean all = options.format == Format.ALL;
            if (all || options.format == Format.EVENTS) {
                addEvents(writers, folder);
            }
            if (all || options.format == Format.TABLES) {
                writers.add(
                        BatchedLog.tables(
                                generation.city(),
                                folder.resolve(ITEMS),
                                folder.resolve("tables")));
            }
            if (all || options.format == Format.XES) {
                writers.add(BatchedLog.xes(folder.resolve("events.xes.gz")));
            }
            return generation.run(writers, progress());
        } finally {
            if (showsProgress()) {
                err.print("\r\u001B[K");
                err.flush();
            }
        }
    }

    private void addEvents(List<CityWriter> writers, Path folder) throws IOException {
        Path events = folder.resolve("events.csv");
        if (options.liveFrom == null) {
            writers.add(EventsCsv.all(events));
            return;
        }
        long split = options.liveFrom.toInstant().toEpochMilli();
        writers.add(EventsCsv.until(events, split));
        writers.add(EventsCsv.after(folder.resolve("live.csv"), split));
    }

    /** Closes every writer, even when one of them fails. */
    private static void closeAll(List<CityWriter> writers) throws IOException {
        IOException failure = null;
        for (CityWriter writer : writers) {
            try {
                writer.close();
            } catch (IOException e) {
                if (failure != null) {
                    e.addSuppressed(failure);
                }
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private boolean showsProgress() {
        return surroundings.isTerminal() && !options.quiet;
    }

    private Generation.Progress progress() {
        if (!showsProgress()) {
            return Generation.Progress.NONE;
        }
        return (cases, events) -> {
            long part = 100 * cases / options.cases;
            err.print("\r" + wording.say("progress", part, cases, events) + "\u001B[K");
            err.flush();
        };
    }
}

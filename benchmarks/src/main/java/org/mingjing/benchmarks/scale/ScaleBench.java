package org.mingjing.benchmarks.scale;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingjing.benchmarks.city.ScratchFolder;
import org.mingjing.benchmarks.command.Measuring;
import org.mingjing.benchmarks.report.Latencies;
import org.mingjing.benchmarks.report.Machine;
import org.mingjing.benchmarks.report.Table;
import org.mingjing.benchmarks.server.LiveServer;
import org.mingjing.benchmarks.stock.ImportedCity;
import org.mingjing.benchmarks.stock.Indexes;
import org.mingjing.benchmarks.stock.ManyCases;

/** One run of {@code bench scale}. */
final class ScaleBench {
    private static final int WARM_UP = 40;

    private final ScaleOptions options;
    private final PrintStream out;
    private final PrintStream err;

    ScaleBench(ScaleOptions options, PrintStream out, PrintStream err) {
        this.options = options;
        this.out = out;
        this.err = err;
    }

    int run() throws IOException, SQLException, InterruptedException {
        try (ScratchFolder folder =
                ScratchFolder.in(options.surroundings.folder(), "mingjing-bench")) {
            progress("importing the small city");
            try (ImportedCity small = imported(options.small, folder.path().resolve("small"))) {
                progress("importing the city that is copied");
                try (ImportedCity large = imported(options.city, folder.path().resolve("large"))) {
                    out.println(Machine.told(large.database().storage()));
                    grow("small", small, 0);
                    grow("large", large, options.copies());
                    look(small, large);
                }
            }
        }
        return Measuring.FINE;
    }

    private ImportedCity imported(int cases, Path folder)
            throws IOException, SQLException, InterruptedException {
        /* A copy is a minute later than the one before, and none lies ahead. */
        Duration later = Duration.ofMinutes(options.copies() + 1L);
        return ImportedCity.of(cases, options.surroundings.seed(), folder, later, Map.of());
    }

    private void grow(String name, ImportedCity city, int copies) throws SQLException {
        progress("growing the " + name + " database");
        try (ManyCases cases = ManyCases.of(city.database(), "1 minute")) {
            if (copies > 0) {
                try (Indexes aside = Indexes.aside(city.database())) {
                    cases.copy(ManyCases.Chosen.EVERYTHING, copies);
                    progress("making the indexes");
                }
            }
            progress("analysing");
            cases.settle();
            out.println(name + ": " + cases.told());
            out.flush();
        }
    }

    private void look(ImportedCity small, ImportedCity large)
            throws IOException, SQLException, InterruptedException {
        try (LiveServer one = small.serve(small.end(), Map.of());
                LiveServer other = large.serve(large.end(), Map.of());
                Screens few = Screens.of(one, small.database(), options.requests);
                Screens many = Screens.of(other, large.database(), options.requests)) {
            Table table =
                    new Table()
                            .row(
                                    "screen",
                                    "small p50 ms",
                                    "p95 ms",
                                    "large p50 ms",
                                    "p95 ms",
                                    "large / small, p95");
            try {
                look(few, many, table);
            } catch (IOException e) {
                err.println(LiveServer.lastWords(small.folder()));
                err.println(LiveServer.lastWords(large.folder()));
                throw e;
            } finally {
                table.print(out);
            }
            out.println("wanted: p95 of the large one at most 150 ms, and 1.5 of the small one");
        }
    }

    private void look(Screens few, Screens many, Table table)
            throws IOException, InterruptedException {
        progress("warming up");
        for (int i = 0; i < WARM_UP; i++) {
            for (Screens.Screen screen : Screens.Screen.values()) {
                few.look(screen, i);
                many.look(screen, i);
            }
        }
        for (Screens.Screen screen : Screens.Screen.values()) {
            progress("looking at the " + screen.label());
            look(screen, few, many, table);
        }
    }

    private void look(Screens.Screen screen, Screens few, Screens many, Table table)
            throws IOException, InterruptedException {
        List<Long> small = new ArrayList<>();
        List<Long> large = new ArrayList<>();
        for (int i = 0; i < options.requests; i++) {
            small.add(few.look(screen, i));
            large.add(many.look(screen, i));
        }
        Latencies before = new Latencies(small);
        Latencies after = new Latencies(large);
        table.row(
                screen.label(),
                before.text(50),
                before.text(95),
                after.text(50),
                after.text(95),
                String.format(Locale.ROOT, "%.2f", after.percentile(95) / before.percentile(95)));
    }

    private void progress(String what) {
        err.println("bench scale: " + what);
        err.flush();
    }
}

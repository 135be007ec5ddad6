package org.mingjing.benchmarks.due;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingjing.benchmarks.city.Batch;
import org.mingjing.benchmarks.city.City;
import org.mingjing.benchmarks.city.CityEvent;
import org.mingjing.benchmarks.city.ScratchFolder;
import org.mingjing.benchmarks.city.Shares;
import org.mingjing.benchmarks.command.Measuring;
import org.mingjing.benchmarks.report.Latencies;
import org.mingjing.benchmarks.report.Machine;
import org.mingjing.benchmarks.report.Table;
import org.mingjing.benchmarks.server.LiveServer;
import org.mingjing.benchmarks.stock.ImportedCity;
import org.mingjing.benchmarks.stock.Indexes;
import org.mingjing.benchmarks.stock.ManyCases;
import org.mingjing.simulator.feed.Server;

/** One run of {@code bench due}. */
final class DueBench {
    private static final Duration AFTER_THE_CITY = Duration.ofHours(1);
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration ALONE = Duration.ofSeconds(20);
    private static final int UNCOUNTED = 5;
    private static final int BATCH = 500;

    private final DueOptions options;
    private final PrintStream out;
    private final PrintStream err;

    DueBench(DueOptions options, PrintStream out, PrintStream err) {
        this.options = options;
        this.out = out;
        this.err = err;
    }

    int run() throws IOException, SQLException, InterruptedException {
        progress("importing the city");
        try (ScratchFolder folder =
                        ScratchFolder.in(options.surroundings.folder(), "mingjing-bench");
                ImportedCity city =
                        ImportedCity.of(
                                options.city,
                                options.surroundings.seed(),
                                folder.path(),
                                AFTER_THE_CITY,
                                PollCost.SETTINGS);
                ManyCases cases = ManyCases.of(city.database(), "0 seconds");
                DueCases due = DueCases.of(city.database())) {
            out.println(Machine.told(city.database().storage()));
            Instant midnight = due.densest(city.end());
            costs(city, cases, due);
            gather(city, cases, midnight);
            due.choose(chosen(), midnight);
            Instant begin = midnight.plusSeconds(1);
            due.quiet(begin);
            cases.settle();
            progress("starting the server at " + begin);
            try (LiveServer server = city.serve(begin, Map.of(LiveServer.POLL, "200ms"));
                    Server door = server.door()) {
                Waves waves = new Waves(due, ServerClock.of(door));
                together(server, waves);
                midnight(server, waves, due, begin);
                err.print(city.database().firstDeadlock());
            } catch (IOException e) {
                err.println(LiveServer.lastWords(folder.path()));
                throw e;
            }
        }
        return Measuring.FINE;
    }

    private int chosen() {
        return options.together * (options.rounds + UNCOUNTED) + 3 * options.midnight;
    }

    private void costs(ImportedCity city, ManyCases cases, DueCases due)
            throws IOException, SQLException, InterruptedException {
        Costs costs = new Costs();
        long open = cases.count(ManyCases.Chosen.OPEN);
        long all = open;
        for (int size : options.open) {
            int times = (int) Math.max(0, Math.ceilDiv(size - all, open));
            grow(city, cases, ManyCases.Chosen.OPEN, times);
            all += times * open;
            costs.add(all, 0, cost(city, cases, due));
        }
        long finished = cases.count(ManyCases.Chosen.FINISHED);
        int times = (int) Math.ceilDiv(options.finished, finished);
        grow(city, cases, ManyCases.Chosen.FINISHED, times);
        costs.add(all, times * finished, cost(city, cases, due));
        out.println(cases.told());
        out.println();
        costs.print(out);
        out.flush();
    }

    private void grow(ImportedCity city, ManyCases cases, ManyCases.Chosen chosen, int times)
            throws SQLException {
        progress("copying cases " + times + " times");
        try (Indexes aside = Indexes.aside(city.database())) {
            cases.copy(chosen, times);
        }
    }

    /** Copies the cases of a midnight until there are as many as are to fall due. */
    private void gather(ImportedCity city, ManyCases cases, Instant midnight) throws SQLException {
        ManyCases.Chosen reviewed = ManyCases.Chosen.reviewedAt(midnight);
        long here = cases.countAll(reviewed);
        long kinds = cases.count(reviewed);
        out.println(
                String.format(
                        Locale.ROOT,
                        "%,d open cases of the city are reviewed at %s; they fall due, many times over",
                        kinds,
                        midnight));
        out.println();
        grow(city, cases, reviewed, (int) Math.max(0, Math.ceilDiv(chosen() - here, kinds)));
    }

    private PollCost cost(ImportedCity city, ManyCases cases, DueCases due)
            throws IOException, SQLException, InterruptedException {
        due.quiet(city.end());
        cases.settle();
        progress("looking for due cases where there are none");
        try (LiveServer server = city.serve(city.end(), Map.of(LiveServer.POLL, "50ms"))) {
            return PollCost.measure(city.database());
        }
    }

    private void together(LiveServer server, Waves waves)
            throws IOException, SQLException, InterruptedException {
        progress(options.together + " cases fall due together, " + options.rounds + " times");
        try (OpenScreen screen = OpenScreen.of(server)) {
            Latencies shown = waves.show(options.together, UNCOUNTED, options.rounds, screen);
            new Table()
                    .row("from due to shown by an open cockpit", "changes", "p50 ms", "p99 ms")
                    .row(
                            options.together + " due together, " + options.rounds + " times",
                            String.format(Locale.ROOT, "%,d", shown.nanos().size()),
                            shown.text(50),
                            shown.text(99))
                    .print(out);
            out.println("wanted: p99 at most 1,000 ms");
            out.println();
            out.flush();
        }
    }

    private void midnight(LiveServer server, Waves waves, DueCases due, Instant now)
            throws IOException, SQLException, InterruptedException {
        progress(
                "midnight: "
                        + options.midnight
                        + " cases fall due together, after as many that warm up");
        Midnight midnight = new Midnight(options.midnight);
        waves.review(options.midnight);
        Waves.Reviewed alone = waves.review(options.midnight);
        midnight.reviewed("nothing comes in", alone, due.order(alone.before()));
        progress("preparing what comes in meanwhile");
        try (Pace pace = Pace.of(server, neighbour(now))) {
            Thread.sleep(WARM_UP);
            double before = alone(pace);
            progress("midnight again, while events come in");
            Waves.Reviewed both = waves.review(options.midnight);
            double meanwhile = pace.between(both.begun(), both.ended());
            midnight.reviewed("events come in", both, due.order(both.before()));
            midnight.pace(before, meanwhile, alone(pace), pace.repeated());
        }
        midnight.print(out);
    }

    private static double alone(Pace pace) throws IOException, InterruptedException {
        long from = System.nanoTime();
        Thread.sleep(ALONE);
        return pace.between(from, System.nanoTime());
    }

    private List<List<Batch>> neighbour(Instant now) throws IOException {
        try (City city = City.generated(options.city, options.surroundings.seed())) {
            return new Shares(options.senders, BATCH, now).next(CityEvent.read(city.events()));
        }
    }

    private void progress(String what) {
        err.println("bench due: " + what);
        err.flush();
    }
}

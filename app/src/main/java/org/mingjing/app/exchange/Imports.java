package org.mingjing.app.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.exchange.JdbcImportRuns.Ended;
import org.mingjing.app.exchange.JdbcImportRuns.Far;
import org.mingjing.eventlog.Problem;
import org.mingjing.eventlog.RefusedRows;
import org.mingjing.eventlog.Severity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Runs imports one after the other in the background, and tells how far they are. A run belongs to
 * a server for as long as that one says so; when it falls silent, another server that has the files
 * goes on with it from the start of the file: what was taken is known by then, and counted once.
 */
@Component
public class Imports implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    /* How long a server with the files may be away. */
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final Duration LONGEST_BATCH = Duration.ofSeconds(10);

    private final FileImport files;
    private final JdbcImportRuns runs;
    private final JdbcImportLeases leases;
    private final Uploads uploads;
    private final ImportsUnderWay underWay;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;
    private final String runner = UUID.randomUUID().toString();
    private final ExecutorService one =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("import").factory());
    private volatile boolean stopping;

    Imports(
            FileImport files,
            JdbcImportRuns runs,
            JdbcImportLeases leases,
            Uploads uploads,
            ImportsUnderWay underWay,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.files = files;
        this.runs = runs;
        this.leases = leases;
        this.uploads = uploads;
        this.underWay = underWay;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Starts to import what was uploaded; it is deleted when the import has ended, however it did.
     *
     * @param folder of {@link Uploads}, with one file or all files of one log
     * @param name what people call it
     * @param asOf as of when the cases are judged; null for when the last message was received
     * @return the number of the run
     */
    public long start(Path folder, String name, String source, @Nullable Instant asOf) {
        String place = String.valueOf(folder.getFileName());
        ClaimedImport told = new ClaimedImport(0, place, name, source, asOf, 0);
        long run = runs.begin(told, runner, clock.instant());
        queue(new ClaimedImport(run, place, name, source, asOf, 0));
        return run;
    }

    /** Tells that this server lives. */
    @Scheduled(fixedDelayString = "${mingjing.exchange.beat:5s}")
    void beat() {
        leases.renew(runner, clock.instant());
    }

    /** Goes on with the imports of servers that fell silent. */
    @Scheduled(fixedDelayString = "${mingjing.exchange.take-over:5s}")
    public void takeOver() {
        Instant now = clock.instant();
        for (ClaimedImport abandoned : leases.abandoned(runner, now)) {
            if (uploads.has(abandoned.folder()) && leases.claim(abandoned.run(), runner, now)) {
                LOG.info("import {} is taken over", abandoned.run());
                queue(abandoned);
            }
        }
        for (ClaimedImport lost : leases.abandoned(runner, now.minus(PATIENCE))) {
            if (!uploads.has(lost.folder()) && leases.claim(lost.run(), runner, now)) {
                ImportReport report = ImportReport.fileGone();
                Imported taken = Imported.NOTHING.after(lost.accepted());
                runs.end(lost, runner, new Ended(ImportRun.State.FAILED, taken, report, ""), now);
            }
        }
    }

    private void queue(ClaimedImport claimed) {
        underWay.begin();
        one.execute(
                () -> {
                    try {
                        run(claimed);
                    } finally {
                        end();
                    }
                });
    }

    private void run(ClaimedImport claimed) {
        Path folder = uploads.folder(claimed.folder());
        Ended ended = read(claimed, folder);
        if (!stopping && runs.end(claimed, runner, ended, clock.instant())) {
            uploads.delete(folder);
        }
    }

    private void end() {
        if (underWay.end()) {
            publisher.publishEvent(new ImportsEnded(clock.instant()));
        }
    }

    /* Whatever ends an import ends this import only, and is told there. */
    private Ended read(ClaimedImport claimed, Path folder) {
        Pace pace = new Pace(claimed);
        try {
            Imported imported =
                    pace.isWanted()
                            ? files.read(
                                    Uploads.fileOrFolder(folder),
                                    claimed.source(),
                                    claimed.asOf(),
                                    pace)
                            : Imported.NOTHING;
            return new Ended(
                    state(imported),
                    imported.after(claimed.accepted()),
                    ImportReport.of(imported, folder),
                    refusedRows(imported, folder));
        } catch (RuntimeException | Error e) {
            LOG.error("import {} ended early", claimed.run(), e);
            return new Ended(ImportRun.State.FAILED, pace.taken(), ImportReport.of(e), "");
        }
    }

    /* Of a single CSV file; rows of several files have several headers. */
    private static String refusedRows(Imported imported, Path folder) {
        Path file = Uploads.fileOrFolder(folder);
        if (!file.toString().matches("(?i).*\\.csv(\\.gz)?")) {
            return "";
        }
        try {
            return RefusedRows.of(
                    file,
                    imported.problems().kept().stream()
                            .filter(problem -> problem.severity() == Severity.ERROR)
                            .map(Problem::line)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImportRun.State state(Imported imported) {
        if (!imported.isWhole()) {
            return ImportRun.State.CANCELLED;
        }
        if (imported.isEmpty()) {
            return ImportRun.State.FAILED;
        }
        return imported.isFlawed() ? ImportRun.State.FLAWED : ImportRun.State.DONE;
    }

    /**
     * Tells how far a run is and how long it has taken: by a stopwatch, for the clock of a demo
     * runs faster than imports do.
     */
    private final class Pace implements ImportProgress {
        private final ClaimedImport claimed;
        private final long begun = System.nanoTime();
        private long read = -1;
        private long taken;

        Pace(ClaimedImport claimed) {
            this.claimed = claimed;
            this.taken = claimed.accepted();
        }

        /** Whether nobody cancelled it before it began. */
        boolean isWanted() {
            return tell(0, 0, 0);
        }

        @Override
        public boolean goesOn(long done, long all, long accepted) {
            read = read < 0 ? System.nanoTime() : read;
            taken = claimed.accepted() + accepted;
            return tell(done, all, System.nanoTime() - read);
        }

        private boolean tell(long done, long all, long taking) {
            Far far = new Far(done, all, taken, millis(System.nanoTime() - begun), millis(taking));
            return runs.progress(claimed.run(), runner, far) && !stopping;
        }

        /** What was taken when it ended early. */
        Imported taken() {
            return Imported.NOTHING.after(taken);
        }

        private static long millis(long nanos) {
            return TimeUnit.NANOSECONDS.toMillis(nanos);
        }
    }

    /**
     * Has a run end after the batch that it is taking up; what was taken stays.
     *
     * @param person who wants that
     * @return whether it was running, and nobody had cancelled it before
     */
    public boolean cancel(long run, String person) {
        return runs.cancel(run, person);
    }

    /** The last runs, the newest first. */
    public List<ImportRun> latest(int most) {
        return runs.latest(most);
    }

    public @Nullable ImportRun find(long run) {
        return runs.find(run);
    }

    /** The rows that were not taken, below their header, to be mended; empty when none is kept. */
    public String refusedRows(long run) {
        return runs.refusedRows(run);
    }

    /** What could not be taken, a line each, as far as it was kept. */
    public ImportReport report(long run) {
        return new ImportReport(runs.report(run));
    }

    /** Stops after the running batch; whoever starts next goes on with what is left. */
    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        one.shutdown();
        if (!one.awaitTermination(LONGEST_BATCH.toMillis(), TimeUnit.MILLISECONDS)) {
            one.shutdownNow();
        }
        leases.release(runner);
    }
}

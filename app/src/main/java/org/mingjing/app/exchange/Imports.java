package org.mingjing.app.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.eventlog.Problem;
import org.mingjing.eventlog.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Runs imports one after the other in the background, and tells how far they are. */
@Component
public class Imports implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);

    private final FileImport files;
    private final JdbcImportRuns runs;
    private final ImportsUnderWay underWay;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;
    private final ExecutorService one =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("import").factory());

    Imports(
            FileImport files,
            JdbcImportRuns runs,
            ImportsUnderWay underWay,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.files = files;
        this.runs = runs;
        this.underWay = underWay;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Starts to import a file or folder.
     *
     * @param name what people call it
     * @param asOf as of when the cases are judged; null for when the last message was received
     * @param after what follows when it has ended, however it did
     * @return the number of the run
     */
    public long start(
            Path fileOrFolder, String name, String source, @Nullable Instant asOf, Runnable after) {
        long run = begin(name, source);
        one.execute(
                () -> {
                    try {
                        run(run, fileOrFolder, source, asOf);
                    } finally {
                        after.run();
                        end();
                    }
                });
        return run;
    }

    private long begin(String name, String source) {
        underWay.begin();
        try {
            return runs.begin(source, name, clock.instant());
        } catch (RuntimeException e) {
            underWay.end();
            throw e;
        }
    }

    private void end() {
        if (underWay.end()) {
            publisher.publishEvent(new ImportsEnded(clock.instant()));
        }
    }

    /* Whatever ends an import ends this import only, and is told there. */
    private void run(long run, Path fileOrFolder, String source, @Nullable Instant asOf) {
        Pace pace = new Pace(run);
        try {
            Imported imported =
                    pace.isWanted()
                            ? files.read(fileOrFolder, source, asOf, pace)
                            : Imported.NOTHING;
            ImportRun.State state =
                    imported.isWhole() ? ImportRun.State.DONE : ImportRun.State.CANCELLED;
            runs.end(run, state, imported, report(imported.problems()), clock.instant());
        } catch (RuntimeException e) {
            LOG.error("import {} ended early", run, e);
            runs.end(
                    run,
                    ImportRun.State.FAILED,
                    Imported.NOTHING,
                    String.valueOf(e.getMessage()),
                    clock.instant());
        }
    }

    /**
     * Tells how far a run is and how long it has taken: by a stopwatch, for the clock of a demo
     * runs faster than imports do.
     */
    private final class Pace implements ImportProgress {
        private final long run;
        private final long begun = System.nanoTime();
        private long read = -1;

        Pace(long run) {
            this.run = run;
        }

        /** Whether nobody cancelled it before it began. */
        boolean isWanted() {
            return runs.progress(run, 0, 0, 0, 0);
        }

        @Override
        public boolean goesOn(long done, long all) {
            long now = System.nanoTime();
            read = read < 0 ? now : read;
            return runs.progress(run, done, all, millis(now - begun), millis(now - read));
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

    private static String report(Problems problems) {
        return problems.kept().stream().map(Imports::line).collect(Collectors.joining("\n"));
    }

    private static String line(Problem problem) {
        return problem.place() + " " + problem.message().zh() + " / " + problem.message().en();
    }

    /** The last runs, the newest first. */
    public List<ImportRun> latest(int most) {
        return runs.latest(most);
    }

    public @Nullable ImportRun find(long run) {
        return runs.find(run);
    }

    /** What could not be taken, a line each, as far as it was kept. */
    public String report(long run) {
        return runs.report(run);
    }

    @Override
    public void destroy() {
        one.shutdownNow();
    }
}

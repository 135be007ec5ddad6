package org.mingjing.app.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
        try {
            Imported imported =
                    files.read(
                            fileOrFolder,
                            source,
                            asOf,
                            (done, all) -> runs.progress(run, done, all));
            runs.end(
                    run,
                    ImportRun.State.DONE,
                    imported,
                    report(imported.problems()),
                    clock.instant());
        } catch (RuntimeException e) {
            LOG.error("import {} ended early", run, e);
            runs.end(
                    run,
                    ImportRun.State.FAILED,
                    new Imported(0, 0, 0, 0, new Problems()),
                    String.valueOf(e.getMessage()),
                    clock.instant());
        }
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

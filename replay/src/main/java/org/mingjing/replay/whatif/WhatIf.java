package org.mingjing.replay.whatif;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;

/**
 * Compares two yardsticks over case files in memory, with several threads. The answer does not
 * depend on their number; the order in which differences are told does.
 */
public final class WhatIf {
    private static final int CHUNK = 2048;

    private final Yardstick before;
    private final Yardstick after;
    private final Function<CaseFile, String> departments;
    private final ZoneId zone;
    private Predicate<CaseFile> chosen = file -> true;
    private int threads = Runtime.getRuntime().availableProcessors();

    /**
     * @param departments whose a case is; empty when nobody told
     * @param zone in which months are told
     */
    public WhatIf(
            Yardstick before,
            Yardstick after,
            Function<CaseFile, String> departments,
            ZoneId zone) {
        this.before = before;
        this.after = after;
        this.departments = departments;
        this.zone = zone;
    }

    /** Leaves out the cases that are not chosen; it is asked by several threads. */
    public WhatIf of(Predicate<CaseFile> cases) {
        chosen = cases;
        return this;
    }

    public WhatIf threads(int many) {
        threads = many;
        return this;
    }

    /** Is told how far it has come, and says whether to go on. */
    @FunctionalInterface
    public interface Progress {
        /**
         * @param cases how many cases were looked at so far
         */
        boolean goesOn(long cases);
    }

    /**
     * Compares all chosen cases, of which there must be at least one file.
     *
     * @param asOf epoch milliseconds
     * @param taker is told every difference, by one thread at a time
     * @return what was counted, also when the progress did not want to go on
     */
    public Comparison compare(
            CaseFiles files, long asOf, Consumer<Difference> taker, Progress progress)
            throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        AtomicLong done = new AtomicLong();
        Comparison whole = new Comparison(zone);
        Callable<Comparison> part = () -> compareChunks(files, asOf, taker, progress, next, done);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Comparison>> parts = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                parts.add(pool.submit(part));
            }
            for (Future<Comparison> one : parts) {
                whole.add(one.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the comparison failed: " + e.getCause(), e);
        }
        return whole;
    }

    private Comparison compareChunks(
            CaseFiles files,
            long asOf,
            Consumer<Difference> taker,
            Progress progress,
            AtomicInteger next,
            AtomicLong done) {
        Comparison counted = new Comparison(zone);
        CaseFile view = files.get(0);
        CaseComparison compared = new CaseComparison(before, after, view);
        boolean goesOn = true;
        for (int from = next.getAndAdd(CHUNK);
                goesOn && from < files.size();
                from = next.getAndAdd(CHUNK)) {
            int until = Math.min(from + CHUNK, files.size());
            for (int i = from; i < until; i++) {
                files.move(view, i);
                if (chosen.test(view)) {
                    List<Difference> differences = compared.compare(view, asOf);
                    tell(differences, taker);
                    String department = compared.isQuiet() ? "" : departments.apply(view);
                    counted.add(compared, differences, view.eventCount(), department);
                }
            }
            synchronized (taker) {
                goesOn = progress.goesOn(done.addAndGet(until - from));
            }
        }
        counted.addUnjudged(compared.unjudged());
        return counted;
    }

    private static void tell(List<Difference> differences, Consumer<Difference> taker) {
        if (!differences.isEmpty()) {
            synchronized (taker) {
                differences.forEach(taker);
            }
        }
    }
}

package org.mingjing.benchmarks.server;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several who do something at the same time. */
public final class AtOnce {
    private AtOnce() {}

    /**
     * Waits for all of them.
     *
     * @return what each answered, in their order
     */
    public static <T> List<T> run(List<Callable<T>> workers)
            throws IOException, SQLException, InterruptedException {
        try (ExecutorService executor = Executors.newFixedThreadPool(workers.size())) {
            List<T> answers = new ArrayList<>();
            for (Future<T> worker : executor.invokeAll(workers)) {
                answers.add(worker.get());
            }
            return answers;
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException failed -> throw new IOException(failed.getMessage(), failed);
                case SQLException failed -> throw new SQLException(failed.getMessage(), failed);
                case null, default -> throw new IllegalStateException("one of several failed", e);
            }
        }
    }
}

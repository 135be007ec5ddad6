package org.mingjing.app.supervision;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.mingjing.app.catalogue.Catalogue;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The passing of time: judges the cases whose next review has come, gravest consequences first.
 * Several servers on one database share them out among each other.
 */
@Component
public class Reviews {
    private static final int BATCH = 500;

    /** So many batches at once when many cases are due; ingest keeps the rest of the machine. */
    private static final int AT_ONCE = 2;

    private final JdbcCaseStates states;
    private final Judgement judgement;
    private final Catalogue catalogue;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reviews(
            JdbcCaseStates states,
            Judgement judgement,
            Catalogue catalogue,
            TransactionTemplate transaction,
            Clock clock) {
        this.states = states;
        this.judgement = judgement;
        this.catalogue = catalogue;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${mingjing.supervision.poll:200ms}")
    void poll() {
        due(clock.instant());
    }

    /** Judges everything that is due by an instant, and answers with how many cases that were. */
    public int due(Instant asOf) {
        int reviewed = batchOf(asOf);
        return reviewed < BATCH ? reviewed : reviewed + shared(asOf);
    }

    /** Many are due: several judge them at once. */
    private int shared(Instant asOf) {
        List<Callable<Integer>> shares = Collections.nCopies(AT_ONCE, () -> inBatches(asOf));
        try (ExecutorService reviewers = Executors.newVirtualThreadPerTaskExecutor()) {
            int reviewed = 0;
            for (Future<Integer> share : reviewers.invokeAll(shares)) {
                reviewed += share.get();
            }
            return reviewed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        } catch (ExecutionException e) {
            throw new IllegalStateException("cases that are due could not be judged", e.getCause());
        }
    }

    private int inBatches(Instant asOf) {
        int reviewed = 0;
        int batch = BATCH;
        while (batch == BATCH && !Thread.currentThread().isInterrupted()) {
            batch = batchOf(asOf);
            reviewed += batch;
        }
        return reviewed;
    }

    private int batchOf(Instant asOf) {
        Integer done = transaction.execute(status -> batch(asOf));
        return done == null ? 0 : done;
    }

    private int batch(Instant asOf) {
        catalogue.hold();
        Map<Long, String> due = states.claimDue(asOf, BATCH);
        if (!due.isEmpty()) {
            judgement.judge(due, asOf);
        }
        return due.size();
    }
}

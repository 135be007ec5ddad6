package org.mingjing.app.supervision;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
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

    @Scheduled(fixedDelayString = "${mingjing.supervision.poll:500ms}")
    void poll() {
        due(clock.instant());
    }

    /** Judges everything that is due by an instant, and answers with how many cases that were. */
    public int due(Instant asOf) {
        int reviewed = 0;
        int batch = BATCH;
        while (batch == BATCH) {
            Integer done = transaction.execute(status -> batch(asOf));
            batch = done == null ? 0 : done;
            reviewed += batch;
        }
        return reviewed;
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

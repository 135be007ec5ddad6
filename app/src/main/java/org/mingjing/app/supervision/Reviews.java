package org.mingjing.app.supervision;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final String CAUSE = "";

    private final JdbcCaseStates states;
    private final Judgement judgement;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reviews(
            JdbcCaseStates states,
            Judgement judgement,
            TransactionTemplate transaction,
            Clock clock) {
        this.states = states;
        this.judgement = judgement;
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
        List<Long> due = states.claimDue(asOf, BATCH);
        Map<Long, String> causes = new HashMap<>();
        due.forEach(caseId -> causes.put(caseId, CAUSE));
        if (!due.isEmpty()) {
            judgement.judge(causes, asOf);
        }
        return due.size();
    }
}

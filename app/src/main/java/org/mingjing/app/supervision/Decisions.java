package org.mingjing.app.supervision;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people decide about signals: a proposed one is confirmed, one that should not stand is
 * revoked. Judging the case again keeps what was decided, as long as the same is found.
 */
@Component
public class Decisions {
    private final JdbcSignals signals;
    private final JdbcCaseStates states;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Decisions(
            JdbcSignals signals,
            JdbcCaseStates states,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.signals = signals;
        this.states = states;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Confirms a proposed signal: from now on it counts. */
    @Transactional
    public Decision confirm(long signal, String person, String reason) {
        return decide(
                signal,
                Standing::isProposed,
                ChangeKind.CONFIRMED,
                Standing.STANDING,
                person,
                reason);
    }

    /**
     * Takes a signal back; it stays in the history and counts no more.
     *
     * @param reason why, never blank
     */
    @Transactional
    public Decision revoke(long signal, String person, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("whoever revokes a signal says why");
        }
        return decide(
                signal,
                Standing::isRevocable,
                ChangeKind.REVOKED,
                Standing.REVOKED,
                person,
                reason);
    }

    private Decision decide(
            long signal,
            Predicate<Standing> from,
            ChangeKind kind,
            Standing to,
            String person,
            String reason) {
        if (person.isBlank()) {
            throw new IllegalArgumentException("a decision is somebody's");
        }
        Long caseId = signals.caseOf(signal);
        if (caseId == null) {
            return Decision.UNKNOWN;
        }
        states.lock(List.of(caseId));
        StoredSignal known = signals.get(signal);
        if (!from.test(known.standing())) {
            return Decision.STANDS_OTHERWISE;
        }
        Instant now = clock.instant();
        signals.store(List.of(SignalChange.decided(kind, known, to, person, reason)), now);
        states.take(caseId, Counted.of(signals.ofCase(caseId)));
        publisher.publishEvent(SignalsChanged.of(List.of(kind), now));
        return Decision.TAKEN;
    }
}

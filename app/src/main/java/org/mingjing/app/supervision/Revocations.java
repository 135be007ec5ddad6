package org.mingjing.app.supervision;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.supervision.JdbcRevocations.Kept;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How two supervisors revoke 撤销 a signal or a pattern: one asks for it, on one of five grounds and
 * with what that rests on; it stands and counts as before until another one, with another account,
 * agrees. What is revoked counts no more, and stays so when it is found again. Every step is a
 * change of its own; nothing is deleted. A request ends by itself when better data withdraw the
 * signal.
 */
@Component
public class Revocations {
    private final Signals seen;
    private final JdbcSignals signals;
    private final JdbcPatterns patterns;
    private final JdbcRevocations revocations;
    private final JdbcCaseStates states;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Revocations(
            Signals seen,
            JdbcSignals signals,
            JdbcPatterns patterns,
            JdbcRevocations revocations,
            JdbcCaseStates states,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.seen = seen;
        this.signals = signals;
        this.patterns = patterns;
        this.revocations = revocations;
        this.states = states;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Whether there is such a signal for the reader. */
    public boolean isSignalKnown(long signal) {
        return seen.caseOf(signal) != null;
    }

    /** Whether there is such a pattern. */
    public boolean isPatternKnown(long pattern) {
        return patterns.find(pattern) != null;
    }

    /** Takes a step with a signal, if it may be taken. */
    @Transactional
    public Decision ofSignal(long signal, RevocationStep step) {
        Long caseId = seen.caseOf(signal);
        if (caseId == null) {
            return Decision.UNKNOWN;
        }
        states.lock(List.of(caseId));
        if (step.isForOthersThanHandlers() && revocations.isHandledBy(signal, step.by().hand())) {
            return Decision.OWN_CASE;
        }
        Decision decision = take(Kept.SIGNAL, signal, signals.get(signal).standing(), step);
        if (decision == Decision.TAKEN) {
            states.take(caseId, Counted.of(signals.ofCase(caseId)));
        }
        return decision;
    }

    /** Takes a step with a pattern, if it may be taken. */
    @Transactional
    public Decision ofPattern(long pattern, RevocationStep step) {
        StoredPattern known = patterns.find(pattern);
        if (known == null) {
            return Decision.UNKNOWN;
        }
        PatternKey key = known.found().key();
        if (step.isForOthersThanHandlers()
                && step.by().hand().isOf(key.subject(), key.department())) {
            return Decision.OWN_CASE;
        }
        return take(Kept.PATTERN, pattern, known.standing(), step);
    }

    private Decision take(Kept kept, long id, Standing standing, RevocationStep step) {
        RevocationRequest open = revocations.open(kept, id);
        Decision decision = step.on(standing, open);
        if (decision == Decision.TAKEN) {
            Instant now = clock.instant();
            revocations.store(kept, id, step, ground(step, open), step.standing(standing), now);
            publisher.publishEvent(SignalsChanged.of(List.of(step.kind()), now));
        }
        return decision;
    }

    private static RevocationGround ground(RevocationStep step, @Nullable RevocationRequest open) {
        RevocationGround told = step.ground();
        return told == null ? Objects.requireNonNull(open).ground() : told;
    }
}

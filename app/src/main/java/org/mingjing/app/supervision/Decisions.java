package org.mingjing.app.supervision;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What one person does with a signal. A supervisor confirms a proposed one; judging the case again
 * keeps that, as long as the same is found. Who is responsible answers: explains 说明 how it came
 * about, tells what was put right 整改; the signal stands as it stood. What two persons decide
 * together is in {@link Revocations}.
 */
@Component
public class Decisions {
    private final Signals seen;
    private final JdbcSignals signals;
    private final JdbcCaseStates states;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Decisions(
            Signals seen,
            JdbcSignals signals,
            JdbcCaseStates states,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.seen = seen;
        this.signals = signals;
        this.states = states;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Whether there is such a signal for the reader. */
    public boolean isKnown(long signal) {
        return seen.caseOf(signal) != null;
    }

    /** Confirms a proposed signal: from now on it counts. */
    @Transactional
    public Decision confirm(long signal, String person, String reason) {
        return decide(
                signal,
                Standing::isProposed,
                ChangeKind.CONFIRMED,
                before -> Standing.STANDING,
                person,
                reason);
    }

    /**
     * Tells how a signal came about.
     *
     * @param hand who tells it: somebody who answers for it, or anybody where nobody does
     * @param person how they are shown
     * @param text never blank
     */
    @Transactional
    public Decision explain(long signal, Hand hand, String person, String text) {
        return answer(signal, ChangeKind.EXPLAINED, hand, person, text);
    }

    /**
     * Tells what was put right after a signal; as {@link #explain}.
     *
     * @param text never blank
     */
    @Transactional
    public Decision rectify(long signal, Hand hand, String person, String text) {
        return answer(signal, ChangeKind.RECTIFIED, hand, person, text);
    }

    private Decision answer(long signal, ChangeKind kind, Hand hand, String person, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an answer says something");
        }
        if (seen.caseOf(signal) != null && !signals.isAnsweredBy(signal, hand)) {
            return Decision.OF_OTHERS;
        }
        Decision taken =
                decide(signal, Standing::isRevocable, kind, UnaryOperator.identity(), person, text);
        if (taken == Decision.TAKEN) {
            signals.answered(signal, clock.instant());
        }
        return taken;
    }

    private Decision decide(
            long signal,
            Predicate<Standing> from,
            ChangeKind kind,
            UnaryOperator<Standing> to,
            String person,
            String reason) {
        if (person.isBlank()) {
            throw new IllegalArgumentException("a decision is somebody's");
        }
        Long caseId = seen.caseOf(signal);
        if (caseId == null) {
            return Decision.UNKNOWN;
        }
        states.lock(List.of(caseId));
        StoredSignal known = signals.get(signal);
        if (!from.test(known.standing())) {
            return Decision.STANDS_OTHERWISE;
        }
        Instant now = clock.instant();
        signals.store(
                List.of(
                        SignalChange.decided(
                                kind, known, to.apply(known.standing()), person, reason)),
                now);
        states.take(caseId, Counted.of(signals.ofCase(caseId)));
        publisher.publishEvent(SignalsChanged.of(List.of(kind), now));
        return Decision.TAKEN;
    }
}

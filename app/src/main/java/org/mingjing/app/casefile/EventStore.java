package org.mingjing.app.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The append-only store of what was told of every case.
 *
 * <p>A case is locked while messages are added to it, so that it is judged by all of them, and
 * cases are locked in one order, so that nobody waits for ever.
 */
@Component
public class EventStore {
    private final JdbcCases cases;
    private final JdbcEvents events;
    private final JdbcRefusals refusals;
    private final SameTelling sameTelling;
    private final ApplicationEventPublisher publisher;

    EventStore(
            JdbcCases cases,
            JdbcEvents events,
            JdbcRefusals refusals,
            SameTelling sameTelling,
            ApplicationEventPublisher publisher) {
        this.cases = cases;
        this.events = events;
        this.refusals = refusals;
        this.sameTelling = sameTelling;
        this.publisher = publisher;
    }

    /**
     * Takes a delivery, and tells of the cases that it touched, in one transaction.
     *
     * @param asOf the instant as of which the cases are judged
     * @return what became of each message, in their order
     */
    @Transactional
    public List<Outcome> append(Delivery delivery, Instant asOf) {
        NamedCases named = cases.lock(delivery.messages(), named(delivery));
        Map<MessageKey, CaseMessage> known = events.find(ofKnownCases(delivery, named));
        List<Outcome> outcomes = new ArrayList<>(delivery.messages().size());
        List<StoredMessage> added = new ArrayList<>(delivery.messages().size());
        for (CaseMessage message : delivery.messages()) {
            StoredMessage told = StoredMessage.of(named.ids(), message);
            CaseMessage before = known.putIfAbsent(told.key(), message);
            outcomes.add(before == null ? Outcome.ACCEPTED : again(before, message));
            if (before == null) {
                added.add(told);
            }
        }
        events.add(added);
        cases.tell(added, named);
        touch(delivery, named, added, asOf);
        publishSeats(delivery.messages());
        return outcomes;
    }

    private static List<MessageKey> ofKnownCases(Delivery delivery, NamedCases named) {
        return delivery.messages().stream()
                .map(message -> StoredMessage.of(named.ids(), message))
                .filter(told -> !named.isNew(told.caseId()))
                .map(StoredMessage::key)
                .toList();
    }

    private Outcome again(CaseMessage known, CaseMessage told) {
        return sameTelling.is(known, told) ? Outcome.DUPLICATE : Outcome.CONTRADICTED;
    }

    private void touch(
            Delivery delivery, NamedCases named, List<StoredMessage> added, Instant asOf) {
        Map<Long, Set<Touch>> touched = new HashMap<>();
        Instant earliest = null;
        for (StoredMessage one : added) {
            CaseMessage message = one.message();
            touch(
                    touched,
                    one.caseId(),
                    new Touch(message.id(), message.version(), Touch.Kind.ADDED));
            if (earliest == null || message.occurredAt().isBefore(earliest)) {
                earliest = message.occurredAt();
            }
        }
        touch(touched, named.ids(), refusals.add(delivery.refused()), Touch.Kind.REFUSED);
        touch(touched, named.ids(), refusals.remove(delivery.settled()), Touch.Kind.SETTLED);
        if (!touched.isEmpty()) {
            publisher.publishEvent(
                    new CasesTouched(touched, earliest == null ? asOf : earliest, asOf));
        }
    }

    /** All cases of which a delivery tells anything. */
    private static SortedSet<CaseKey> named(Delivery delivery) {
        SortedSet<CaseKey> named = new TreeSet<>();
        delivery.messages().forEach(message -> named.add(CaseKey.of(message)));
        delivery.refused().forEach(refusal -> named.add(CaseKey.of(refusal)));
        delivery.settled().forEach(refusal -> named.add(CaseKey.of(refusal)));
        return named;
    }

    private static void touch(
            Map<Long, Set<Touch>> touched,
            Map<CaseKey, Long> cases,
            Set<Refusal> changed,
            Touch.Kind how) {
        for (Refusal refusal : changed) {
            Long caseId = cases.get(CaseKey.of(refusal));
            if (caseId != null) {
                touch(touched, caseId, new Touch(refusal.message(), 0, how));
            }
        }
    }

    private static void touch(Map<Long, Set<Touch>> touched, long caseId, Touch what) {
        touched.computeIfAbsent(caseId, none -> new LinkedHashSet<>()).add(what);
    }

    private void publishSeats(List<CaseMessage> messages) {
        Set<Seat> seats = new HashSet<>();
        for (CaseMessage message : messages) {
            String department = message.department();
            if (department != null && !department.isBlank()) {
                seats.add(new Seat(department, plain(message.post()), plain(message.person())));
            }
        }
        if (!seats.isEmpty()) {
            publisher.publishEvent(new SeatsSeen(seats));
        }
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text;
    }
}

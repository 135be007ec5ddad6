package org.mingjing.app.casefile;

import java.time.Instant;
import java.util.Comparator;
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
    private final JdbcEvents events;
    private final JdbcRefusals refusals;
    private final SameTelling sameTelling;
    private final ApplicationEventPublisher publisher;

    EventStore(
            JdbcEvents events,
            JdbcRefusals refusals,
            SameTelling sameTelling,
            ApplicationEventPublisher publisher) {
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
        NamedCases named = events.cases(delivery.messages(), named(delivery));
        Map<CaseKey, Long> cases = named.ids();
        List<StoredMessage> told =
                delivery.messages().stream()
                        .map(message -> StoredMessage.of(cases, message))
                        .toList();
        Set<MessageKey> added =
                events.add(
                        told.stream().sorted(Comparator.comparing(StoredMessage::key)).toList(),
                        named.opened());
        events.tell(
                told.stream()
                        .filter(one -> added.contains(one.key()))
                        .filter(one -> !named.opened().contains(one.caseId()))
                        .toList());
        publishSeats(delivery.messages());
        Map<Long, Set<Touch>> touched = new HashMap<>();
        for (MessageKey key : added) {
            touch(touched, key.caseId(), new Touch(key.id(), key.version(), Touch.Kind.ADDED));
        }
        touch(touched, cases, refusals.add(delivery.refused()), Touch.Kind.REFUSED);
        touch(touched, cases, refusals.remove(delivery.settled()), Touch.Kind.SETTLED);
        if (!touched.isEmpty()) {
            publisher.publishEvent(new CasesTouched(touched, earliest(told, added, asOf), asOf));
        }
        return outcomes(told, added);
    }

    private static Instant earliest(
            List<StoredMessage> told, Set<MessageKey> added, Instant otherwise) {
        return told.stream()
                .filter(one -> added.contains(one.key()))
                .map(one -> one.message().occurredAt())
                .min(Comparator.naturalOrder())
                .orElse(otherwise);
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

    private List<Outcome> outcomes(List<StoredMessage> told, Set<MessageKey> added) {
        Set<MessageKey> awaited = new HashSet<>(added);
        List<MessageKey> known =
                told.stream()
                        .filter(one -> !awaited.remove(one.key()))
                        .map(StoredMessage::key)
                        .toList();
        Map<MessageKey, CaseMessage> stored = known.isEmpty() ? Map.of() : events.find(known);
        Set<MessageKey> isNew = new HashSet<>(added);
        return told.stream()
                .map(one -> isNew.remove(one.key()) ? Outcome.ACCEPTED : again(one, stored))
                .toList();
    }

    private Outcome again(StoredMessage told, Map<MessageKey, CaseMessage> stored) {
        CaseMessage known = stored.get(told.key());
        return known == null || sameTelling.is(known, told.message())
                ? Outcome.DUPLICATE
                : Outcome.CONTRADICTED;
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

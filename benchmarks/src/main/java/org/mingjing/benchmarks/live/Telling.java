package org.mingjing.benchmarks.live;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjing.benchmarks.city.Batch;
import org.mingjing.benchmarks.city.CityEvent;
import org.mingjing.benchmarks.city.Shares;

/**
 * How a city is told, in the order in which it was received: a part that warms up, a part that
 * counts, both in batches, and at last single events of cases that are known by then.
 *
 * @param warmUp the batches of each sender
 * @param counted the batches of each sender
 * @param alone one after the other by one sender
 * @param atOnce single events, shared out among the senders
 */
record Telling(
        List<List<Batch>> warmUp,
        List<List<Batch>> counted,
        List<List<Batch>> alone,
        List<List<Batch>> atOnce) {
    private static final int WARM_UP = 3;
    private static final int SINGLES = 10;
    private static final int ALONE = 4;

    /**
     * @param size of a batch, at most
     * @param singles how many events at the end are told each by a request of its own, at most a
     *     tenth of all; a quarter of them by one sender
     */
    static Telling of(List<CityEvent> events, int senders, int size, int singles) {
        int batched = events.size() - Math.min(singles, events.size() / SINGLES);
        int cold = batched / WARM_UP;
        Shares shares = new Shares(senders, size, Instant.MIN);
        List<List<Batch>> warmUp = shares.next(events.subList(0, cold));
        List<List<Batch>> counted = shares.next(events.subList(cold, batched));
        Set<String> known = new HashSet<>();
        events.subList(0, batched).forEach(event -> known.add(event.caseNumber()));
        List<CityEvent> tail =
                events.subList(batched, events.size()).stream()
                        .filter(event -> known.contains(event.caseNumber()))
                        .toList();
        int alone = tail.size() / ALONE;
        Instant newest = newest(events);
        return new Telling(
                warmUp,
                counted,
                new Shares(1, 1, newest).next(tail.subList(0, alone)),
                new Shares(senders, 1, newest).next(tail.subList(alone, tail.size())));
    }

    private static Instant newest(List<CityEvent> events) {
        return events.stream()
                .map(CityEvent::occurredAt)
                .reduce(Instant.MIN, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** As of when each case is judged last by the batches. */
    Map<String, Instant> judged() {
        Map<String, Instant> judged = new HashMap<>();
        for (List<List<Batch>> part : List.of(warmUp, counted)) {
            for (List<Batch> share : part) {
                for (Batch batch : share) {
                    batch.events().forEach(event -> judged.put(event.caseNumber(), batch.asOf()));
                }
            }
        }
        return judged;
    }

    /** The messages that the batches tell. */
    Set<String> messages() {
        Set<String> messages = new HashSet<>();
        for (List<List<Batch>> part : List.of(warmUp, counted)) {
            part.forEach(
                    share ->
                            share.forEach(
                                    batch ->
                                            batch.events()
                                                    .forEach(one -> messages.add(one.message()))));
        }
        return messages;
    }

    /** How many events some batches hold. */
    static long events(List<List<Batch>> shares) {
        return shares.stream()
                .flatMap(List::stream)
                .mapToLong(batch -> batch.events().size())
                .sum();
    }
}

package org.mingjing.benchmarks.city;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The events of a city shared out among senders, each of whom tells all of some cases, in their
 * order.
 */
public final class Shares {
    private final int size;
    private final List<Instant> told = new ArrayList<>();

    /**
     * @param senders how many
     * @param size of a batch, at most
     * @param from judged as of then or later
     */
    public Shares(int senders, int size, Instant from) {
        this.size = size;
        for (int i = 0; i < senders; i++) {
            told.add(from);
        }
    }

    /** Who tells of a case. */
    public int sender(String caseNumber) {
        return Math.floorMod(caseNumber.hashCode(), told.size());
    }

    /** The next events, as the batches of each sender. */
    public List<List<Batch>> next(List<CityEvent> events) {
        List<List<CityEvent>> shares = new ArrayList<>();
        told.forEach(sender -> shares.add(new ArrayList<>()));
        for (CityEvent event : events) {
            shares.get(sender(event.caseNumber())).add(event);
        }
        List<List<Batch>> batches = new ArrayList<>();
        for (int sender = 0; sender < shares.size(); sender++) {
            batches.add(batches(sender, shares.get(sender)));
        }
        return batches;
    }

    private List<Batch> batches(int sender, List<CityEvent> share) {
        List<Batch> batches = new ArrayList<>();
        for (int from = 0; from < share.size(); from += size) {
            List<CityEvent> events = share.subList(from, Math.min(share.size(), from + size));
            Instant asOf = told.get(sender);
            for (CityEvent event : events) {
                asOf = event.occurredAt().isAfter(asOf) ? event.occurredAt() : asOf;
            }
            told.set(sender, asOf);
            batches.add(new Batch(events, asOf));
        }
        return batches;
    }
}

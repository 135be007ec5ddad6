package org.mingjing.benchmarks.city;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Events that are told by one request.
 *
 * @param asOf no earlier than any event told by the same sender so far
 */
public record Batch(List<CityEvent> events, Instant asOf) {
    public Batch {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("a batch of nothing");
        }
        events = List.copyOf(events);
    }

    /** The body of the request. */
    public byte[] body() {
        return events.stream()
                .map(CityEvent::json)
                .collect(Collectors.joining(",", "[", "]"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The question behind the address: history, told as if it had been told in time. */
    public String query() {
        return "backfill=RECEIVED_WHEN_OCCURRED&asOf=" + asOf;
    }

    /** The same events of cases whose numbers end otherwise. */
    public Batch ofOtherCases(String end) {
        return new Batch(events.stream().map(event -> event.ofOtherCase(end)).toList(), asOf);
    }
}

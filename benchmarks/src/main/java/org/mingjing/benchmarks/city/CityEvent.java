package org.mingjing.benchmarks.city;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.simulator.feed.LiveRows;
import org.mingjing.simulator.feed.ToldRow;

/**
 * One message of a city.
 *
 * @param message its id and version, which tell it from all others
 * @param json the CloudEvent that tells it
 */
public record CityEvent(String caseNumber, String message, Instant occurredAt, String json) {
    private static final int AT_ONCE = 10_000;

    /** All that a city tells, in the order in which it is received. */
    public static List<CityEvent> read(Path events) throws IOException {
        List<CityEvent> read = new ArrayList<>();
        try (LiveRows rows = LiveRows.from(events, Instant.MIN)) {
            while (rows.nextAt() != null) {
                rows.take(Instant.MAX, AT_ONCE).forEach(row -> read.add(of(row)));
            }
        }
        return read;
    }

    private static CityEvent of(ToldRow row) {
        StringBuilder json = new StringBuilder(512);
        row.appendTo(json);
        return new CityEvent(row.caseNumber(), row.message(), row.occurredAt(), json.toString());
    }

    /** The same event of a case whose number ends otherwise; ids of messages begin with it. */
    CityEvent ofOtherCase(String end) {
        String other = caseNumber + end;
        return new CityEvent(
                other,
                message.replace(caseNumber, other),
                occurredAt,
                json.replace(caseNumber, other));
    }
}

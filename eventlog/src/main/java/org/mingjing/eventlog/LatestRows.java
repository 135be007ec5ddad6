package org.mingjing.eventlog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of an exchange table as they stand: of each {@code row_guid} the one synchronised last,
 * of two synchronised at once the later one in the file. A row without a guid stands for itself.
 */
final class LatestRows {
    private final Map<String, Stamped> latest = new LinkedHashMap<>();
    private final TimeTexts times = new TimeTexts(ItemTables.ZONE, List.of());

    private record Stamped(TableRow row, long synchronisedAt) {}

    void take(TableRow row) {
        String guid = row.text(RowVersion.GUID);
        String key = guid == null ? "\n" + row.line() : guid;
        Stamped stamped = new Stamped(row, synchronisedAt(row));
        latest.merge(
                key,
                stamped,
                (known, met) -> met.synchronisedAt() < known.synchronisedAt() ? known : met);
    }

    /** Epoch milliseconds; before all others without a time, or with one that cannot be read. */
    private long synchronisedAt(TableRow row) {
        String text = row.text(RowVersion.TIME);
        if (text == null || times.parse(text)) {
            return text == null ? Long.MIN_VALUE : times.epochMillis();
        }
        row.say(ProblemKind.NOT_AN_INSTANT, RowVersion.TIME, text);
        return Long.MIN_VALUE;
    }

    /** Those that were not deleted. */
    List<TableRow> standing() {
        return latest.values().stream()
                .map(Stamped::row)
                .filter(row -> !RowVersion.isDeleted(row))
                .toList();
    }
}

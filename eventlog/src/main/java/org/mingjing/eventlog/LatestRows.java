package org.mingjing.eventlog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of an exchange table as they stand: of each {@code row_guid} the one synchronised last,
 * of two synchronised at once the later one in the file. A row without a guid stands for itself.
 */
final class LatestRows {
    private final Map<String, TableRow> latest = new LinkedHashMap<>();

    void take(TableRow row) {
        String guid = row.text(RowVersion.GUID);
        String key = guid == null ? "\n" + row.line() : guid;
        TableRow known = latest.get(key);
        if (known == null || !isBefore(row, known)) {
            latest.put(key, row);
        }
    }

    /** Those that were not deleted. */
    List<TableRow> standing() {
        return latest.values().stream().filter(row -> !RowVersion.isDeleted(row)).toList();
    }

    /* Synchronisation times of one table are written alike, so that they compare as texts. */
    private static boolean isBefore(TableRow row, TableRow other) {
        return row.text(RowVersion.TIME, "").compareTo(other.text(RowVersion.TIME, "")) < 0;
    }
}

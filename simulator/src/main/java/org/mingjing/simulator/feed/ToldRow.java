package org.mingjing.simulator.feed;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/**
 * A row of {@code live.csv} or {@code events.csv}: one message, and when the city means it to be
 * received.
 *
 * @param line where it stands in its file, which is also the order of simultaneous acts
 */
public record ToldRow(Instant receivedAt, long line, NamedCsvRecord cells) {
    private static final Set<String> NOT_ATTRIBUTES =
            Set.of(
                    "case",
                    "activity",
                    "occurred_at",
                    "received_at",
                    "person",
                    "post",
                    "department",
                    "message",
                    "version",
                    "voided",
                    "item",
                    "item_version",
                    "applicant");

    private static final List<String> EVENT_DATA =
            List.of("activity", "item", "person", "post", "department", "applicant");

    public static ToldRow of(NamedCsvRecord cells) {
        return new ToldRow(
                OffsetDateTime.parse(cells.getField("received_at")).toInstant(),
                cells.getStartingLineNumber(),
                cells);
    }

    /** The number of its case. */
    public String caseNumber() {
        return cells.getField("case");
    }

    /** Its id and version, which tell it from all others. */
    public String message() {
        return cells.getField("message") + " " + cells.getField("version");
    }

    public Instant occurredAt() {
        return OffsetDateTime.parse(cells.getField("occurred_at")).toInstant();
    }

    /** Adds it as a CloudEvent. */
    public void appendTo(StringBuilder json) {
        json.append("{\"specversion\":\"1.0\",\"type\":\"case.event\",\"source\":\"/city\"");
        text(json, "id", "message");
        text(json, "subject", "case");
        text(json, "time", "occurred_at");
        json.append(",\"data\":{\"version\":").append(cells.getField("version"));
        json.append(",\"sequence\":").append(line);
        if (!cells.getField("voided").isEmpty()) {
            json.append(",\"voided\":").append(cells.getField("voided"));
        }
        if (!cells.getField("item_version").isEmpty()) {
            json.append(",\"itemVersion\":").append(cells.getField("item_version"));
        }
        for (String name : EVENT_DATA) {
            if (cells.findField(name).isPresent()) {
                text(json, name, name);
            }
        }
        attributes(json);
        json.append("}}");
    }

    private void text(StringBuilder json, String name, String column) {
        String cell = cells.getField(column);
        if (!cell.isEmpty()) {
            json.append(",\"").append(name).append("\":");
            JsonText.append(json, cell);
        }
    }

    private void attributes(StringBuilder json) {
        json.append(",\"attributes\":{");
        int begin = json.length();
        for (String column : cells.getHeader()) {
            if (!NOT_ATTRIBUTES.contains(column)) {
                text(json, column, column);
            }
        }
        if (json.length() > begin) {
            json.deleteCharAt(begin);
        }
        json.append('}');
    }
}

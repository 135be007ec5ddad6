package org.mingjing.simulator;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes {@code events.csv}, and {@code live.csv} in the same form: one row for each version of
 * each message, in order of reception. The first message of a case tells the applicant.
 */
final class EventsCsv implements CityWriter {
    private final OutputStream file;
    private final Arrivals arrivals;
    private final CsvRow row = new CsvRow();
    private final long from;
    private final long until;

    private EventsCsv(Path path, long from, long until) throws IOException {
        this.from = from;
        this.until = until;
        file = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
        arrivals = new Arrivals(file);
        for (String column :
                List.of(
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
                        "applicant")) {
            row.cell(column);
        }
        for (Field field : Field.values()) {
            row.cell(field.column());
        }
        file.write(row.end().getBytes(StandardCharsets.UTF_8));
    }

    /** Everything that is told. */
    static EventsCsv all(Path path) throws IOException {
        return new EventsCsv(path, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** What is received by an instant. */
    static EventsCsv until(Path path, long instant) throws IOException {
        return new EventsCsv(path, Long.MIN_VALUE, instant);
    }

    /** What is received after an instant. */
    static EventsCsv after(Path path, long instant) throws IOException {
        return new EventsCsv(path, instant + 1, Long.MAX_VALUE);
    }

    @Override
    public void write(PlannedCase told, List<Breach> breaches) {
        Item item = told.item();
        String applicant = Applicant.of(told.number(), item).name();
        for (int i = 0; i < told.messages().size(); i++) {
            Message message = told.messages().get(i);
            if (message.receivedAt() < from || message.receivedAt() > until) {
                continue;
            }
            Officer officer = message.officer();
            row.cell(told.number())
                    .cell(message.act().id())
                    .instant(message.occurredAt())
                    .instant(message.receivedAt())
                    .cell(officer.person())
                    .cell(officer.post())
                    .cell(officer.department())
                    .cell(id(told, message))
                    .cell(message.version())
                    .cell(message.voided() ? "true" : "")
                    .cell(item == null ? "" : item.code())
                    .cell(item == null ? "" : String.valueOf(item.version()))
                    .cell(i == 0 ? applicant : "");
            for (Field field : Field.values()) {
                row.cell(message.text(field));
            }
            arrivals.add(message.receivedAt(), row.end());
        }
    }

    /** The message's id: that of its case and two digits. */
    static String id(PlannedCase told, Message message) {
        String separator = message.number() < 10 ? "-0" : "-";
        return told.number() + separator + message.number();
    }

    @Override
    public void endDay(int day) throws IOException {
        arrivals.flushUntil(day);
    }

    @Override
    public void close() throws IOException {
        try (file) {
            arrivals.flushUntil(Integer.MAX_VALUE);
        }
    }
}

package org.mingjing.simulator.feed;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of {@code live.csv}, one after the other in order of reception. */
public final class LiveRows implements Closeable {
    private final CsvReader<NamedCsvRecord> reader;
    private final Iterator<NamedCsvRecord> records;
    private @Nullable ToldRow next;

    private LiveRows(CsvReader<NamedCsvRecord> reader) {
        this.reader = reader;
        this.records = reader.iterator();
        advance();
    }

    /** Begins with the first row that was received at an instant or later. */
    public static LiveRows from(Path file, Instant instant) throws IOException {
        LiveRows rows = new LiveRows(CsvReader.builder().ofNamedCsvRecord(file));
        while (rows.next != null && rows.next.receivedAt().isBefore(instant)) {
            rows.advance();
        }
        return rows;
    }

    private void advance() {
        next = records.hasNext() ? ToldRow.of(records.next()) : null;
    }

    /** When the next row is received; null at the end. */
    public @Nullable Instant nextAt() {
        return next == null ? null : next.receivedAt();
    }

    /** Takes the rows received by an instant, no more than so many. */
    public List<ToldRow> take(Instant until, int most) {
        List<ToldRow> taken = new ArrayList<>();
        while (next != null && taken.size() < most && !next.receivedAt().isAfter(until)) {
            taken.add(next);
            advance();
        }
        return taken;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}

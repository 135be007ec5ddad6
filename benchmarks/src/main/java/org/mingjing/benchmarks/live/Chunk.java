package org.mingjing.benchmarks.live;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.copy.CopyIn;

/** The rows that one batch comes to, as text. */
final class Chunk {
    private final byte[] events;
    private final Others others;

    /**
     * All but those of the events.
     *
     * @param caseFiles of the cases that it opens
     * @param states of the cases that it touches
     * @param signals of the cases that are told to their end by it
     * @param changes of those signals
     */
    record Others(
            List<String> caseFiles,
            List<String> states,
            List<String> signals,
            List<String> changes) {}

    /**
     * @param events as {@code COPY} takes them; not copied
     */
    Chunk(byte[] events, Others others) {
        this.events = events;
        this.others = others;
    }

    Others others() {
        return others;
    }

    InputStream events() {
        return new ByteArrayInputStream(events);
    }

    void copyInto(CopyIn rows) throws SQLException {
        rows.writeToCopy(events, 0, events.length);
    }
}

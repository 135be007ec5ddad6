package org.mingjing.app.casefile;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Copies messages into the database with {@code COPY}, the shortest way for many of them. It fails
 * at what is known already.
 */
final class CopiedEvents {
    private static final int USUAL_ROW = 320;

    private final StringBuilder rows;

    private CopiedEvents(int count) {
        rows = new StringBuilder(count * USUAL_ROW);
    }

    /** Copies them, each of another key, within the transaction of the connection. */
    static void into(Connection connection, List<StoredMessage> messages) throws SQLException {
        CopiedEvents copied = new CopiedEvents(messages.size());
        messages.forEach(copied::add);
        String sql = "copy casefile.event (" + JdbcEvents.COLUMNS + ") from stdin";
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(sql, new StringReader(copied.rows.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(StoredMessage stored) {
        CaseMessage message = stored.message();
        rows.append(stored.caseId());
        cell(message.id());
        cell(Integer.toString(message.version()));
        cell(message.activity());
        cell(message.name());
        cell(message.occurredAt().toString());
        cell(message.receivedAt().toString());
        cell(Boolean.toString(message.dayOnly()));
        cell(Boolean.toString(message.voided()));
        cell(Integer.toString(message.sequence()));
        cell(message.person());
        cell(message.post());
        cell(message.department());
        cell(message.data());
        rows.append('\n');
    }

    /** A cell as COPY reads texts: tabs, line ends and backslashes are escaped. */
    private void cell(@Nullable String text) {
        rows.append('\t');
        if (text == null) {
            rows.append("\\N");
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(c);
            }
        }
    }
}

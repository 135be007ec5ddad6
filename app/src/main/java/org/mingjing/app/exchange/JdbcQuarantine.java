package org.mingjing.app.exchange;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was refused, as it came. */
@Repository
class JdbcQuarantine {
    private final JdbcClient jdbc;

    JdbcQuarantine(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String source, Instant receivedAt, String raw, Reason reason, String detail) {
        jdbc.sql(
                        """
                        insert into exchange.quarantine (source, received_at, raw, reason, detail)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(
                        source,
                        receivedAt.atOffset(ZoneOffset.UTC),
                        raw.replace("\0", "\\u0000"),
                        reason.name(),
                        detail)
                .update();
    }
}

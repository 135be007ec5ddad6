package org.mingjing.app.clock;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In the database, beside the events that the clock's time stands on. */
@Repository
class JdbcHorizons implements Horizons {
    private final JdbcClient jdbc;

    JdbcHorizons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable Instant last() {
        return jdbc.sql("select horizon from clock.demo")
                .query((rows, row) -> rows.getObject(1, OffsetDateTime.class).toInstant())
                .optional()
                .orElse(null);
    }

    @Override
    public void keep(Instant horizon) {
        jdbc.sql(
                        """
                        insert into clock.demo (id, horizon) values (1, ?)
                        on conflict (id) do update set horizon = excluded.horizon
                        """)
                .param(horizon.atOffset(ZoneOffset.UTC))
                .update();
    }
}

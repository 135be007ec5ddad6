package org.mingjing.app.exchange;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which server runs which import, for how long it is believed to, and who goes on after it. */
@Repository
class JdbcImportLeases {
    static final Duration LEASE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;

    JdbcImportLeases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Tells that a server still runs its imports. */
    void renew(String runner, Instant now) {
        jdbc.sql(
                        """
                        update exchange.import_run set lease_until = ?
                        where runner = ? and state = 'RUNNING'
                        """)
                .params(at(now.plus(LEASE)), runner)
                .update();
    }

    /** The imports of other servers that nobody runs any more, the oldest first. */
    List<ClaimedImport> abandoned(String runner, Instant now) {
        return jdbc.sql(
                        """
                        select id, folder, name, source, as_of, accepted from exchange.import_run
                        where state = 'RUNNING' and runner <> ?
                            and (lease_until is null or lease_until < ?)
                        order by id
                        """)
                .params(runner, at(now))
                .query(
                        (row, number) ->
                                new ClaimedImport(
                                        row.getLong(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4),
                                        instant(row.getObject(5, OffsetDateTime.class)),
                                        row.getLong(6)))
                .list();
    }

    /** Takes an abandoned import over; answers whether no other server was quicker. */
    boolean claim(long run, String runner, Instant now) {
        return jdbc.sql(
                                """
                                update exchange.import_run set runner = ?, lease_until = ?
                                where id = ? and state = 'RUNNING'
                                    and (lease_until is null or lease_until < ?)
                                """)
                        .params(runner, at(now.plus(LEASE)), run, at(now))
                        .update()
                == 1;
    }

    /** Leaves the imports of a server that stops to the next one. */
    void release(String runner) {
        jdbc.sql(
                        """
                        update exchange.import_run set lease_until = null
                        where runner = ? and state = 'RUNNING'
                        """)
                .param(runner)
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}

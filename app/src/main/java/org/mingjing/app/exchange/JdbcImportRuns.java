package org.mingjing.app.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The runs of imports in the database. */
@Repository
class JdbcImportRuns {
    private static final String COLUMNS =
            "select id, source, name, state, started_at, finished_at, messages, done, cases,"
                    + " accepted, duplicates, contradicted, problems, millis, taking_millis,"
                    + " cancelled_by from exchange.import_run ";

    private final JdbcClient jdbc;

    JdbcImportRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long begin(String source, String name, Instant at) {
        return jdbc.sql(
                        """
                        insert into exchange.import_run (source, name, state, started_at)
                        values (?, ?, 'RUNNING', ?) returning id
                        """)
                .params(source, name, at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Tells how far it is; answers whether it goes on. */
    boolean progress(long run, long done, long messages, long millis, long takingMillis) {
        return jdbc.sql(
                        """
                        update exchange.import_run
                        set done = ?, messages = ?, millis = ?, taking_millis = ?
                        where id = ? returning cancelled_by is null
                        """)
                .params(done, messages, millis, takingMillis, run)
                .query(Boolean.class)
                .single();
    }

    /** Has a running import end after its batch; answers whether it was running. */
    boolean cancel(long run, String person) {
        return jdbc.sql(
                                """
                                update exchange.import_run set cancelled_by = ?
                                where id = ? and state = 'RUNNING' and cancelled_by is null
                                """)
                        .params(person, run)
                        .update()
                == 1;
    }

    void end(long run, ImportRun.State state, Imported imported, String report, Instant at) {
        jdbc.sql(
                        """
                        update exchange.import_run
                        set state = ?, finished_at = ?, cases = ?, accepted = ?, duplicates = ?,
                            contradicted = ?, problems = ?, report = ?
                        where id = ?
                        """)
                .params(
                        state.name(),
                        at.atOffset(ZoneOffset.UTC),
                        imported.cases(),
                        imported.accepted(),
                        imported.duplicates(),
                        imported.contradicted(),
                        imported.problems().count(),
                        report,
                        run)
                .update();
    }

    List<ImportRun> latest(int most) {
        return jdbc.sql(COLUMNS + "order by id desc limit ?")
                .param(most)
                .query((rows, row) -> run(rows))
                .list();
    }

    @Nullable ImportRun find(long run) {
        return jdbc.sql(COLUMNS + "where id = ?")
                .param(run)
                .query((rows, row) -> run(rows))
                .optional()
                .orElse(null);
    }

    String report(long run) {
        return jdbc.sql("select report from exchange.import_run where id = ?")
                .param(run)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static ImportRun run(ResultSet rows) throws SQLException {
        OffsetDateTime finished = rows.getObject(6, OffsetDateTime.class);
        return new ImportRun(
                rows.getLong(1),
                rows.getString(2),
                rows.getString(3),
                ImportRun.State.valueOf(rows.getString(4)),
                rows.getObject(5, OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                rows.getLong(7),
                rows.getLong(8),
                rows.getLong(9),
                rows.getLong(10),
                rows.getLong(11),
                rows.getLong(12),
                rows.getLong(13),
                rows.getLong(14),
                rows.getLong(15),
                rows.getString(16));
    }
}

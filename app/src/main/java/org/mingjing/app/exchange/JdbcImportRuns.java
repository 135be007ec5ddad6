package org.mingjing.app.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
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
                    + " split_part(report, chr(10), 1), cancelled_by, refused_rows <> ''"
                    + " from exchange.import_run ";

    private final JdbcClient jdbc;

    JdbcImportRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins a run, which the server holds from the start. */
    long begin(ClaimedImport begun, String runner, Instant at) {
        Instant asOf = begun.asOf();
        return jdbc.sql(
                        """
                        insert into exchange.import_run (source, name, state, started_at, folder,
                            as_of, runner, lease_until)
                        values (?, ?, 'RUNNING', ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        Arrays.asList(
                                begun.source(),
                                begun.name(),
                                at.atOffset(ZoneOffset.UTC),
                                begun.folder(),
                                asOf == null ? null : asOf.atOffset(ZoneOffset.UTC),
                                runner,
                                at.plus(JdbcImportLeases.LEASE).atOffset(ZoneOffset.UTC)))
                .query(Long.class)
                .single();
    }

    /** Tells how far it is; answers whether it goes on, and is still run by who tells. */
    boolean progress(long run, String runner, Far far) {
        return jdbc.sql(
                        """
                        update exchange.import_run
                        set done = ?, messages = ?, accepted = ?, millis = ?, taking_millis = ?
                        where id = ? and runner = ? returning cancelled_by is null
                        """)
                .params(
                        far.done(),
                        far.messages(),
                        far.accepted(),
                        far.millis(),
                        far.takingMillis(),
                        run,
                        runner)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** How far a run is; times are real. */
    record Far(long done, long messages, long accepted, long millis, long takingMillis) {}

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

    /** Ends a run, unless another server has taken it over. */
    boolean end(ClaimedImport run, String runner, Ended ended, Instant at) {
        Imported imported = ended.imported();
        return jdbc.sql(
                                """
                        update exchange.import_run
                        set state = ?, finished_at = ?, cases = ?, accepted = ?, duplicates = ?,
                            contradicted = ?, problems = ?, report = ?, refused_rows = ?
                        where id = ? and runner = ?
                        """)
                        .params(
                                ended.state().name(),
                                at.atOffset(ZoneOffset.UTC),
                                imported.cases(),
                                imported.accepted(),
                                imported.duplicates(),
                                imported.contradicted(),
                                imported.problems().count(),
                                storable(ended.report().text()),
                                storable(ended.refusedRows()),
                                run.run(),
                                runner)
                        .update()
                == 1;
    }

    /** A NUL, which no text in the database can hold, becomes what stands for the unreadable. */
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    /**
     * How a run ended.
     *
     * @param refusedRows the rows that were not taken, below their header; empty when none is known
     */
    record Ended(
            ImportRun.State state, Imported imported, ImportReport report, String refusedRows) {}

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

    String refusedRows(long run) {
        return jdbc.sql("select refused_rows from exchange.import_run where id = ?")
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
                new ImportReport(rows.getString(16)),
                rows.getString(17),
                rows.getBoolean(18));
    }
}

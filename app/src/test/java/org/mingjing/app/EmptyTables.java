package org.mingjing.app;

import org.mingjing.app.catalogue.Catalogue;
import org.mingjing.app.rulebook.LawInForce;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Lets every test begin without cases and without items, though all tests share one server and its
 * database. A class that {@linkplain KeepsTables keeps} them begins without them, too.
 */
final class EmptyTables implements TestExecutionListener {
    private static final int ATTEMPTS = 5;

    @Override
    public void beforeTestClass(TestContext context) {
        empty(context);
    }

    @Override
    public void beforeTestMethod(TestContext context) {
        if (!context.getTestClass().isAnnotationPresent(KeepsTables.class)) {
            empty(context);
        }
    }

    private static void empty(TestContext context) {
        JdbcTemplate jdbc = context.getApplicationContext().getBean(JdbcTemplate.class);
        for (int attempt = 1; ; attempt++) {
            try {
                truncate(jdbc);
                break;
            } catch (PessimisticLockingFailureException e) {
                /* What the test before set off is still at work. */
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
        /* Their numbers go on: a server takes a list it has read before for the one it knows. */
        jdbc.update("delete from catalogue.item_list");
        context.getApplicationContext().getBean(Catalogue.class).inForce();
        forgetNotices(jdbc);
        context.getApplicationContext().getBean(LawInForce.class).refresh();
    }

    /** Puts the first law in force again, and takes its cases for judged by it. */
    private static void forgetNotices(JdbcTemplate jdbc) {
        jdbc.update("update rulebook.law set notice = null where notice is not null");
        jdbc.update("delete from rulebook.notice");
        jdbc.update(
                """
                insert into rulebook.law (in_force_at, pack, calendar)
                select first.in_force_at, first.pack, first.calendar
                from (select * from rulebook.law order by id limit 1) as first
                join (select * from rulebook.law order by id desc limit 1) as last
                    on first.pack <> last.pack or first.calendar <> last.calendar
                """);
        jdbc.update(
                """
                insert into supervision.reprojection (law, planned_at)
                select id, in_force_at from rulebook.law on conflict do nothing
                """);
    }

    private static void truncate(JdbcTemplate jdbc) {
        String tables =
                jdbc.queryForObject(
                        """
                        select string_agg(format('%I.%I', schemaname, tablename), ', ')
                        from pg_tables
                        where schemaname in ('casefile', 'supervision')
                            or (schemaname = 'exchange' and tablename <> 'source')
                        """,
                        String.class);
        jdbc.execute("truncate " + tables + " restart identity cascade");
    }
}

package org.mingjing.app;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Lets every test begin without cases, though all tests share one server and its database. A class
 * that {@linkplain KeepsTables keeps} them begins without cases, too.
 */
final class EmptyTables implements TestExecutionListener {
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

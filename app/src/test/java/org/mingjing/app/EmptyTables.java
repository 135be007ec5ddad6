package org.mingjing.app;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Lets every test begin without cases, though all tests share one server and its database. */
final class EmptyTables implements TestExecutionListener {
    @Override
    public void beforeTestMethod(TestContext context) {
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

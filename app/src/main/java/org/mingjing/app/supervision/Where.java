package org.mingjing.app.supervision;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The conditions of a question to the database, gathered one by one with their values. */
final class Where {
    private final StringBuilder text = new StringBuilder("where true");
    private final Map<String, Object> values = new HashMap<>();

    Where and(String condition) {
        text.append("\n    and (").append(condition).append(')');
        return this;
    }

    Where and(String condition, String name, Object value) {
        values.put(name, value);
        return and(condition);
    }

    Where value(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** The statement with the conditions in the place of {@code {where}}. */
    JdbcClient.StatementSpec in(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql.replace("{where}", text)).params(values);
    }
}

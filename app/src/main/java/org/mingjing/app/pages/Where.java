package org.mingjing.app.pages;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The conditions of a question to the database, gathered one by one with their values. */
public final class Where {
    private final StringBuilder text = new StringBuilder("where true");
    private final Map<String, Object> values = new HashMap<>();

    public Where and(String condition) {
        text.append("\n    and (").append(condition).append(')');
        return this;
    }

    public Where and(String condition, String name, Object value) {
        values.put(name, value);
        return and(condition);
    }

    public Where value(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** That a column has a value; anything when the value is null. */
    public Where is(String column, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        String name = next();
        return and(column + " = :" + name, name, value);
    }

    /** That an instant lies within days of a zone, both included; null for no bound. */
    public Where days(
            String column, @Nullable LocalDate from, @Nullable LocalDate to, ZoneId zone) {
        if (from != null) {
            bound(column + " >= :", from, zone);
        }
        if (to != null) {
            bound(column + " < :", to.plusDays(1), zone);
        }
        return this;
    }

    private void bound(String condition, LocalDate day, ZoneId zone) {
        String name = next();
        and(condition + name, name, day.atStartOfDay(zone).toOffsetDateTime());
    }

    private String next() {
        return "value" + values.size();
    }

    /** The statement with the conditions in the place of {@code {where}}. */
    public JdbcClient.StatementSpec in(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql.replace("{where}", text)).params(values);
    }
}

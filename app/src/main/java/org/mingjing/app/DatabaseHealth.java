package org.mingjing.app;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers, found out within two seconds and beside the pool: who asks is not
 * kept waiting for a connection, and a database that is busy is not taken for one that is down.
 */
@Component("dbHealthIndicator")
class DatabaseHealth implements HealthIndicator {
    private final String url;
    private final Properties access = new Properties();

    DatabaseHealth(DatabaseProperties properties, ObjectProvider<EmbeddedDatabase> embedded) {
        DatabaseAddress address = DatabaseAddress.of(properties, embedded.getIfAvailable());
        this.url = address.url();
        address.putInto(access);
        access.setProperty("connectTimeout", "1");
        access.setProperty("socketTimeout", "1");
        access.setProperty("loginTimeout", "2");
    }

    @Override
    public Health health() {
        try (Connection connection = DriverManager.getConnection(url, access)) {
            return connection.isValid(1) ? Health.up().build() : Health.down().build();
        } catch (SQLException e) {
            return Health.down(e).build();
        }
    }
}

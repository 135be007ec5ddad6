package org.mingjing.app;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database: the embedded one, or the one at an address. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    /* After that who asked is told that the database cannot be reached. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration VALIDATION = Duration.ofSeconds(2);

    @Bean
    @ConditionalOnExpression("'${mingjing.database.url:}'.isEmpty()")
    EmbeddedDatabase embeddedDatabase(DatabaseProperties properties) {
        return EmbeddedDatabase.start(properties.directory(), properties.port());
    }

    @Bean
    DataSource dataSource(
            DatabaseProperties properties, ObjectProvider<EmbeddedDatabase> embedded) {
        DatabaseAddress address = DatabaseAddress.of(properties, embedded.getIfAvailable());
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(address.url());
        source.setUsername(address.username());
        source.setPassword(address.password());
        source.setConnectionTimeout(PATIENCE.toMillis());
        source.setValidationTimeout(VALIDATION.toMillis());
        source.addDataSourceProperty("connectTimeout", "5");
        source.addDataSourceProperty("loginTimeout", "8");
        source.setMaximumPoolSize(properties.connections());
        source.addDataSourceProperty("ApplicationName", "mingjing");
        source.addDataSourceProperty("reWriteBatchedInserts", "true");
        /* The rows in its details are cases and people, and what fails is logged. */
        source.addDataSourceProperty("logServerErrorDetail", "false");
        return source;
    }
}

package org.mingjing.app;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database: the embedded one, or the one at an address. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    @Bean
    @ConditionalOnExpression("'${mingjing.database.url:}'.isEmpty()")
    EmbeddedDatabase embeddedDatabase(DatabaseProperties properties) {
        return EmbeddedDatabase.start(properties.directory(), properties.port());
    }

    @Bean
    DataSource dataSource(
            DatabaseProperties properties, ObjectProvider<EmbeddedDatabase> embedded) {
        EmbeddedDatabase database = embedded.getIfAvailable();
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(database == null ? properties.url() : database.url());
        source.setUsername(database == null ? properties.username() : database.username());
        source.setPassword(database == null ? properties.password() : database.password());
        source.setMaximumPoolSize(properties.connections());
        source.addDataSourceProperty("ApplicationName", "mingjing");
        source.addDataSourceProperty("reWriteBatchedInserts", "true");
        /* The rows in its details are cases and people, and what fails is logged. */
        source.addDataSourceProperty("logServerErrorDetail", "false");
        return source;
    }
}

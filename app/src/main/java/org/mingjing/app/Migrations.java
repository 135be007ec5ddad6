package org.mingjing.app;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every module migrates its own tables and keeps its own history of that. */
@Configuration(proxyBeanMethods = false)
class Migrations {
    /** In the order in which modules build on each other. */
    private static final List<String> MODULES =
            List.of(
                    "clock",
                    "identity",
                    "rulebook",
                    "catalogue",
                    "casefile",
                    "exchange",
                    "organisation",
                    "supervision");

    @Bean
    FlywayMigrationStrategy byModule() {
        return whole -> MODULES.forEach(module -> migrate(whole, module));
    }

    private static void migrate(Flyway whole, String module) {
        Flyway.configure()
                .configuration(whole.getConfiguration())
                .locations("classpath:db/migration/" + module)
                .table("migrations_" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}

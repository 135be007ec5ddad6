package org.mingjing.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the database is.
 *
 * @param url of a PostgreSQL 16 or newer; null to run the embedded one
 * @param username at that address
 * @param password at that address
 * @param directory where the embedded one keeps its data
 * @param port of the embedded one; 0 for any that is free
 * @param connections how many at most
 */
@ConfigurationProperties("mingjing.database")
public record DatabaseProperties(
        @Nullable String url,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("data/postgres") Path directory,
        @DefaultValue("0") int port,
        @DefaultValue("16") int connections) {}

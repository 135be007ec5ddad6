package org.mingjing.app;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that runs beside the server and needs no installation. What was committed is on
 * the disk: its settings are those of a database, not those of a test.
 */
final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final int ATTEMPTS = 5;

    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /**
     * Starts it on a directory, which is made if it is new. A server that was killed may leave a
     * database behind that is still going down: the start is tried again.
     */
    static EmbeddedDatabase start(Path directory, int port) {
        for (int attempt = 1; ; attempt++) {
            try {
                return new EmbeddedDatabase(open(directory, port));
            } catch (IOException e) {
                if (attempt == ATTEMPTS) {
                    throw new UncheckedIOException(
                            "the embedded database does not start in " + directory, e);
                }
                LOG.warn("database not started yet, attempt {} of {}", attempt, ATTEMPTS);
            }
        }
    }

    private static EmbeddedPostgres open(Path directory, int port) throws IOException {
        Files.createDirectories(directory);
        int fixed = port == 0 ? remembered(directory) : port;
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder()
                        .setDataDirectory(directory)
                        .setCleanDataDirectory(false)
                        .setPGStartupWait(Duration.ofSeconds(30))
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        /* Rows and statements are cases and people; its log goes into ours. */
                        .setServerConfig("log_error_verbosity", "terse")
                        .setServerConfig("log_min_error_statement", "panic")
                        .setServerConfig("max_connections", "100")
                        .setServerConfig("shared_buffers", "256MB");
        return builder.setPort(fixed).start();
    }

    /**
     * The port on which this directory was served first. A database that outlived a killed server
     * is found again there and taken over; on another port it would be in the way.
     */
    private static int remembered(Path directory) throws IOException {
        Path file = directory.resolveSibling(directory.getFileName() + ".port");
        if (Files.exists(file)) {
            return Integer.parseInt(Files.readString(file).strip());
        }
        try (ServerSocket free = new ServerSocket(0)) {
            Files.writeString(file, Integer.toString(free.getLocalPort()));
            return free.getLocalPort();
        }
    }

    String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}

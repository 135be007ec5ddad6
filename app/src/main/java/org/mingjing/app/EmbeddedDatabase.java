package org.mingjing.app;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
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
    private final DatabaseSecret secret;

    private EmbeddedDatabase(EmbeddedPostgres postgres, DatabaseSecret secret) {
        this.postgres = postgres;
        this.secret = secret;
    }

    /**
     * Starts it on a directory, which is made if it is new. A server that was killed may leave a
     * database behind that is still going down: the start is tried again.
     */
    static EmbeddedDatabase start(Path directory, int port) {
        for (int attempt = 1; ; attempt++) {
            try {
                return open(directory, port);
            } catch (IOException e) {
                if (attempt == ATTEMPTS) {
                    throw new UncheckedIOException(
                            "the embedded database does not start in " + directory, e);
                }
                LOG.warn("database not started yet, attempt {} of {}", attempt, ATTEMPTS);
            }
        }
    }

    private static EmbeddedDatabase open(Path directory, int port) throws IOException {
        Files.createDirectories(directory);
        DatabaseSecret secret = DatabaseSecret.of(directory);
        DatabaseDoor door = new DatabaseDoor(directory, secret);
        int fixed = port == 0 ? remembered(directory) : port;
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder()
                        .setDataDirectory(directory)
                        .setCleanDataDirectory(false)
                        /* It outlives whoever works with it: the server closes it, at the end. */
                        .setRegisterShutdownHook(false)
                        .setPGStartupWait(Duration.ofSeconds(30))
                        .setConnectConfig("password", secret.superuser())
                        /* On this machine alone, and by no file that others could open. */
                        .setServerConfig("listen_addresses", "localhost")
                        .setServerConfig("unix_socket_directories", "")
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        /* Rows and statements are cases and people; its log goes into ours. */
                        .setServerConfig("log_error_verbosity", "terse")
                        .setServerConfig("log_min_error_statement", "panic")
                        .setServerConfig("max_connections", "100")
                        .setServerConfig("shared_buffers", "256MB")
                        /* Its pages are in memory, or on a disk without a needle to move. */
                        .setServerConfig("random_page_cost", "1.1")
                        .setPort(fixed);
        door.prepare();
        EmbeddedPostgres postgres = door.isThere() ? builder.start() : first(builder, secret);
        try (Connection superuser = postgres.getPostgresDatabase().getConnection()) {
            door.close(superuser);
        } catch (SQLException e) {
            postgres.close();
            throw new IOException("the embedded database cannot be closed to strangers", e);
        }
        return new EmbeddedDatabase(postgres, secret);
    }

    /** Makes the database; its first user has a password from the first moment. */
    private static EmbeddedPostgres first(EmbeddedPostgres.Builder builder, DatabaseSecret secret)
            throws IOException {
        Path password = Files.createTempDirectory("mingjing").resolve("password");
        try {
            DatabaseSecret.createPrivate(password);
            Files.writeString(password, secret.superuser());
            return builder.setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", password.toString())
                    .start();
        } finally {
            Files.deleteIfExists(password);
            Files.deleteIfExists(password.getParent());
        }
    }

    /**
     * The port on which this directory was served first. A database that outlived a killed server
     * is found again there and taken over; on another port it would be in the way.
     */
    private static int remembered(Path directory) throws IOException {
        Path file = directory.resolveSibling(directory.getFileName() + ".port");
        if (Files.exists(file)) {
            DatabaseSecret.keepPrivate(file);
            return Integer.parseInt(Files.readString(file).strip());
        }
        try (ServerSocket free = new ServerSocket(0)) {
            DatabaseSecret.createPrivate(file);
            Files.writeString(file, Integer.toString(free.getLocalPort()));
            return free.getLocalPort();
        }
    }

    String url() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres";
    }

    /** As whom the server comes in. */
    String username() {
        return DatabaseSecret.OWNER;
    }

    String password() {
        return secret.owner();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}

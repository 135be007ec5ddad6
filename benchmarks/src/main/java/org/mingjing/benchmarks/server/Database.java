package org.mingjing.benchmarks.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A PostgreSQL with the settings of the one that the live server runs beside itself: what was
 * committed is on the disk.
 */
public final class Database implements AutoCloseable {
    private static final String LOGS = "log";
    private static final int SHOWN = 20;

    private final EmbeddedPostgres postgres;
    private final Path folder;

    private Database(EmbeddedPostgres postgres, Path folder) {
        this.postgres = postgres;
        this.folder = folder;
    }

    /** Starts it in an empty folder. */
    public static Database start(Path folder) throws IOException {
        return start(folder, Map.of());
    }

    /**
     * Starts it in an empty folder.
     *
     * @param settings further ones, by name
     */
    public static Database start(Path folder, Map<String, String> settings) throws IOException {
        Files.createDirectories(folder);
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder()
                        .setDataDirectory(folder)
                        .setCleanDataDirectory(true)
                        .setPGStartupWait(Duration.ofSeconds(30))
                        .setServerConfig("listen_addresses", "localhost")
                        .setServerConfig("unix_socket_directories", "")
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("logging_collector", "on")
                        .setServerConfig("log_directory", LOGS)
                        .setServerConfig("max_connections", "100")
                        .setServerConfig("shared_buffers", "256MB")
                        .setServerConfig("random_page_cost", "1.1");
        settings.forEach(builder::setServerConfig);
        return new Database(builder.start(), folder);
    }

    String url() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres?user=postgres";
    }

    /** The file system on which its data lie; one in memory waits for no disk. */
    public String storage() throws IOException {
        return Files.getFileStore(folder).type();
    }

    /** What its log says of the first transactions that waited in a circle; empty for none. */
    public String firstDeadlock() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> logs = Files.list(folder.resolve(LOGS))) {
            for (Path log : logs.sorted().toList()) {
                lines.addAll(Files.readAllLines(log));
            }
        }
        List<String> told = lines.stream().dropWhile(line -> !line.contains("deadlock")).toList();
        return told.stream().limit(SHOWN).collect(Collectors.joining("\n"));
    }

    /** A connection of one's own. */
    public Connection connection() throws SQLException {
        return DriverManager.getConnection(url());
    }

    /** Does something that gives no rows. */
    public void execute(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Writes what waits to be written, so that what is measured next does not wait for it. */
    public void settle() throws SQLException {
        execute("checkpoint");
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}

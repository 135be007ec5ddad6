package org.mingjing.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database that belongs to no server, dies as with its machine and is started again. */
final class MortalDatabase implements AutoCloseable {
    private final Path directory;
    private EmbeddedDatabase running;

    MortalDatabase(Path directory) {
        this.directory = directory;
        this.running = EmbeddedDatabase.start(directory, 0);
    }

    /** The options of a server on it. */
    List<String> address() {
        return ServerProcess.on(running);
    }

    /** {@code kill -9}; returns when all of it has ended. */
    void kill() throws IOException, InterruptedException, ExecutionException, TimeoutException {
        String pid = Files.readAllLines(directory.resolve("postmaster.pid")).getFirst();
        ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        postmaster.destroyForcibly();
        for (ProcessHandle one : all) {
            one.onExit().get(1, TimeUnit.MINUTES);
        }
    }

    /** Starts it where and as it was, after it was killed. */
    void restart() throws IOException {
        running.close();
        running = EmbeddedDatabase.start(directory, 0);
    }

    JdbcTemplate jdbc() {
        return new JdbcTemplate(
                new DriverManagerDataSource(running.url(), running.username(), running.password()));
    }

    @Override
    public void close() throws IOException {
        running.close();
    }
}

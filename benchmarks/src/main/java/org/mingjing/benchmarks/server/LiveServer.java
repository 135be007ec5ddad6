package org.mingjing.benchmarks.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mingjing.benchmarks.command.BenchRefused;
import org.mingjing.simulator.feed.FeedObserver;
import org.mingjing.simulator.feed.Patience;
import org.mingjing.simulator.feed.Server;

/**
 * The live server in a process of its own. It admits the source {@code city}, which may tell
 * history and publish items, and a supervisor.
 */
public final class LiveServer implements AutoCloseable {
    /** By which the city proves itself. */
    static final String TOKEN = "token-of-the-bench";

    /** Who looks at the screens, and the password. */
    static final String SUPERVISOR = "supervisor";

    private static final String JAR = "mingjing.app";
    private static final int PATIENCE_IN_SECONDS = 120;
    private static final int TO_THE_END_IN_SECONDS = 60;

    private final Process process;
    private final int port;

    private LiveServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it on a database, and returns when it is ready.
     *
     * @param folder where it keeps what is uploaded, and its log
     * @param settings further ones, {@code --name=value}; the last of a name holds
     * @throws BenchRefused when nobody built it
     */
    public static LiveServer start(Database database, Path folder, List<String> settings)
            throws IOException, InterruptedException {
        int port = freePort();
        Path log = folder.resolve("server.log");
        Process process =
                new ProcessBuilder(command(database, folder, port, settings))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        LiveServer server = new LiveServer(process, port);
        try (Server door = server.door(Patience.ofSeconds(PATIENCE_IN_SECONDS))) {
            door.awaitReady();
        } catch (IOException | InterruptedException e) {
            server.close();
            throw new IOException("the server does not get ready:\n" + Files.readString(log), e);
        }
        return server;
    }

    private static List<String> command(
            Database database, Path folder, int port, List<String> settings) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.add("-Xmx2g");
        command.add("-jar");
        command.add(jar().toString());
        command.add("--server.port=" + port);
        command.add("--server.address=localhost");
        command.add("--mingjing.database.url=" + database.url());
        command.add("--mingjing.exchange.directory=" + folder.resolve("imports"));
        command.add("--mingjing.exchange.tokens.city=" + TOKEN);
        command.add("--mingjing.exchange.may-backfill=city");
        command.add("--mingjing.exchange.may-publish-items=city");
        String account = "--mingjing.identity.accounts." + SUPERVISOR;
        command.add(account + ".password=" + SUPERVISOR);
        command.add(account + ".role=supervisor");
        /* History is judged as of the time in which it was told, and by nobody again. */
        command.add("--mingjing.supervision.poll=1h");
        command.add("--mingjing.supervision.patterns.every=10h");
        command.addAll(settings);
        return command;
    }

    private static Path jar() {
        Path jar = Path.of(System.getProperty(JAR, "app/target/mingjing-app.jar"));
        if (!Files.exists(jar)) {
            throw new BenchRefused(
                    "there is no server at " + jar + "; run ./mingjing bench, which builds it");
        }
        return jar;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Where it answers. */
    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** The server, as the city speaks to it. */
    public Server door() {
        return door(Patience.NONE);
    }

    private Server door(Patience patience) {
        return new Server(address(), TOKEN, patience, FeedObserver.NONE);
    }

    /** Ends it as an administrator would. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(TO_THE_END_IN_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}

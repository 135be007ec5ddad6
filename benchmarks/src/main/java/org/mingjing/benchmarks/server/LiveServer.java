package org.mingjing.benchmarks.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.mingjing.benchmarks.command.BenchRefused;
import org.mingjing.simulator.feed.FeedObserver;
import org.mingjing.simulator.feed.Patience;
import org.mingjing.simulator.feed.Server;

/**
 * The live server in a process of its own. It admits the source {@code city}, which may tell
 * history and publish items, the source {@code neighbour}, and a supervisor.
 */
public final class LiveServer implements AutoCloseable {
    /** By which the city proves itself. */
    static final String TOKEN = "token-of-the-bench";

    /** Who looks at the screens, and the password. */
    static final String SUPERVISOR = "supervisor";

    /** By which another city proves itself, whose cases are others. */
    static final String TOKEN_OF_THE_NEIGHBOUR = "token-of-the-neighbour";

    /** How often the server looks for cases whose review has come. */
    public static final String POLL = "mingjing.supervision.poll";

    private static final String LOG = "server.log";
    private static final int SHOWN = 30;
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
     * @param settings further ones, by name
     * @throws BenchRefused when nobody built it
     */
    public static LiveServer start(Database database, Path folder, Map<String, String> settings)
            throws IOException, InterruptedException {
        int port = freePort();
        Files.createDirectories(folder);
        Map<String, String> all = settings(database, folder, port);
        all.putAll(settings);
        Process process =
                new ProcessBuilder(command(all))
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve(LOG).toFile())
                        .start();
        /* Whoever breaks off the bench ends the server too. */
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        LiveServer server = new LiveServer(process, port);
        try (Server door = server.door(Patience.ofSeconds(PATIENCE_IN_SECONDS))) {
            door.awaitReady();
        } catch (IOException | InterruptedException e) {
            server.close();
            throw new IOException("the server does not get ready:\n" + lastWords(folder), e);
        }
        return server;
    }

    private static List<String> command(Map<String, String> settings) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--sun-misc-unsafe-memory-access=allow",
                                "-Xmx2g",
                                "-jar",
                                jar().toString()));
        settings.forEach((name, value) -> command.add("--" + name + "=" + value));
        return command;
    }

    private static Map<String, String> settings(Database database, Path folder, int port) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("server.port", String.valueOf(port));
        settings.put("server.address", "localhost");
        settings.put("mingjing.database.url", database.url());
        settings.put("mingjing.exchange.directory", folder.resolve("imports").toString());
        settings.put("mingjing.exchange.tokens.city", TOKEN);
        settings.put("mingjing.exchange.tokens.neighbour", TOKEN_OF_THE_NEIGHBOUR);
        settings.put("mingjing.exchange.may-backfill", "city,neighbour");
        settings.put("mingjing.exchange.may-publish-items", "city");
        String account = "mingjing.identity.accounts." + SUPERVISOR;
        settings.put(account + ".password", SUPERVISOR);
        settings.put(account + ".role", "supervisor");
        /* History is judged as of the time in which it was told, and by nobody again. */
        settings.put(POLL, "24h");
        settings.put("mingjing.supervision.patterns.every", "10h");
        return settings;
    }

    /** The end of the log of a server that keeps it in a folder. */
    public static String lastWords(Path folder) throws IOException {
        List<String> log = Files.readAllLines(folder.resolve(LOG));
        return String.join("\n", log.subList(Math.max(0, log.size() - SHOWN), log.size()));
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

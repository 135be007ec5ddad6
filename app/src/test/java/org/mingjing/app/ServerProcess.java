package org.mingjing.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server in a process of its own, which can be killed. */
final class ServerProcess implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ServerProcess.class);
    private static final String STARTED = "Started MingjingServer";
    private static final int READY = 200;
    private static final int MOST_QUESTIONS = 5_000;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final String memory;
    private final List<String> options;
    private final int port;
    private final String token;
    private final HttpClient client = HttpClient.newHttpClient();
    private Process process;

    /**
     * @param options say where the database is, and more
     */
    ServerProcess(List<String> options, String token) throws IOException {
        this(options, token, "512m");
    }

    /**
     * @param memory how much heap it has and no more; without any left it ends
     */
    ServerProcess(List<String> options, String token, String memory) throws IOException {
        this.memory = memory;
        this.options = List.copyOf(options);
        this.token = token;
        try (ServerSocket socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        }
        this.process = start();
    }

    /** The options of a server on a database that runs already. */
    static List<String> on(EmbeddedDatabase database) {
        return List.of(
                "--mingjing.database.url=" + database.url(),
                "--mingjing.database.username=" + database.username(),
                "--mingjing.database.password=" + database.password());
    }

    /** Starts it, and returns when it is ready. */
    private Process start() throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                System.getProperty("java.home") + "/bin/java",
                                "-Xmx" + memory,
                                "-XX:+ExitOnOutOfMemoryError",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                MingjingServer.class.getName(),
                                "--server.port=" + port,
                                "--mingjing.database.connections=6",
                                "--mingjing.supervision.poll=20ms",
                                "--mingjing.exchange.tokens.city=" + token,
                                "--mingjing.exchange.may-backfill=city",
                                "--mingjing.exchange.may-publish-items=city"));
        command.addAll(options);
        Process started = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader output =
                new BufferedReader(
                        new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        String line = output.readLine();
        while (line != null && !line.contains(STARTED)) {
            said.append(line).append('\n');
            line = output.readLine();
        }
        if (line == null) {
            throw new IOException("the server ended while it started:\n" + said);
        }
        /* What it says from now on must be read, or it would stand still. */
        Thread.ofVirtual().start(() -> readOn(output, log(port)));
        awaitReady();
        return started;
    }

    /** What it does with accounts and the like comes after it says that it has started. */
    private void awaitReady() throws IOException {
        URI readiness = URI.create("http://localhost:" + port + "/actuator/health/readiness");
        HttpRequest question = HttpRequest.newBuilder(readiness).build();
        try {
            for (int i = 0; i < MOST_QUESTIONS; i++) {
                if (client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode()
                        == READY) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IOException("the server has started and does not get ready");
    }

    /** What it said since it started last. */
    private static Path log(int port) {
        return Path.of("target", "servers", port + ".log");
    }

    private static void readOn(BufferedReader output, Path log) {
        try {
            Files.createDirectories(log.getParent());
            try (Writer writer = Files.newBufferedWriter(log)) {
                output.transferTo(writer);
            }
        } catch (IOException e) {
            LOG.debug("the server was killed while it spoke", e);
        }
    }

    /** {@code kill -9}, and a new start. */
    void killAndRestart() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        process = start();
    }

    int port() {
        return port;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void kill() {
        process.destroyForcibly();
    }

    /** Sends a batch of events; throws when there is no answer. */
    int post(String query, String body) throws IOException, InterruptedException {
        return send(query, body).statusCode();
    }

    /** What is answered to a batch of events. */
    String answer(String query, String body) throws IOException, InterruptedException {
        return send(query, body).body();
    }

    /** Publishes a list of items. */
    int publish(Path items) throws IOException, InterruptedException {
        return client.send(
                        request("/api/items")
                                .header("Content-Type", "text/csv;charset=UTF-8")
                                .PUT(HttpRequest.BodyPublishers.ofFile(items))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /** What is answered to a question. */
    String get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(LONGEST)
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(String query, String body)
            throws IOException, InterruptedException {
        return client.send(
                request("/api/events?" + query)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Ends it as an administrator would, so that its database ends with it. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        client.close();
    }
}

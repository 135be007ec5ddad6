package org.mingjing.simulator.feed;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A server of Mingjing, as a source sees it over HTTP. What it does not answer is sent again: it
 * takes every message once, however often it is told.
 */
public final class Server implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Pattern REFUSED = Pattern.compile("\"outcome\"\\s*:\\s*\"refused\"");
    private static final int FIRST_FAULT_OF_ITS_OWN = 500;

    private final URI address;
    private final String token;
    private final Patience patience;
    private final FeedObserver observer;
    private final HttpClient client;

    /** How far an import is. */
    record ImportState(String state, long done, long all, long problems) {}

    /**
     * @param address such as {@code http://localhost:8080}
     * @param token by which the city proves itself
     */
    public Server(URI address, String token, Patience patience, FeedObserver observer) {
        this.address = address;
        this.token = token;
        this.patience = patience;
        this.observer = observer;
        this.client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    /** Waits until it has started, which is later than when it begins to answer. */
    public void awaitReady() throws IOException, InterruptedException {
        answer(request("/actuator/health/readiness").GET().build());
    }

    /** What its clock shows. */
    public ServerTime time() throws IOException, InterruptedException {
        String answer = answer(request("/api/clock").GET().build());
        return new ServerTime(
                Instant.parse(field(answer, "now")), Double.parseDouble(field(answer, "speed")));
    }

    /** Publishes the list of service items. */
    public void publish(Path items) throws IOException, InterruptedException {
        answer(
                request("/api/items")
                        .header("Content-Type", "text/csv;charset=UTF-8")
                        .PUT(BodyPublishers.ofFile(items))
                        .build());
    }

    /**
     * Starts an import.
     *
     * @param asOf as of when the cases are judged; null for the last reception
     * @return its number
     */
    long startImport(Path events, @Nullable Instant asOf) throws IOException, InterruptedException {
        String name = URLEncoder.encode(events.getFileName().toString(), StandardCharsets.UTF_8);
        String query = asOf == null ? "" : "&asOf=" + asOf;
        return Long.parseLong(
                field(
                        answer(
                                request("/api/imports?name=" + name + query)
                                        .POST(BodyPublishers.ofFile(events))
                                        .build()),
                        "run"));
    }

    ImportState importState(long run) throws IOException, InterruptedException {
        String answer = answer(request("/api/imports/" + run).GET().build());
        return new ImportState(
                field(answer, "state"),
                Long.parseLong(field(answer, "done")),
                Long.parseLong(field(answer, "messages")),
                Long.parseLong(field(answer, "problems")));
    }

    /**
     * Sends a batch of CloudEvents.
     *
     * @return how many of them were refused
     */
    long post(String events) throws IOException, InterruptedException {
        String answer =
                answer(
                        request("/api/events")
                                .header("Content-Type", "application/cloudevents-batch+json")
                                .POST(BodyPublishers.ofString(events))
                                .build());
        return REFUSED.matcher(answer).results().count();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(LONGEST)
                .header("Authorization", "Bearer " + token);
    }

    private static String field(String answer, String name) throws ServerFailure {
        String field = JsonText.field(answer, name);
        if (field == null) {
            throw new ServerFailure(ServerFailure.Kind.REFUSES, "no " + name + " in " + answer);
        }
        return field;
    }

    /** The body of the answer; asks again while the server is not there, or not itself. */
    private String answer(HttpRequest request) throws IOException, InterruptedException {
        for (int left = patience.repetitions(); ; left--) {
            HttpResponse<String> answer = null;
            String reason;
            try {
                answer = client.send(request, BodyHandlers.ofString());
                reason = String.valueOf(answer.statusCode());
            } catch (IOException e) {
                reason = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
            }
            if (answer != null && answer.statusCode() < FIRST_FAULT_OF_ITS_OWN) {
                return taken(answer);
            }
            if (left <= 0) {
                throw new ServerFailure(ServerFailure.Kind.SILENT, address + " " + reason);
            }
            observer.waiting(reason);
            Thread.sleep(patience.pause());
        }
    }

    private static String taken(HttpResponse<String> answer) throws ServerFailure {
        if (answer.statusCode() / 100 != 2) {
            throw new ServerFailure(
                    ServerFailure.Kind.REFUSES, answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    @Override
    public void close() {
        client.close();
    }
}

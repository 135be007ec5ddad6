package org.mingjing.benchmarks.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** A department's system with a connection of its own, which sends events. */
public final class Sender implements AutoCloseable {
    private static final Pattern ACCEPTED = Pattern.compile("\"outcome\"\\s*:\\s*\"accepted\"");
    private static final int TAKEN = 200;
    private static final int SEND_AGAIN = 503;
    private static final int MOST = 20;

    private final URI server;
    private final String token;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Sender(LiveServer server, String token) {
        this.server = server.address();
        this.token = token;
    }

    /** A system of the city. */
    public static Sender ofTheCity(LiveServer server) {
        return new Sender(server, LiveServer.TOKEN);
    }

    /** A system of another city, whose cases are others even where they have the same numbers. */
    public static Sender ofTheNeighbour(LiveServer server) {
        return new Sender(server, LiveServer.TOKEN_OF_THE_NEIGHBOUR);
    }

    /**
     * What a request was answered at last.
     *
     * @param nanos from sending it first to having read that answer
     * @param repeated how often it was sent again because the server had not taken it
     */
    public record Answer(int status, String body, long nanos, int repeated) {
        /**
         * Holds it to what was sent.
         *
         * @param events how many
         * @throws IOException when it does not accept each of them
         */
        public void acceptsAll(int events) throws IOException {
            if (status != TAKEN || ACCEPTED.matcher(body).results().count() != events) {
                throw new IOException(
                        "of " + events + " events not all were accepted: " + status + " " + body);
            }
        }
    }

    /** Sends events and waits for the answer; sends them again when it is asked to. */
    public Answer send(byte[] events, String query) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(server.resolve("/api/events?" + query))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/cloudevents-batch+json")
                        .POST(BodyPublishers.ofByteArray(events))
                        .build();
        long begun = System.nanoTime();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        int repeated = 0;
        while (answer.statusCode() == SEND_AGAIN && repeated < MOST) {
            repeated++;
            answer = client.send(request, BodyHandlers.ofString());
        }
        return new Answer(answer.statusCode(), answer.body(), System.nanoTime() - begun, repeated);
    }

    @Override
    public void close() {
        client.close();
    }
}

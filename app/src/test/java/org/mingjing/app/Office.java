package org.mingjing.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A department's system, which tells the server what happens there. */
final class Office {
    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final String token;

    Office(int port, String token) {
        this.port = port;
        this.token = token;
    }

    /** An act on a case, as the office tells it. */
    static String act(String id, String number, String time, String data) {
        return """
               {"specversion": "1.0", "id": "%s", "source": "/oa", "type": "case.event",
                "subject": "%s", "time": "%s", "data": {%s}}
               """
                .formatted(id, number, time, data);
    }

    /** Tells one act. */
    HttpResponse<String> tell(String id, String number, String time, String data)
            throws IOException, InterruptedException {
        return send("", "application/cloudevents+json", act(id, number, time, data));
    }

    HttpResponse<String> send(String query, String type, String body)
            throws IOException, InterruptedException {
        return send(query, type, body.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> send(String query, String type, byte[] body)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(
                                URI.create("http://localhost:" + port + "/api/events" + query))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}

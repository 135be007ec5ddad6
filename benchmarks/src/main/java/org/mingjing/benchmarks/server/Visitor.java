package org.mingjing.benchmarks.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A supervisor who is signed in and asks for pages, without what a browser draws of them. */
public final class Visitor implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final int SHOWN = 200;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .build();
    private final URI server;

    private Visitor(URI server) {
        this.server = server;
    }

    /** Signs in. */
    public static Visitor signedIn(LiveServer server) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(server.address());
        Matcher token = TOKEN.matcher(visitor.page("/login"));
        if (!token.find()) {
            throw new IOException("a form without a token");
        }
        String form =
                "username=%1$s&password=%1$s&_csrf=%2$s"
                        .formatted(
                                LiveServer.SUPERVISOR,
                                URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
        visitor.client.send(
                HttpRequest.newBuilder(visitor.server.resolve("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
        visitor.page("/cases");
        return visitor;
    }

    /**
     * Asks for a page.
     *
     * @throws IOException when that is not what is answered
     */
    public String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request(path), BodyHandlers.ofString());
        if (answer.statusCode() != SHOWN) {
            throw new IOException(path + " is answered with " + answer.statusCode());
        }
        return answer.body();
    }

    /**
     * How long a page takes until it is there.
     *
     * @return nanoseconds
     */
    public long time(String path) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        page(path);
        return System.nanoTime() - begun;
    }

    /** What a page that stays open is told. */
    public InputStream stream(String path) throws IOException, InterruptedException {
        return client.send(request(path), BodyHandlers.ofInputStream()).body();
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(server.resolve(path))
                .header("Accept", "text/html,text/event-stream;q=0.9,*/*;q=0.8")
                .build();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}

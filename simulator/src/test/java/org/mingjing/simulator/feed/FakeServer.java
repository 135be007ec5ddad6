package org.mingjing.simulator.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that answers as it was told to, and remembers what it was asked. */
final class FakeServer implements AutoCloseable {
    private final HttpServer http;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Queue<Integer> moods = new ArrayDeque<>();

    FakeServer() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/", this::answer);
        http.start();
    }

    /** The next request is answered with this status, then the next one with the next. */
    void answersFirstWith(Integer... statuses) {
        moods.addAll(List.of(statuses));
    }

    /** Every request: method, path and body. */
    List<String> heard() {
        return heard;
    }

    Server client(Patience patience) {
        URI address = URI.create("http://localhost:" + http.getAddress().getPort());
        return new Server(address, "secret", patience, FeedObserver.NONE);
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            String body =
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String asked = exchange.getRequestMethod() + " " + exchange.getRequestURI();
            heard.add(asked + " " + body);
            Integer mood = moods.poll();
            byte[] answer = answer(asked).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("WWW-Authenticate", "Bearer");
            exchange.sendResponseHeaders(mood == null ? 200 : mood, answer.length);
            exchange.getResponseBody().write(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String answer(String asked) {
        return switch (asked.replaceFirst("\\?.*", "")) {
            case "GET /api/clock" -> "{\"now\":\"2026-09-15T00:30:00.5Z\",\"speed\":60.0}";
            case "POST /api/imports" -> "{\"run\":7}";
            case "GET /api/imports/7" ->
                    "{\"id\":7,\"state\":\"DONE\",\"messages\":3,\"done\":3,\"problems\":0}";
            case "POST /api/events" ->
                    "[{\"id\":\"a\",\"outcome\":\"accepted\"},{\"id\":\"b\",\"outcome\":\"refused\"}]";
            default -> "{}";
        };
    }

    @Override
    public void close() {
        http.stop(0);
    }
}

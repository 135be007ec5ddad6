package org.mingjing.simulator;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjing.simulator.feed.CityPast;
import org.mingjing.simulator.feed.LiveCity;
import org.mingjing.simulator.feed.Patience;
import org.mingjing.simulator.feed.Server;
import org.mingjing.simulator.feed.ServerFailure;
import org.mingjing.simulator.feed.ServerPace;

/** One run of {@code load} or {@code live}: check, tell the server, tell how it went. */
final class FeedCommand {
    static final int SERVER_FAILED = 1;

    private static final String TOKEN = "MINGJING_TOKEN";
    private static final Patience PATIENCE = Patience.ofSeconds(180);

    private final Feed feed;
    private final FeedOptions options;
    private final Wording wording;
    private final Surroundings surroundings;
    private final PrintStream out;
    private final PrintStream err;

    FeedCommand(
            Feed feed,
            FeedOptions options,
            Wording wording,
            Surroundings surroundings,
            PrintStream out,
            PrintStream err) {
        this.feed = feed;
        this.options = options;
        this.wording = wording;
        this.surroundings = surroundings;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs.
     *
     * @throws GenerateRefused when the options name no city or no token
     */
    int run() throws IOException {
        String token = token();
        Path city = Objects.requireNonNull(options.city);
        refuse(city);
        boolean shows = surroundings.isTerminal() && !options.quiet;
        FeedProgress progress = new FeedProgress(wording, err, shows);
        try (Server server = new Server(options.to, token, PATIENCE, progress)) {
            server.awaitReady();
            switch (feed) {
                case LOAD -> load(city, server, progress);
                case LIVE -> live(city, server, progress);
            }
            return CommandLineInterface.FINE;
        } catch (ServerFailure e) {
            progress.end();
            err.println(
                    wording.say(
                            "feed." + e.kind().name().toLowerCase(Locale.ROOT),
                            String.valueOf(e.getMessage())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            progress.end();
            err.println(wording.say("feed.interrupted"));
        }
        return SERVER_FAILED;
    }

    private String token() {
        @Nullable String token =
                options.token == null ? surroundings.environment().get(TOKEN) : options.token;
        if (token == null || token.isBlank()) {
            throw new GenerateRefused(wording.say("feed.no-token"));
        }
        return token;
    }

    private void refuse(Path city) {
        List<String> names =
                switch (feed) {
                    case LOAD -> List.of("items.csv", "events.csv");
                    case LIVE -> List.of("live.csv");
                };
        for (String name : names) {
            if (!Files.isRegularFile(city.resolve(name))) {
                throw new GenerateRefused(wording.say("feed.no-city", city, name));
            }
        }
        if (feed == Feed.LIVE && !CityPast.isTold(city)) {
            throw new GenerateRefused(wording.say("feed.not-loaded", city));
        }
    }

    private void load(Path city, Server server, FeedProgress progress)
            throws IOException, InterruptedException {
        CityPast past = new CityPast(city, server, progress);
        if (CityPast.isTold(city)) {
            out.println(wording.say("feed.loaded-before"));
            return;
        }
        long begun = System.nanoTime();
        past.tell();
        progress.end();
        double seconds = (System.nanoTime() - begun) / 1e9;
        out.println(
                wording.say(
                        "feed.loaded",
                        progress.imported(),
                        String.format(Locale.ROOT, "%.1f", seconds)));
    }

    private void live(Path city, Server server, FeedProgress progress)
            throws IOException, InterruptedException {
        new LiveCity(city, server, ServerPace.of(server), progress).tell();
        progress.end();
        out.println(wording.say("feed.over"));
    }
}

package org.mingjing.simulator.feed;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/**
 * The time of the server, as far as it is known here: what it told last and how fast it runs. It is
 * asked again every few seconds. What is known is never ahead of the server.
 */
public final class ServerPace implements Pace {
    private static final long ASK_AFTER = Duration.ofSeconds(5).toNanos();
    private static final long SHORTEST = 1;

    /** Real time; more is late. */
    private static final Duration LATE = Duration.ofSeconds(3);

    private final Server server;
    private ServerTime told;
    private long toldAt;

    private ServerPace(Server server, ServerTime told, long toldAt) {
        this.server = server;
        this.told = told;
        this.toldAt = toldAt;
    }

    /** Asks the server for the time. */
    public static ServerPace of(Server server) throws IOException, InterruptedException {
        ServerTime told = server.time();
        return new ServerPace(server, told, System.nanoTime());
    }

    @Override
    public Instant now() throws IOException, InterruptedException {
        if (System.nanoTime() - toldAt > ASK_AFTER) {
            told = server.time();
            toldAt = System.nanoTime();
        }
        return told.now().plusNanos((long) ((System.nanoTime() - toldAt) * told.speed()));
    }

    @Override
    public void await(Instant instant) throws IOException, InterruptedException {
        for (Instant now = now(); now.isBefore(instant); now = now()) {
            double left = Duration.between(now, instant).toMillis() / told.speed();
            Thread.sleep(Math.clamp((long) left, SHORTEST, Duration.ofNanos(ASK_AFTER).toMillis()));
        }
    }

    @Override
    public Duration tolerance() {
        return Duration.ofMillis((long) (LATE.toMillis() * told.speed()));
    }
}

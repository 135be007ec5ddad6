package org.mingjing.benchmarks.due;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.mingjing.simulator.feed.Server;

/**
 * The clock of a server beside that of this process, as long as it runs as fast as the real one.
 *
 * @param nanos of this process, when the server's clock showed the instant
 */
record ServerClock(Instant instant, long nanos) {
    private static final int QUESTIONS = 30;

    /** Asks the server some times; the answer that came soonest holds. */
    static ServerClock of(Server server) throws IOException, InterruptedException {
        long shortest = Long.MAX_VALUE;
        ServerClock best = new ServerClock(Instant.MIN, 0);
        for (int i = 0; i < QUESTIONS; i++) {
            long asked = System.nanoTime();
            Instant shown = server.time().now();
            long took = System.nanoTime() - asked;
            if (took < shortest) {
                shortest = took;
                best = new ServerClock(shown, asked + took / 2);
            }
        }
        return best;
    }

    /** What it shows so much from now on, in whole milliseconds. */
    Instant in(Duration duration) {
        return Instant.ofEpochMilli(
                instant.plusNanos(System.nanoTime() - nanos).plus(duration).toEpochMilli());
    }

    /** When it shows an instant, in nanoseconds of this process. */
    long nanosAt(Instant then) {
        return nanos + Duration.between(instant, then).toNanos();
    }

    /** Waits until it shows an instant. */
    void await(Instant then) throws InterruptedException {
        Duration left = Duration.ofNanos(nanosAt(then) - System.nanoTime());
        if (left.isPositive()) {
            Thread.sleep(left);
        }
    }
}

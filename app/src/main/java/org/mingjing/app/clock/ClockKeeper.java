package org.mingjing.app.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Keeps the clock of a demo going from one run of the server to the next. The clock runs no further
 * than what was kept before: a server that is killed begins where it could have been at most, and
 * one that is stopped begins where it was.
 */
final class ClockKeeper implements DisposableBean {
    private static final Duration AHEAD = Duration.ofSeconds(15);

    private final Horizons horizons;
    private final DemoClock clock;

    private ClockKeeper(Horizons horizons, DemoClock clock) {
        this.horizons = horizons;
        this.clock = clock;
    }

    /** Starts the clock where it was, or where it begins when that is later. */
    static ClockKeeper start(Clock base, Instant begin, double speed, Horizons horizons) {
        @Nullable Instant last = horizons.last();
        Instant start = last == null || last.isBefore(begin) ? begin : last;
        ClockKeeper keeper = new ClockKeeper(horizons, new DemoClock(base, start, speed));
        keeper.goOn();
        return keeper;
    }

    DemoClock clock() {
        return clock;
    }

    @Scheduled(fixedRate = 1_000)
    void goOn() {
        Instant horizon = clock.instant().plusMillis((long) (AHEAD.toMillis() * clock.speed()));
        horizons.keep(horizon);
        clock.runUntil(horizon);
    }

    /** Stops the clock. */
    @Override
    public void destroy() {
        Instant now = clock.instant();
        clock.runUntil(now);
        horizons.keep(clock.instant());
    }
}

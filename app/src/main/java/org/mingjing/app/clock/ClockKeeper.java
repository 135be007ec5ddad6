package org.mingjing.app.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Keeps the clock of a demo going from one run of the server to the next. The clock runs no further
 * than what was kept before: a server that is killed begins where it could have been at most, and
 * one that is stopped begins where it was.
 */
final class ClockKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(ClockKeeper.class);

    /** Of real time. */
    private static final Duration AHEAD = Duration.ofSeconds(5);

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

    /** Stops the clock, before anything else of the server ends. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        clock.runUntil(clock.instant());
        try {
            horizons.keep(clock.instant());
        } catch (DataAccessException e) {
            LOG.info("the database ended first: the clock will go on from its horizon", e);
        }
    }
}

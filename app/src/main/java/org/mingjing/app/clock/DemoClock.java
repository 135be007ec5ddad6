package org.mingjing.app.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A clock that runs faster than the one it is based on, in whole milliseconds and in UTC. It never
 * goes back, even where its base does, and stands still at its horizon until that is moved on.
 */
final class DemoClock extends Clock {
    private final Clock base;
    private final long begun;
    private final long start;
    private final double speed;
    private final AtomicLong reached;
    private volatile long horizon;

    /**
     * A clock that stands at its start, which is its first horizon.
     *
     * @param speed seconds in one second of the base
     */
    DemoClock(Clock base, Instant start, double speed) {
        this.base = base;
        this.begun = base.millis();
        this.start = start.toEpochMilli();
        this.speed = speed;
        this.reached = new AtomicLong(this.start);
        this.horizon = this.start;
    }

    /** Lets it run until an instant. */
    void runUntil(Instant instant) {
        horizon = instant.toEpochMilli();
    }

    double speed() {
        return speed;
    }

    @Override
    public long millis() {
        long due = start + Math.round((base.millis() - begun) * speed);
        return reached.accumulateAndGet(Math.min(due, horizon), Math::max);
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(millis());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** Whoever asks this server for the time asks in UTC. */
    @Override
    public Clock withZone(ZoneId zone) {
        if (zone.equals(getZone())) {
            return this;
        }
        throw new UnsupportedOperationException("the clock of a demo knows UTC only");
    }
}

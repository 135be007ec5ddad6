package org.mingjing.app.clock;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What people see of the server's clock: its time, and how fast it runs. */
@Component
public class ClockFace {
    private final Clock clock;

    ClockFace(Clock clock) {
        this.clock = clock;
    }

    public Instant instant() {
        return clock.instant();
    }

    /** Seconds that it runs in a real second: 1 but for a demo. */
    public double speed() {
        return clock instanceof DemoClock demo ? demo.speed() : 1;
    }

    /** Whether it is that of a demo, which is not the real time. */
    public boolean isOfADemo() {
        return clock instanceof DemoClock;
    }
}

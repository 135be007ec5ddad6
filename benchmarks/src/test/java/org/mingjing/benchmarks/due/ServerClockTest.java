package org.mingjing.benchmarks.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ServerClockTest {
    private static final Instant SUN_2026_11_01 = Instant.parse("2026-10-31T16:00:00Z");

    private final ServerClock clock = new ServerClock(SUN_2026_11_01, System.nanoTime());

    @Test
    void knowsWhenAnInstantComes() {
        long begun = clock.nanos();

        assertThat(clock.nanosAt(SUN_2026_11_01)).isEqualTo(begun);
        assertThat(clock.nanosAt(SUN_2026_11_01.plusMillis(3))).isEqualTo(begun + 3_000_000);
        assertThat(clock.nanosAt(SUN_2026_11_01.minusNanos(1))).isEqualTo(begun - 1);
    }

    @Test
    void tellsInstantsToComeInWholeMilliseconds() {
        Instant then = clock.in(Duration.ofHours(1));

        assertThat(then).isAfterOrEqualTo(SUN_2026_11_01.plus(Duration.ofHours(1)));
        assertThat(then).isEqualTo(Instant.ofEpochMilli(then.toEpochMilli()));
    }
}

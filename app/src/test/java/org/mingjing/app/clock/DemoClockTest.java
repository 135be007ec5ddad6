package org.mingjing.app.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DemoClockTest {
    private static final Instant TUE_2026_09_15 = Instant.parse("2026-09-15T00:30:00Z");

    private final MovedClock base = new MovedClock();
    private final KeptInMemory horizons = new KeptInMemory();

    private ClockKeeper started(double speed) {
        return ClockKeeper.start(base, TUE_2026_09_15, speed, horizons);
    }

    @Test
    void beginsAtItsStart() {
        assertThat(started(60).clock().instant()).isEqualTo(TUE_2026_09_15);
    }

    @Test
    void runsAMinuteASecond() {
        Clock clock = started(60).clock();

        base.pass(2_500);

        assertThat(clock.instant()).isEqualTo(TUE_2026_09_15.plusSeconds(150));
    }

    @Test
    void runsSlowerThanRealTimeToo() {
        Clock clock = started(0.5).clock();

        base.pass(3_001);

        assertThat(clock.instant()).isEqualTo(TUE_2026_09_15.plusMillis(1_501));
    }

    @Test
    void neverGoesBackWithItsBase() {
        Clock clock = started(60).clock();
        base.pass(2_000);
        Instant before = clock.instant();

        base.pass(-1_000);

        assertThat(clock.instant()).isEqualTo(before);
    }

    @Test
    void standsAtItsHorizonUntilItGoesOn() {
        ClockKeeper keeper = started(60);

        base.pass(5_001);
        assertThat(keeper.clock().instant()).isEqualTo(TUE_2026_09_15.plusSeconds(300));

        keeper.goOn();
        assertThat(keeper.clock().instant()).isEqualTo(TUE_2026_09_15.plusMillis(300_060));
    }

    @Test
    void goesOnWhereItWasStopped() {
        ClockKeeper stopped = started(60);
        base.pass(4_000);
        stopped.stop();

        base.pass(3_600_000);
        ClockKeeper next = started(60);

        assertThat(next.clock().instant()).isEqualTo(TUE_2026_09_15.plusSeconds(240));
        base.pass(1_000);
        assertThat(next.clock().instant()).isEqualTo(TUE_2026_09_15.plusSeconds(300));
    }

    @Test
    void standsStillOnceItIsStopped() {
        ClockKeeper stopped = started(60);
        base.pass(4_000);
        stopped.stop();

        base.pass(1_000);

        assertThat(stopped.clock().instant()).isEqualTo(TUE_2026_09_15.plusSeconds(240));
    }

    @Test
    void isNotBeforeWhatItToldWhenItWasKilled() {
        ClockKeeper killed = started(60);
        base.pass(4_999);
        Instant told = killed.clock().instant();

        assertThat(started(60).clock().instant())
                .isEqualTo(TUE_2026_09_15.plusSeconds(300))
                .isAfter(told);
    }

    @Test
    void goesToAStartThatIsLater() {
        horizons.keep(TUE_2026_09_15.minusSeconds(1));

        assertThat(started(60).clock().instant()).isEqualTo(TUE_2026_09_15);
    }

    @Test
    void refusesASpeedThatIsNone() {
        assertThatThrownBy(() -> new ClockProperties(TUE_2026_09_15, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mingjing.clock.speed");
        assertThatThrownBy(() -> new ClockProperties(TUE_2026_09_15, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The real time, as the test says. */
    private static final class MovedClock extends Clock {
        private long now = 1_000_000;

        void pass(long millis) {
            now += millis;
        }

        @Override
        public long millis() {
            return now;
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(now);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}

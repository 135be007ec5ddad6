package org.mingjing.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How fast an import is, and how long it will still take. */
class ImportRunTest {
    private static final Instant MON_2026_03_02 = Instant.parse("2026-03-02T02:00:00Z");

    private static ImportRun running(
            long done, long messages, long takingMillis, @Nullable String cancelledBy) {
        return new ImportRun(
                1,
                "city",
                "events.csv",
                ImportRun.State.RUNNING,
                MON_2026_03_02,
                null,
                messages,
                done,
                0,
                0,
                0,
                0,
                0,
                takingMillis + 500,
                takingMillis,
                new ImportReport(""),
                cancelledBy,
                false);
    }

    @Test
    void countsMessagesASecondSinceTheFileWasRead() {
        assertThat(running(8_000, 40_000, 2_000, null).rate()).isEqualTo(4_000);
        assertThat(running(8_000, 40_000, 2_000, null).took()).hasMillis(2_500);
    }

    @Test
    void takesAsMuchLongerAsThereIsLeft() {
        assertThat(running(8_000, 40_000, 2_000, null).left()).isEqualTo(Duration.ofSeconds(8));
        assertThat(running(40_000, 40_000, 9_000, null).left()).isZero();
    }

    @Test
    void doesNotGuessBeforeTheFirstBatch() {
        assertThat(running(0, 40_000, 0, null).rate()).isZero();
        assertThat(running(0, 40_000, 0, null).left()).isNull();
        assertThat(running(0, 40_000, 700, null).left()).isNull();
    }

    @Test
    void endsWhenItWasCancelled() {
        assertThat(running(0, 40_000, 0, "周芳").isEnding()).isTrue();
        assertThat(running(0, 40_000, 0, null).isEnding()).isFalse();
    }
}

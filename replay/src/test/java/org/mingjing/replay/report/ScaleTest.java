package org.mingjing.replay.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    @ParameterizedTest
    @CsvSource({
        "0, 1, 1",
        "1, 1, 1",
        "4, 1, 4",
        "5, 1, 5",
        "7, 2, 8",
        "131, 50, 150",
        "1013, 200, 1200"
    })
    void climbsInRoundSteps(long greatest, long step, long top) {
        assertThat(Scale.upTo(greatest, 6)).isEqualTo(new Scale(step, top));
    }

    @Test
    void beginsAtZeroAndEndsAtTheTop() {
        assertThat(Scale.upTo(131, 6).ticks()).containsExactly(0L, 50L, 100L, 150L);
    }
}

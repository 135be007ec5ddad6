package org.mingjing.replay.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 1, 1", "4, 1, 4", "5, 2, 6", "131, 50, 150", "2441, 1000, 3000"})
    void climbsInRoundSteps(long greatest, long step, long top) {
        assertThat(Scale.upTo(greatest, 4)).isEqualTo(new Scale(step, top));
    }

    @Test
    void beginsAtZeroAndEndsAtTheTop() {
        assertThat(Scale.upTo(131, 4).ticks()).containsExactly(0L, 50L, 100L, 150L);
    }
}

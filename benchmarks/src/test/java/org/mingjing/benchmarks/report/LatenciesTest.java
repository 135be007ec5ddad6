package org.mingjing.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {
    private static final long MILLISECOND = 1_000_000;

    @Test
    void tellsWhatNoMoreThanAShareOfTheRequestsTook() {
        Latencies latencies =
                new Latencies(
                        LongStream.rangeClosed(1, 200)
                                .mapToObj(i -> (201 - i) * MILLISECOND)
                                .toList());

        assertThat(latencies.percentile(50)).isEqualTo(100);
        assertThat(latencies.percentile(99)).isEqualTo(198);
        assertThat(latencies.percentile(100)).isEqualTo(200);
    }

    @Test
    void tellsTheOnlyOne() {
        assertThat(new Latencies(List.of(1_250_000L)).text(99)).isEqualTo("1.3");
    }

    @Test
    void writesLongOnesWithoutAFraction() {
        assertThat(new Latencies(List.of(1_234 * MILLISECOND)).text(50)).isEqualTo("1,234");
    }

    @Test
    void takesNoneAtAllForAMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Latencies(List.of()));
    }
}

package org.mingjing.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RatesTest {
    private static final long SECOND = 1_000_000_000;

    private final Rates rates = new Rates();

    @Test
    void tellsTheMedianAndTheSpread() {
        rates.add(3_000, SECOND);
        rates.add(9_000, SECOND);
        rates.add(1_000, SECOND);

        assertThat(rates.text()).isEqualTo("3,000");
        assertThat(rates.spread()).isEqualTo("1,000–9,000");
    }

    @Test
    void takesTheSlowerOfTwoRounds() {
        rates.add(9_000, SECOND);
        rates.add(1_000, SECOND);

        assertThat(rates.median()).isEqualTo(1_000);
    }

    @Test
    void saysThatThereWasOneRoundOnly() {
        rates.add(500, SECOND / 2);

        assertThat(rates.text()).isEqualTo("1,000");
        assertThat(rates.spread()).isEqualTo("once");
    }
}

package org.mingjing.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hundredths of an amount, as exact as by decimal arithmetic and without it. */
class CentsTest {
    private static long byDecimals(double amount) {
        return new BigDecimal(amount)
                .setScale(8, RoundingMode.HALF_UP)
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    @ParameterizedTest
    @CsvSource({
        "4.35, 435",
        "434.99999999999994, 43500",
        "0.005, 1",
        "-0.005, -1",
        "1.005, 101",
        "0.00499999, 0",
        "-2.675, -268",
        "0, 0",
        "99999999999.99, 9999999999999"
    })
    void roundHalfUpAfterTheEighthDecimal(double amount, long cents) {
        assertThat(ConditionLanguage.cents(amount)).isEqualTo(cents);
        assertThat(byDecimals(amount)).isEqualTo(cents);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20260302, 20260303})
    void areThoseOfDecimalArithmetic(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Stream.generate(() -> random.nextInt(-100_000_000, 100_000_000))
                .limit(50_000)
                .forEach(
                        number ->
                                Stream.of(
                                                number / 1e2,
                                                number / 1e3 * 1.1,
                                                number / 1e8,
                                                number / 2e8)
                                        .forEach(
                                                amount ->
                                                        assertThat(ConditionLanguage.cents(amount))
                                                                .as("%s", amount)
                                                                .isEqualTo(byDecimals(amount))));
    }

    @Test
    void areRefusedWhereNoWholeNumberHoldsThem() {
        assertThatThrownBy(() -> ConditionLanguage.cents(1e30))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> ConditionLanguage.cents(Double.NaN))
                .isInstanceOf(NumberFormatException.class);
    }
}

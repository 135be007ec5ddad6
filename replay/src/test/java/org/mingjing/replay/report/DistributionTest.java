package org.mingjing.replay.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionTest {
    private final Distribution distribution = new Distribution();

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.1, 0",
        "0.11, 1",
        "0.3, 2",
        "0.7, 6",
        "0.99, 9",
        "1, 9",
        "1.000001, 10",
        "1.1, 10",
        "2, 19",
        "2.01, 20",
        "900, 20"
    })
    void endsABarWithItsTenthAndTheTenthWithTheLimit(double share, int bar) {
        assertThat(Distribution.bar(share)).isEqualTo(bar);
    }

    @Test
    void doesNotCountAShareThatCannotBeKnown() {
        distribution.share(Consumption.UNKNOWN);

        assertThat(distribution.hasShares()).isFalse();
    }

    @Test
    void tellsTheDayOnWhichAPartOfTheAnswersLies() {
        distribution.daysLate(DayUnit.WORKING_DAYS, -9);
        distribution.daysLate(DayUnit.WORKING_DAYS, -2);
        distribution.daysLate(DayUnit.WORKING_DAYS, 0);
        distribution.daysLate(DayUnit.WORKING_DAYS, 40);

        assertThat(distribution.quantile(0.5)).isEqualTo(-2);
        assertThat(distribution.quantile(0.9)).isEqualTo(40);
        assertThat(distribution.latest()).isEqualTo(40);
    }

    @Test
    void keepsDaysWithinBounds() {
        distribution.daysLate(DayUnit.WORKING_DAYS, Long.MAX_VALUE);

        assertThat(distribution.latest()).isEqualTo(20_000);
    }

    @Test
    void isAllZeroWithoutAnswers() {
        assertThat(distribution.quantile(0.5)).isZero();
        assertThat(distribution.latest()).isZero();
        assertThat(distribution.answered()).isZero();
    }

    @Test
    void tellsTheDaysOfMostLimitsAndHowManyWereCountedInOthers() {
        distribution.daysLate(DayUnit.WORKING_DAYS, 7);
        distribution.daysLate(DayUnit.CALENDAR_DAYS, -3);
        distribution.daysLate(DayUnit.CALENDAR_DAYS, 2);

        assertThat(distribution.unit()).isEqualTo(DayUnit.CALENDAR_DAYS);
        assertThat(distribution.days()).containsOnlyKeys(-3, 2);
        assertThat(distribution.latest()).isEqualTo(2);
        assertThat(distribution.inOtherDays()).isEqualTo(1);
    }
}

package org.mingjing.core.timelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LimitTest {
    @Test
    void isWrittenByItsUnit() {
        assertThat(Limit.ofMinutes(3))
                .isEqualTo(new Limit.Running(3, LimitUnit.MINUTES, Roll.NONE));
        assertThat(Limit.ofWorkingHours(3))
                .isEqualTo(new Limit.Running(3, LimitUnit.WORKING_HOURS, Roll.NONE));
        assertThat(Limit.ofWorkingDays(3))
                .isEqualTo(new Limit.Running(3, LimitUnit.WORKING_DAYS, Roll.NONE));
        assertThat(Limit.ofCalendarDays(3, Roll.TO_WORKING_DAY))
                .isEqualTo(new Limit.Running(3, LimitUnit.CALENDAR_DAYS, Roll.TO_WORKING_DAY));
        assertThat(Limit.ofMonths(3, Roll.NONE))
                .isEqualTo(new Limit.Running(3, LimitUnit.MONTHS, Roll.NONE));
    }

    @Test
    void mayBeADate() {
        LocalDate sunday = LocalDate.of(2026, 3, 8);

        assertThat(Limit.ofDate(sunday)).isEqualTo(new Limit.Until((int) sunday.toEpochDay()));
        assertThat(new Limit.Until((int) sunday.toEpochDay()).date()).isEqualTo(sunday);
    }

    @Test
    void growsByItsOwnUnit() {
        Limit.Running three = new Limit.Running(3, LimitUnit.MONTHS, Roll.TO_WORKING_DAY);

        assertThat(three.plus(2))
                .isEqualTo(new Limit.Running(5, LimitUnit.MONTHS, Roll.TO_WORKING_DAY));
    }

    @Test
    void dependsOnTheDaysWorkedWhereItCountsOrRolls() {
        assertThat(Limit.ofMinutes(1).countsWork()).isTrue();
        assertThat(Limit.ofWorkingHours(1).countsWork()).isTrue();
        assertThat(Limit.ofWorkingDays(1).countsWork()).isTrue();
        assertThat(Limit.ofCalendarDays(1, Roll.NONE).countsWork()).isFalse();
        assertThat(Limit.ofMonths(1, Roll.NONE).countsWork()).isFalse();
        assertThat(Limit.ofCalendarDays(1, Roll.TO_WORKING_DAY).countsWork()).isTrue();
        assertThat(Limit.ofMonths(1, Roll.TO_WORKING_DAY).countsWork()).isTrue();
        assertThat(Limit.ofDate(LocalDate.EPOCH).countsWork()).isFalse();
    }

    /** The clocks may change by up to two hours meanwhile; the shortest month has 28 days. */
    @Test
    void cannotEndBeforeItsTimeHasPassedOnAnyCalendar() {
        long hour = 3_600_000;
        Limit.Running months = new Limit.Running(2, LimitUnit.MONTHS, Roll.NONE);
        Limit.Running days = new Limit.Running(3, LimitUnit.WORKING_DAYS, Roll.NONE);
        Limit.Running hours = new Limit.Running(5, LimitUnit.WORKING_HOURS, Roll.NONE);
        Limit.Running minutes = new Limit.Running(150, LimitUnit.MINUTES, Roll.NONE);

        assertThat(months.shortestMillis()).isEqualTo((2 * 28 * 24 - 2) * hour);
        assertThat(days.shortestMillis()).isEqualTo((3 * 24 - 2) * hour);
        assertThat(days.shortestMillis(1)).isEqualTo((24 - 2) * hour);
        assertThat(hours.shortestMillis()).isEqualTo(3 * hour);
        assertThat(minutes.shortestMillis()).isEqualTo(hour / 2);
        assertThat(minutes.shortestMillis(30)).isZero();
    }

    @Test
    void refusesANegativeAmount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limit.ofWorkingDays(-1))
                .withMessage("a limit cannot be negative: -1");
    }

    @ParameterizedTest
    @EnumSource(names = {"MINUTES", "WORKING_HOURS", "WORKING_DAYS"})
    void refusesToRollWhatNeverEndsOnADayOff(LimitUnit unit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limit.Running(1, unit, Roll.TO_WORKING_DAY))
                .withMessage(unit + " never ends on a day off: roll is NONE");
    }
}

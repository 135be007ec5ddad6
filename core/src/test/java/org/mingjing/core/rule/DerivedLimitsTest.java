package org.mingjing.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.Roll;

class DerivedLimitsTest {
    private final DerivedLimits limits = new DerivedLimits();

    @Test
    void makesADateOnce() {
        Limit.Until made = limits.until(20_000);

        assertThat(made).isEqualTo(new Limit.Until(20_000));
        assertThat(limits.until(20_000)).isSameAs(made);
        assertThat(limits.until(20_001)).isEqualTo(new Limit.Until(20_001));
        assertThat(limits.until(20_000)).isSameAs(made);
    }

    @Test
    void tellsDatesElevenYearsApart() {
        limits.until(20_000);

        assertThat(limits.until(20_000 + 4096)).isEqualTo(new Limit.Until(24_096));
        assertThat(limits.until(20_000)).isEqualTo(new Limit.Until(20_000));
        assertThat(limits.until(-1)).isEqualTo(new Limit.Until(-1));
    }

    @Test
    void makesAnAmountOnce() {
        Limit.Running made = limits.running(15, LimitUnit.WORKING_DAYS, Roll.NONE);

        assertThat(made).isEqualTo(Limit.ofWorkingDays(15));
        assertThat(limits.running(15, LimitUnit.WORKING_DAYS, Roll.NONE)).isSameAs(made);
    }

    @Test
    void tellsUnitsAndRollsOfOneAmountApart() {
        Limit.Running days = limits.running(511, LimitUnit.CALENDAR_DAYS, Roll.NONE);
        Limit.Running rolling = limits.running(511, LimitUnit.CALENDAR_DAYS, Roll.TO_WORKING_DAY);
        Limit.Running months = limits.running(511, LimitUnit.MONTHS, Roll.NONE);
        Limit.Running more = limits.running(1023, LimitUnit.MONTHS, Roll.NONE);

        assertThat(days).isEqualTo(Limit.ofCalendarDays(511, Roll.NONE));
        assertThat(rolling).isEqualTo(Limit.ofCalendarDays(511, Roll.TO_WORKING_DAY));
        assertThat(months).isEqualTo(Limit.ofMonths(511, Roll.NONE));
        assertThat(more).isEqualTo(Limit.ofMonths(1023, Roll.NONE));
        assertThat(limits.running(511, LimitUnit.MONTHS, Roll.NONE)).isSameAs(months);
        assertThat(limits.running(1023, LimitUnit.MONTHS, Roll.NONE)).isSameAs(more);
    }

    @Test
    void beginsAnewWhenHalfFull() {
        IntStream.range(0, 256).forEach(i -> limits.running(i, LimitUnit.MONTHS, Roll.NONE));
        Limit.Running last = limits.running(255, LimitUnit.MONTHS, Roll.NONE);

        limits.running(256, LimitUnit.MONTHS, Roll.NONE);

        assertThat(limits.running(255, LimitUnit.MONTHS, Roll.NONE)).isEqualTo(last);
        assertThat(limits.running(255, LimitUnit.MONTHS, Roll.NONE)).isNotSameAs(last);
    }
}

package org.mingjing.replay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Rung;

class MonthsTest {
    private static final LocalDate SAT_2026_01_31 = LocalDate.of(2026, 1, 31);
    private static final LocalDate SUN_2026_03_01 = LocalDate.of(2026, 3, 1);
    private static final LocalDate FRI_1926_01_01 = LocalDate.of(1926, 1, 1);

    private final Months months = new Months(SomeFindings.ZONE);

    private void add(Rung... rungs) {
        months.add(SomeFindings.of("K-1", "late", rungs));
    }

    @Test
    void countEachRungInTheMonthOfItsInstantInTheZone() {
        add(
                SomeFindings.firm(Level.YELLOW, SAT_2026_01_31),
                SomeFindings.firm(Level.RED, SUN_2026_03_01));

        assertThat(months.periods())
                .extracting(
                        Months.Period::year, Months.Period::monthOfYear, one -> one.signals().all())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2026, 1, 1L),
                        org.assertj.core.groups.Tuple.tuple(2026, 2, 0L),
                        org.assertj.core.groups.Tuple.tuple(2026, 3, 1L));
    }

    @Test
    void leaveOutWhatWasLifted() {
        add(SomeFindings.lifted(Level.RED, SAT_2026_01_31));

        assertThat(months.periods()).isEmpty();
    }

    @Test
    void growLongerWhereThereWouldBeTooMany() {
        add(
                SomeFindings.firm(Level.RED, FRI_1926_01_01),
                SomeFindings.firm(Level.RED, SUN_2026_03_01));

        assertThat(months.periods()).hasSizeLessThanOrEqualTo(Months.MOST).hasSize(101);
        assertThat(months.periods().get(0).length()).isEqualTo(12);
        assertThat(months.periods().stream().mapToLong(one -> one.signals().all()).sum())
                .isEqualTo(2);
    }
}

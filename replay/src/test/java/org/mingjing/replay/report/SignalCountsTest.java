package org.mingjing.replay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjing.core.rule.Level;

class SignalCountsTest {
    private static final LocalDate TUE_2026_03_03 = LocalDate.of(2026, 3, 3);

    private final SignalCounts counts = new SignalCounts();

    @Test
    void countEveryLevelThatAFindingReached() {
        counts.add(
                SomeFindings.of(
                        "K-1",
                        "late",
                        SomeFindings.firm(Level.WARNING, TUE_2026_03_03),
                        SomeFindings.firm(Level.YELLOW, TUE_2026_03_03),
                        SomeFindings.firm(Level.RED, TUE_2026_03_03)));

        assertThat(counts.all()).isEqualTo(3);
        assertThat(counts.cards()).isEqualTo(2);
        assertThat(counts.findings()).isEqualTo(1);
    }

    @Test
    void countNoCardThatWasLifted() {
        counts.add(SomeFindings.of("K-1", "late", SomeFindings.lifted(Level.RED, TUE_2026_03_03)));

        assertThat(counts.cards()).isZero();
        assertThat(counts.of(Standing.LIFTED)).isEqualTo(1);
    }

    @Test
    void countNoCardThatIsProvisional() {
        counts.add(
                SomeFindings.of(
                        "K-1", "late", SomeFindings.provisional(Level.RED, TUE_2026_03_03)));

        assertThat(counts.cards()).isZero();
        assertThat(counts.of(Standing.PROVISIONAL)).isEqualTo(1);
    }

    @Test
    void countNoCardThatNobodyConfirmed() {
        counts.add(SomeFindings.proposed("K-1", SomeFindings.firm(Level.RED, TUE_2026_03_03)));

        assertThat(counts.cards()).isZero();
        assertThat(counts.of(Standing.PROPOSED)).isEqualTo(1);
        assertThat(counts.findings()).isEqualTo(1);
    }

    @Test
    void nameTheLevelsThatOccurAndAllWhenNoneDoes() {
        assertThat(counts.levels()).containsExactly(Level.values());

        counts.add(Level.RED);

        assertThat(counts.levels()).containsExactly(Level.RED);
    }
}

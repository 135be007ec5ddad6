package org.mingjing.replay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Rung;

class CasesBehindTest {
    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);

    private final CasesBehind behind = new CasesBehind();

    private void add(String caseNumber, Rung... rungs) {
        behind.add(caseNumber, List.of(SomeFindings.of(caseNumber, "late", rungs)));
    }

    @Test
    void areTheGravestFirstAndOfTheSameLevelTheLatest() {
        add("K-1", SomeFindings.firm(Level.YELLOW, MON_2026_03_02));
        add("K-2", SomeFindings.firm(Level.RED, MON_2026_03_02));
        add("K-3", SomeFindings.firm(Level.YELLOW, MON_2026_03_02.plusDays(1)));

        assertThat(behind.first(9))
                .extracting(CasesBehind.Behind::caseNumber)
                .containsExactly("K-2", "K-3", "K-1");
    }

    @Test
    void leaveOutWhatDoesNotStand() {
        add("K-1", SomeFindings.lifted(Level.RED, MON_2026_03_02));

        assertThat(behind.all()).isZero();
        assertThat(behind.first(9)).isEmpty();
    }

    @Test
    void areAllCountedAndOnlySomeKept() {
        IntStream.range(0, 70)
                .forEach(
                        day ->
                                add(
                                        "K-" + day,
                                        SomeFindings.firm(
                                                Level.RED, MON_2026_03_02.plusDays(day))));

        assertThat(behind.all()).isEqualTo(70);
        assertThat(behind.first(99)).hasSize(CasesBehind.KEPT);
        assertThat(behind.first(1))
                .extracting(CasesBehind.Behind::caseNumber)
                .containsExactly("K-69");
    }
}

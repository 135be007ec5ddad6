package org.mingjing.replay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Rung;

class GravestCasesTest {
    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUE_2026_03_31 = LocalDate.of(2026, 3, 31);
    private static final long AS_OF = SomeFindings.at(TUE_2026_03_31);

    private final GravestCases gravest = new GravestCases();

    private void add(int index, String rule, Rung rung) {
        gravest.add(index, SomeFindings.of("K-" + index, rule, rung), AS_OF);
    }

    @Test
    void putRedBeforeYellowAndTheLatestFirst() {
        add(1, "a", SomeFindings.after(Level.YELLOW, MON_2026_03_02));
        add(2, "b", SomeFindings.after(Level.RED, MON_2026_03_02.plusDays(9)));
        add(3, "b", SomeFindings.after(Level.RED, MON_2026_03_02));

        assertThat(gravest.first(5)).extracting(ShownCase::index).containsExactly(3, 2, 1);
    }

    @Test
    void keepAtMostThreeOfARule() {
        IntStream.range(0, 50)
                .forEach(
                        day ->
                                add(
                                        day,
                                        "a",
                                        SomeFindings.after(
                                                Level.RED, MON_2026_03_02.minusDays(day))));

        assertThat(gravest.first(9)).extracting(ShownCase::index).containsExactly(49, 48, 47);
    }

    @Test
    void leaveOutWhatWasLiftedAndWhatIsOnlyANotice() {
        add(1, "a", SomeFindings.lifted(Level.RED, MON_2026_03_02));
        add(2, "a", SomeFindings.firm(Level.NOTICE, MON_2026_03_02));

        assertThat(gravest.first(5)).isEmpty();
    }

    @Test
    void nameACaseOnce() {
        add(1, "a", SomeFindings.after(Level.RED, MON_2026_03_02));
        add(1, "b", SomeFindings.after(Level.RED, MON_2026_03_02));

        assertThat(gravest.first(5)).hasSize(1);
    }
}

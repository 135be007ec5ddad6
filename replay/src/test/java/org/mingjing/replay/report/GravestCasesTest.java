package org.mingjing.replay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Rung;

class GravestCasesTest {
    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUE_2026_03_31 = LocalDate.of(2026, 3, 31);
    private static final long AS_OF = SomeFindings.at(TUE_2026_03_31);

    private final GravestCases gravest = new GravestCases();

    private void add(int index, String rule, Rung rung) {
        add(index, Map.of(), SomeFindings.of("K-" + index, rule, rung));
    }

    private void add(int index, Map<PauseSeen, String> pauses, Finding... findings) {
        gravest.add(index, List.of(findings), pauses, AS_OF);
    }

    @Test
    void putRedBeforeYellowAndTheLatestFirst() {
        add(1, "a", SomeFindings.after(Level.YELLOW, MON_2026_03_02));
        add(2, "b", SomeFindings.after(Level.RED, MON_2026_03_02.plusDays(9)));
        add(3, "b", SomeFindings.after(Level.RED, MON_2026_03_02));

        assertThat(gravest.first(5)).extracting(ShownCase::index).containsExactly(3, 2, 1);
    }

    @Test
    void keepAtMostTwoOfAKind() {
        IntStream.range(0, 50)
                .forEach(
                        day ->
                                add(
                                        day,
                                        "a",
                                        SomeFindings.after(
                                                Level.RED, MON_2026_03_02.minusDays(day))));

        assertThat(gravest.first(9)).extracting(ShownCase::index).containsExactly(49, 48);
    }

    @Test
    void leaveOutWhatWasLiftedAndWhatIsOnlyANotice() {
        add(1, "a", SomeFindings.lifted(Level.RED, MON_2026_03_02));
        add(2, "a", SomeFindings.firm(Level.NOTICE, MON_2026_03_02));

        assertThat(gravest.first(5)).isEmpty();
    }

    @Test
    void nameACaseOnceAndCaseOfMoreRulesFirst() {
        add(1, "a", SomeFindings.after(Level.RED, MON_2026_03_02.minusDays(9)));
        add(
                2,
                Map.of(),
                SomeFindings.of("K-2", "a", SomeFindings.after(Level.RED, MON_2026_03_02)),
                SomeFindings.of("K-2", "b", SomeFindings.firm(Level.YELLOW, MON_2026_03_02)));

        assertThat(gravest.first(5)).extracting(ShownCase::index).containsExactly(2, 1);
    }

    @Test
    void tellNoRuleTwiceWhileAnotherStands() {
        add(1, "a", SomeFindings.after(Level.RED, MON_2026_03_02));
        add(2, "a", SomeFindings.after(Level.RED, MON_2026_03_02.plusDays(1)));
        add(3, "b", SomeFindings.after(Level.YELLOW, MON_2026_03_02));
        add(4, "c", SomeFindings.firm(Level.WARNING, MON_2026_03_02));

        assertThat(gravest.first(3)).extracting(ShownCase::ruleId).containsExactly("a", "b", "c");
        assertThat(gravest.first(4)).extracting(ShownCase::index).containsExactly(1, 2, 3, 4);
    }

    @Test
    void haveAPauseOfEitherKindAmongThemHoweverMild() {
        IntStream.range(0, 9)
                .forEach(i -> add(i, "r" + i, SomeFindings.after(Level.RED, MON_2026_03_02)));
        Rung mild = SomeFindings.firm(Level.WARNING, MON_2026_03_02);
        add(
                10,
                Map.of(PauseSeen.RECOGNISED, "decided-late"),
                SomeFindings.of("K-10", "decided-late", mild));
        add(11, Map.of(PauseSeen.REFUSED, "decided-late"), SomeFindings.of("K-11", "P", mild));

        assertThat(gravest.first(4))
                .filteredOn(one -> one.level() == Level.WARNING)
                .extracting(ShownCase::index, ShownCase::ruleId)
                .containsExactlyInAnyOrder(tuple(10, "decided-late"), tuple(11, "decided-late"));
    }
}

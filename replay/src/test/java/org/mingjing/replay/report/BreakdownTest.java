package org.mingjing.replay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingjing.core.rule.BreachClass;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.Level;

class BreakdownTest {
    private static final LocalDate TUE_2026_03_03 = LocalDate.of(2026, 3, 3);
    private static final Finding RED =
            SomeFindings.of("K-1", "late", SomeFindings.firm(Level.RED, TUE_2026_03_03));

    private final Breakdown breakdown = new Breakdown(Breakdown.Keeping.CASES_TOO);

    private void add(String name, int cases, int red) {
        IntStream.range(0, red).forEach(i -> breakdown.add(name, "K-" + i, List.of(RED)));
        IntStream.range(red, cases).forEach(i -> breakdown.add(name, "K-" + i, List.of()));
    }

    @Test
    void ranksByCardsForEachThousandCases() {
        add("many cases", 100, 10);
        add("few cases", 40, 8);

        assertThat(breakdown.ranked())
                .extracting(Breakdown.Line::name)
                .containsExactly("few cases", "many cases");
        assertThat(breakdown.ranked())
                .extracting(Breakdown.Line::rate)
                .containsExactly(200.0, 100.0);
    }

    @Test
    void listsButDoesNotRankWhoHasFewerThanThirtyCases() {
        add("twenty-nine", 29, 29);
        add("thirty", 30, 1);

        assertThat(breakdown.ranked()).extracting(Breakdown.Line::name).containsExactly("thirty");
        assertThat(breakdown.unranked())
                .extracting(Breakdown.Line::name)
                .containsExactly("twenty-nine");
    }

    @Test
    void countsACaseWithTwoCardsOnceAmongTheCasesWithCards() {
        breakdown.add("a", "K-1", List.of(RED, RED));

        assertThat(breakdown.unranked().get(0).casesWithCards()).isEqualTo(1);
        assertThat(breakdown.signals().cards()).isEqualTo(2);
    }

    @Test
    void keepsCasesWithoutANameApart() {
        add(" ", 3, 1);

        assertThat(breakdown.isEmpty()).isTrue();
        assertThat(breakdown.unnamed().cases()).isEqualTo(3);
    }

    @Test
    void gathersNamesThatComeAfterTooManyOthers() {
        IntStream.range(0, Breakdown.MOST + 5)
                .forEach(i -> breakdown.add("n" + i, "K-" + i, List.of()));

        assertThat(breakdown.size()).isEqualTo(Breakdown.MOST);
        assertThat(breakdown.others().cases()).isEqualTo(5);
    }

    @Test
    void countsCardsByClassOfBreach() {
        add("a", 3, 2);

        Breakdown.Line line = breakdown.unranked().get(0);
        assertThat(line.cards(BreachClass.PROCEDURE)).isEqualTo(2);
        assertThat(line.cards(BreachClass.OVERTIME)).isZero();
    }

    @Test
    void keepsTheCasesOfTheFirstNamesOnly() {
        IntStream.range(0, Breakdown.WITH_CASES + 1)
                .forEach(i -> breakdown.add("n" + i, "K-" + i, List.of(RED)));

        assertThat(breakdown.unranked())
                .filteredOn(line -> line.behind() == null)
                .extracting(Breakdown.Line::name)
                .containsExactly("n" + Breakdown.WITH_CASES);
    }
}

package org.mingjing.replay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TypicalCasesTest {
    private static TypicalCases of(IntStream indexes) {
        TypicalCases typical = new TypicalCases();
        indexes.forEach(index -> typical.add(index, "K-" + index, "late", Set.of(), index / 100.0));
        return typical;
    }

    @Test
    void areTheOneInTheMiddleOfThoseInTimeAndOfThoseLate() {
        assertThat(of(IntStream.of(10, 50, 90, 110, 150, 190)).first(4))
                .extracting(ShownCase::index)
                .containsExactlyInAnyOrder(50, 150);
    }

    @Test
    void areTheSameInWhateverOrderTheCasesCome() {
        TypicalCases forwards = of(IntStream.range(1, 5_000));
        TypicalCases backwards = of(IntStream.range(1, 5_000).map(i -> 5_000 - i));

        assertThat(forwards.first(4)).isEqualTo(backwards.first(4)).hasSize(2);
    }

    @Test
    void areNoneWithoutAnswers() {
        assertThat(new TypicalCases().first(4)).isEmpty();
    }

    @Test
    void haveAPausedOneAmongThemHoweverRare() {
        TypicalCases typical = of(IntStream.range(1, 200));
        typical.add(500, "K-500", "late", Set.of(PauseSeen.RECOGNISED), 0.5);

        assertThat(typical.first(2)).extracting(ShownCase::index).contains(500).hasSize(2);
    }
}

package org.mingjing.core.timelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExclusionsTest {
    private final Exclusions exclusions = new Exclusions();

    @Test
    void keepsPausesInOrder() {
        assertThat(exclusions.add(1, 5)).isZero();
        assertThat(exclusions.add(1, Exclusions.OPEN)).isEqualTo(1);

        assertThat(exclusions.size()).isEqualTo(2);
        assertThat(exclusions.begin(0)).isEqualTo(1);
        assertThat(exclusions.end(0)).isEqualTo(5);
        assertThat(exclusions.end(1)).isEqualTo(Exclusions.OPEN);
    }

    @Test
    void growsBeyondFour() {
        IntStream.range(0, 9).forEach(i -> exclusions.add(i, i + 100));

        assertThat(IntStream.range(0, 9))
                .allMatch(i -> exclusions.begin(i) == i && exclusions.end(i) == i + 100);
    }

    @Test
    void learnsWhenAPauseEnded() {
        exclusions.add(10, Exclusions.OPEN);
        exclusions.endAt(0, 12);

        assertThat(exclusions.end(0)).isEqualTo(12);
    }

    @Test
    void endsNoEarlierThanItBegan() {
        exclusions.add(10, 3);
        assertThat(exclusions.end(0)).isEqualTo(10);

        exclusions.endAt(0, 4);
        assertThat(exclusions.end(0)).isEqualTo(10);
    }

    @Test
    void forgetsEverything() {
        exclusions.add(10, 12);
        exclusions.clear();

        assertThat(exclusions.size()).isZero();
        assertThat(exclusions.add(1, 2)).isZero();
    }

    @Test
    void refusesAPauseOutOfOrder() {
        exclusions.add(10, 12);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> exclusions.add(9, 12))
                .withMessage("pauses are added in order of their beginning");
    }
}

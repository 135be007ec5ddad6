package org.mingjing.replay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DayBinsTest {
    private final Distribution distribution = new Distribution();

    private void late(int days) {
        distribution.daysLate(DayUnit.WORKING_DAYS, days);
    }

    @Test
    void endOneBinWithTheDueDate() {
        IntStream.of(-1, 0, 1, 2).forEach(this::late);

        DayBins bins = DayBins.of(distribution);

        assertThat(bins.bins())
                .containsExactly(
                        new DayBins.Bin(-1, -1, 1),
                        new DayBins.Bin(0, 0, 1),
                        new DayBins.Bin(1, 1, 1),
                        new DayBins.Bin(2, 2, 1));
        assertThat(bins.before()).isEqualTo(2);
    }

    @Test
    void growWiderForLongSpansAndStillEndWithTheDueDate() {
        IntStream.rangeClosed(-90, 90).forEach(this::late);

        DayBins bins = DayBins.of(distribution);

        assertThat(bins.bins()).hasSizeLessThanOrEqualTo(26);
        assertThat(bins.bins().get(bins.before() - 1).to()).isZero();
        assertThat(bins.bins().stream().mapToLong(DayBins.Bin::count).sum()).isEqualTo(181);
    }

    @Test
    void keepWhatLiesFarOutInTheLastBin() {
        IntStream.range(0, 1_000).map(i -> -i % 10).forEach(this::late);
        late(5_000);

        DayBins bins = DayBins.of(distribution);

        assertThat(bins.bins().get(bins.bins().size() - 1).count()).isEqualTo(1);
        assertThat(bins.bins()).hasSizeLessThan(26);
    }

    @Test
    void haveABinOnEitherSideWhenAllAnswersCameOnTheDueDate() {
        late(0);

        assertThat(DayBins.of(distribution).bins())
                .containsExactly(new DayBins.Bin(0, 0, 1), new DayBins.Bin(1, 1, 0));
    }
}

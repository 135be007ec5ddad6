package org.mingjing.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjing.core.timelimit.Counting;
import org.mingjing.core.timelimit.ReckonedPause;
import org.mingjing.core.timelimit.ReckonedSpan;

class FoldedSpansTest {
    private static final Instant FRI_2026_03_06 = Instant.parse("2026-03-05T16:00:00Z");
    private static final ReckonedPause PAUSE = new ReckonedPause(0, 1, 2, 3, "");
    private static final ReckonedPause ANOTHER = new ReckonedPause(0, 1, 4, 5, "");

    private final List<ReckonedSpan> spans = new ArrayList<>();

    private Instant end() {
        return spans.isEmpty() ? FRI_2026_03_06 : spans.get(spans.size() - 1).endExclusive();
    }

    private void add(Counting counting, int days, boolean late, @Nullable ReckonedPause pause) {
        int counted = counting.isCounted() ? days : 0;
        Instant start = end();
        spans.add(
                new ReckonedSpan(
                        start,
                        start.plus(Duration.ofDays(days)),
                        counting,
                        counted,
                        late,
                        "",
                        pause));
    }

    private void add(Counting counting, int days) {
        add(counting, days, false, null);
    }

    @Test
    void tellCountedDaysAndTheWeekendsBetweenThemAsOne() {
        add(Counting.COUNTED, 1);
        add(Counting.WEEKEND, 2);
        add(Counting.COUNTED, 5);
        add(Counting.HOLIDAY, 3);
        FoldedSpans folded = new FoldedSpans(spans, List.of());

        assertThat(folded.run(0)).isEqualTo(FoldedSpans.Run.COUNTED);
        assertThat(folded.end(0, FoldedSpans.Run.COUNTED)).isEqualTo(3);
        assertThat(folded.counted(0, 3)).isEqualTo(6);
        assertThat(folded.run(3)).isNull();
    }

    @Test
    void endWithADueDate() {
        add(Counting.COUNTED, 5);
        add(Counting.WEEKEND, 2);
        add(Counting.COUNTED, 2);
        Instant due = end().minusMillis(1);
        add(Counting.COUNTED, 3);

        assertThat(new FoldedSpans(spans, List.of(due)).end(0, FoldedSpans.Run.COUNTED))
                .isEqualTo(3);
    }

    @Test
    void spareTheHolidaysOfALateness() {
        add(Counting.COUNTED, 5, true, null);
        add(Counting.HOLIDAY, 3, true, null);
        add(Counting.MAKE_UP, 1, true, null);

        assertThat(new FoldedSpans(spans, List.of()).run(0)).isEqualTo(FoldedSpans.Run.LATE);
    }

    @Test
    void keepAPauseTogetherWithTheDaysOffInItButNotAfterIt() {
        add(Counting.PAUSED, 5, false, PAUSE);
        add(Counting.WEEKEND, 2);
        add(Counting.PAUSED, 5, false, PAUSE);
        add(Counting.WEEKEND, 2);
        add(Counting.PAUSED, 1, false, ANOTHER);
        FoldedSpans folded = new FoldedSpans(spans, List.of());

        assertThat(folded.run(0)).isEqualTo(FoldedSpans.Run.PAUSED);
        assertThat(folded.end(0, FoldedSpans.Run.PAUSED)).isEqualTo(3);
    }

    @Test
    void leaveTwoSpansAsTheyAre() {
        add(Counting.COUNTED, 5);
        add(Counting.WEEKEND, 2);

        assertThat(new FoldedSpans(spans, List.of()).run(0)).isNull();
    }
}

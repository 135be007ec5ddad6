package org.mingjing.benchmarks.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingjing.benchmarks.city.CityEvent;

class TellingTest {
    private static final Instant FRI_2026_01_02 = Instant.parse("2026-01-02T02:00:00Z");

    /** Ninety events of nine cases, and at the end ten of a case that is new and a known one. */
    private static final List<CityEvent> EVENTS =
            IntStream.range(0, 100)
                    .mapToObj(
                            i ->
                                    new CityEvent(
                                            i < 90 || i % 2 == 0 ? "case-" + i % 9 : "new",
                                            "m" + i + " 1",
                                            FRI_2026_01_02.plusSeconds(i),
                                            "{}"))
                    .toList();

    private final Telling telling = Telling.of(EVENTS, 2, 7, 10);

    @Test
    void warmsUpWithAThirdAndCountsTheRest() {
        assertThat(Telling.events(telling.warmUp())).isEqualTo(30);
        assertThat(Telling.events(telling.counted())).isEqualTo(60);
    }

    @Test
    void tellsSingleEventsOfKnownCasesOnly() {
        assertThat(Telling.events(telling.alone())).isEqualTo(1);
        assertThat(Telling.events(telling.atOnce())).isEqualTo(4);
        assertThat(telling.atOnce())
                .allSatisfy(
                        share -> assertThat(share).allMatch(batch -> batch.events().size() == 1));
    }

    @Test
    void knowsAsOfWhenEachCaseIsJudgedLast() {
        assertThat(telling.judged()).hasSize(9).doesNotContainKey("new");
        assertThat(telling.judged().values())
                .allMatch(asOf -> asOf.isBefore(FRI_2026_01_02.plusSeconds(90)))
                .anyMatch(asOf -> asOf.equals(FRI_2026_01_02.plusSeconds(89)));
    }

    @Test
    void knowsTheMessagesOfTheBatches() {
        assertThat(telling.messages())
                .hasSize(90)
                .contains("m0 1", "m89 1")
                .doesNotContain("m90 1");
    }
}

package org.mingjing.benchmarks.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharesTest {
    private static final Instant FRI_2026_01_02 = Instant.parse("2026-01-02T02:00:00Z");

    private static CityEvent event(int number, long minutes) {
        String caseNumber = "case-" + number % 7;
        Instant at = FRI_2026_01_02.plusSeconds(60 * minutes);
        return new CityEvent(caseNumber, "m" + number + " 1", at, "{\"id\":" + number + "}");
    }

    private static List<CityEvent> events(int many) {
        return IntStream.range(0, many).mapToObj(i -> event(i, i)).toList();
    }

    private static List<CityEvent> of(List<Batch> share) {
        return share.stream().flatMap(batch -> batch.events().stream()).toList();
    }

    @Test
    void tellsEveryEventOnceAndThoseOfACaseInTheirOrderByOneSender() {
        List<CityEvent> events = events(100);
        Shares shares = new Shares(3, 10, Instant.MIN);

        List<List<Batch>> told = shares.next(events);

        assertThat(told).hasSize(3);
        assertThat(told)
                .allSatisfy(
                        share ->
                                assertThat(of(share))
                                        .containsExactlyElementsOf(
                                                events.stream()
                                                        .filter(of(share)::contains)
                                                        .toList())
                                        .allMatch(
                                                one ->
                                                        shares.sender(one.caseNumber())
                                                                == told.indexOf(share)));
        assertThat(told.stream().flatMap(share -> of(share).stream()))
                .containsExactlyInAnyOrderElementsOf(events);
    }

    @Test
    void fillsItsBatches() {
        List<Batch> share = new Shares(1, 10, Instant.MIN).next(events(25)).getFirst();

        assertThat(share).extracting(batch -> batch.events().size()).containsExactly(10, 10, 5);
    }

    @Test
    void judgesNoCaseAsOfAnEarlierInstantThanBefore() {
        Shares shares = new Shares(1, 1, Instant.MIN);

        List<Batch> first = shares.next(List.of(event(1, 5), event(2, 3))).getFirst();
        List<Batch> then = shares.next(List.of(event(3, 4), event(4, 6))).getFirst();

        assertThat(first).extracting(Batch::asOf).containsOnly(FRI_2026_01_02.plusSeconds(60 * 5));
        assertThat(then)
                .extracting(Batch::asOf)
                .containsExactly(
                        FRI_2026_01_02.plusSeconds(60 * 5), FRI_2026_01_02.plusSeconds(60 * 6));
    }

    @Test
    void writesABatchAsAnArrayOfEvents() {
        Batch batch = new Batch(List.of(event(1, 0), event(2, 0)), FRI_2026_01_02);

        assertThat(new String(batch.body(), StandardCharsets.UTF_8))
                .isEqualTo("[{\"id\":1},{\"id\":2}]");
        assertThat(batch.query())
                .isEqualTo("backfill=RECEIVED_WHEN_OCCURRED&asOf=2026-01-02T02:00:00Z");
    }

    @Test
    void tellsTheSameOfOtherCases() {
        CityEvent event =
                new CityEvent(
                        "c-1",
                        "c-1-01 1",
                        FRI_2026_01_02,
                        "{\"id\":\"c-1-01\",\"subject\":\"c-1\"}");

        Batch others = new Batch(List.of(event), FRI_2026_01_02).ofOtherCases("-x");

        assertThat(others.events())
                .containsExactly(
                        new CityEvent(
                                "c-1-x",
                                "c-1-x-01 1",
                                FRI_2026_01_02,
                                "{\"id\":\"c-1-x-01\",\"subject\":\"c-1-x\"}"));
    }
}

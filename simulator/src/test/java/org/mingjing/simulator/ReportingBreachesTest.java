package org.mingjing.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportingBreachesTest {
    private static final Item ITEM = Story.promised(5, 10);

    private static Story applied() {
        return Story.about(ITEM).at("2026-03-02T09:00", Act.APPLY);
    }

    @Test
    void tellsAMillisecondTooLate() {
        Story late =
                Story.about(ITEM)
                        .received("2026-03-02T09:00", "2026-03-02T09:15:00.001", Act.APPLY);
        Story inTime =
                Story.about(ITEM).received("2026-03-02T09:00", "2026-03-02T09:15", Act.APPLY);

        assertThat(late.breaches("2026-03-05T00:00"))
                .containsExactly("2026-03-02T09:15:00.001 G-01 notice");
        assertThat(inTime.breaches("2026-03-05T00:00")).isEmpty();
    }

    /** What happens on Friday 6 March may be told until the end of Monday. */
    @Test
    void tellsMoreThanAWorkingDayLate() {
        Story story = Story.about(ITEM).received("2026-03-06T09:00", "2026-03-10T00:00", Act.APPLY);

        assertThat(story.breaches("2026-03-11T00:00"))
                .containsExactly(
                        "2026-03-06T09:15:00.001 G-01 notice",
                        "2026-03-10T00:00:00.000 G-01 yellow");
    }

    @Test
    void tellsAcceptanceAndCloseTogether() {
        Story story =
                applied()
                        .received(
                                "2026-03-02T10:00",
                                "2026-03-02T16:50",
                                Act.ACCEPT,
                                Field.RECEIPT_NO,
                                "1")
                        .at("2026-03-02T11:00", Act.UNDERTAKE)
                        .received("2026-03-02T16:55", "2026-03-02T17:00", Act.CLOSE);

        assertThat(story.breaches())
                .containsExactly(
                        "2026-03-02T10:15:00.001 G-01 notice",
                        "2026-03-02T17:00:00.000 G-02 yellow");
    }

    @Test
    void tellsOfAcceptanceAfterTheCaseWasClosed() {
        Story story =
                applied()
                        .received(
                                "2026-03-02T10:00",
                                "2026-03-02T17:30",
                                Act.ACCEPT,
                                Field.RECEIPT_NO,
                                "1")
                        .at("2026-03-02T11:00", Act.UNDERTAKE)
                        .received("2026-03-02T17:00", "2026-03-02T17:01", Act.CLOSE);

        assertThat(story.breaches())
                .containsExactly(
                        "2026-03-02T10:15:00.001 G-01 notice",
                        "2026-03-02T17:30:00.000 G-02 yellow");
    }

    @Test
    void tellsWhatHasNotHappenedYet() {
        Story story =
                Story.about(ITEM)
                        .received("2026-03-02T09:05:00.001", "2026-03-02T09:00", Act.APPLY);
        Story tolerated =
                Story.about(ITEM).received("2026-03-02T09:05", "2026-03-02T09:00", Act.APPLY);

        assertThat(story.breaches("2026-03-05T00:00"))
                .containsExactly("2026-03-02T09:05:00.001 G-05c yellow");
        assertThat(story.breaches("2026-03-02T09:05")).isEmpty();
        assertThat(tolerated.breaches("2026-03-05T00:00")).isEmpty();
    }

    /** Decided on 11 March, two days late; on 12 March it is told to have been on 6 March. */
    @Test
    void changesATimeAfterACard() {
        Story story = decidedLate().corrected("2026-03-06T09:00", "2026-03-12T09:00");

        assertThat(story.breaches("2026-03-12T08:00"))
                .containsExactly(
                        "2026-03-05T00:00:00.000 XK-42 warning",
                        "2026-03-10T00:00:00.000 XK-42 yellow",
                        "2026-03-11T00:00:00.000 YS-36b yellow");
        assertThat(story.breaches("2026-03-13T00:00"))
                .containsExactly(
                        "2026-03-05T00:00:00.000 XK-42 warning",
                        "2026-03-06T09:15:00.001 G-01 notice",
                        "2026-03-10T00:00:00.000 G-01 yellow",
                        "2026-03-12T09:00:00.000 G-08 yellow");
    }

    private static Story decidedLate() {
        return applied()
                .at("2026-03-02T10:00", Act.ACCEPT, Field.RECEIPT_NO, "1")
                .at("2026-03-11T09:00", Act.DECIDE);
    }

    @Test
    void mayCorrectATimeBeforeAnyCard() {
        Story story =
                applied()
                        .at("2026-03-02T10:00", Act.ACCEPT, Field.RECEIPT_NO, "1")
                        .at("2026-03-03T09:00", Act.DECIDE)
                        .corrected("2026-03-03T08:58", "2026-03-04T09:00")
                        .at("2026-03-04T10:00", Act.DELIVER);

        assertThat(story.breaches()).isEmpty();
    }
}

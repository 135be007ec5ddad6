package org.mingjing.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderBreachesTest {
    private static final Item ITEM =
            new Item(
                    "I",
                    1,
                    0,
                    "事项",
                    "item",
                    "市某局",
                    CaseType.PROMISED,
                    60,
                    40,
                    Step.NONE,
                    List.of(
                            new Step(Act.UNDERTAKE, Step.NONE),
                            new Step(Act.REVIEW, Step.NONE),
                            new Step(Act.APPROVE, Step.NONE)),
                    List.of(),
                    Map.of(),
                    false,
                    true);

    private static Story accepted() {
        return Story.about(ITEM)
                .at("2026-03-02T09:00", Act.APPLY)
                .at("2026-03-02T10:00", Act.ACCEPT, Field.RECEIPT_NO, "1");
    }

    @Test
    void approvesAfterTheCaseIsClosed() {
        Story story =
                accepted()
                        .by("甲", "2026-03-03T09:00", Act.UNDERTAKE)
                        .by("乙", "2026-03-04T09:00", Act.REVIEW)
                        .by("丙", "2026-03-05T09:00", Act.CLOSE)
                        .by("丁", "2026-03-06T09:00", Act.APPROVE);

        assertThat(story.breaches())
                .containsExactly(
                        "2026-03-05T09:00:00.000 G-06 yellow",
                        "2026-03-06T09:00:00.000 G-05a yellow");
    }

    @Test
    void reviewsBeforeItIsHandled() {
        Story early =
                accepted()
                        .by("乙", "2026-03-03T08:54:59.999", Act.REVIEW)
                        .by("甲", "2026-03-03T09:00", Act.UNDERTAKE);
        Story tolerated =
                accepted()
                        .by("乙", "2026-03-03T08:55", Act.REVIEW)
                        .by("甲", "2026-03-03T09:00", Act.UNDERTAKE);

        assertThat(early.breaches("2026-03-10T00:00"))
                .containsExactly("2026-03-03T09:00:00.000 G-05b yellow");
        assertThat(tolerated.breaches("2026-03-10T00:00")).isEmpty();
    }

    @Test
    void skipsALinkThatDoesNotExist() {
        Story story =
                accepted()
                        .by("丁", "2026-03-03T08:00", Act.APPROVE)
                        .by("甲", "2026-03-03T09:00", Act.UNDERTAKE);

        assertThat(story.breaches("2026-03-10T00:00"))
                .containsExactly("2026-03-03T09:00:00.000 G-05b yellow");
    }

    @Test
    void closesWithoutAReview() {
        Story story =
                accepted()
                        .by("甲", "2026-03-03T09:00", Act.UNDERTAKE)
                        .by("丁", "2026-03-05T09:00", Act.APPROVE)
                        .by("丙", "2026-03-06T09:00", Act.CLOSE);

        assertThat(story.breaches()).containsExactly("2026-03-06T09:00:00.000 G-06 yellow");
    }

    @Test
    void mayCloseWithoutAReviewWhatWasWithdrawn() {
        Story story =
                accepted()
                        .by("丙", "2026-03-05T09:00", Act.WITHDRAW)
                        .by("丙", "2026-03-06T09:00", Act.CLOSE);

        assertThat(story.breaches()).isEmpty();
    }

    @Test
    void handlesAndApprovesByOnePerson() {
        Story story =
                accepted()
                        .by("甲", "2026-03-03T09:00", Act.UNDERTAKE)
                        .by("甲", "2026-03-05T09:00", Act.APPROVE);

        assertThat(story.breaches("2026-03-10T00:00"))
                .containsExactly("2026-03-05T09:00:00.000 G-07 yellow");
    }
}

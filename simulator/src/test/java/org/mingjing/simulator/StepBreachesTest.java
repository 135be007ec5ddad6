package org.mingjing.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StepBreachesTest {
    private static final Item ITEM =
            new Item(
                    "I",
                    1,
                    0,
                    "事项",
                    "item",
                    "市某局",
                    CaseType.PROMISED,
                    40,
                    40,
                    Step.NONE,
                    List.of(
                            new Step(Act.UNDERTAKE, 1),
                            new Step(Act.REVIEW, 2),
                            new Step(Act.APPROVE, 1)),
                    List.of(),
                    Map.of(),
                    false,
                    false);

    private static Story accepted() {
        return Story.about(ITEM)
                .at("2026-03-02T09:00", Act.APPLY)
                .at("2026-03-02T10:00", Act.ACCEPT, Field.RECEIPT_NO, "1");
    }

    /** One, two and one working days from Monday 2 March: each answered the first late instant. */
    @Test
    void takesTooLongForEveryStep() {
        Story story =
                accepted()
                        .at("2026-03-04T00:00", Act.UNDERTAKE)
                        .at("2026-03-07T00:00", Act.REVIEW)
                        .at("2026-03-10T00:00", Act.APPROVE);

        assertThat(story.breaches("2026-03-20T00:00"))
                .containsExactly(
                        "2026-03-04T00:00:00.000 HJ-1 yellow",
                        "2026-03-07T00:00:00.000 HJ-2 yellow",
                        "2026-03-10T00:00:00.000 HJ-3 yellow");
    }

    @Test
    void finishesEveryStepInTheLastMillisecond() {
        Story story =
                accepted()
                        .at("2026-03-03T23:59:59.999", Act.UNDERTAKE)
                        .at("2026-03-05T23:59:59.999", Act.REVIEW)
                        .at("2026-03-06T23:59:59.999", Act.APPROVE);

        assertThat(story.breaches("2026-03-20T00:00")).isEmpty();
    }

    /** Paused from 3 to 5 March, the review of two working days is due on 9 March. */
    @Test
    void standsStillDuringALawfulPause() {
        Story story =
                accepted()
                        .at("2026-03-02T11:00", Act.UNDERTAKE)
                        .at(
                                "2026-03-03T09:00",
                                Act.PAUSE,
                                Field.PAUSE_TYPE,
                                "检测",
                                Field.APPROVER,
                                "李四",
                                Field.DOCUMENT_NO,
                                "7")
                        .at("2026-03-05T09:00", Act.RESUME, Field.DOCUMENT_NO, "7")
                        .at("2026-03-10T00:00", Act.REVIEW)
                        .at("2026-03-10T09:00", Act.APPROVE);

        assertThat(story.breaches("2026-03-20T00:00"))
                .containsExactly("2026-03-10T00:00:00.000 HJ-2 yellow");
    }
}

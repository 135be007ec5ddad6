package org.mingjing.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceBreachesTest {
    @Test
    void decidesAnImmediateCaseAwayFromTheWindow() {
        Story story =
                Story.about(Story.item(CaseType.IMMEDIATE, 0, 5))
                        .at("2026-03-02T09:00", Act.DECIDE, Field.PLACE, "office")
                        .at("2026-03-02T09:01", Act.DELIVER, Field.PLACE, "window");

        assertThat(story.breaches()).containsExactly("2026-03-02T09:00:00.000 LJ-1 yellow");
    }

    @Test
    void acceptsAwayFromTheWindow() {
        Story story =
                Story.about(Story.promised(20, 20))
                        .at(
                                "2026-03-02T09:00",
                                Act.ACCEPT,
                                Field.PLACE,
                                "office",
                                Field.RECEIPT_NO,
                                "1")
                        .at("2026-03-02T10:00", Act.SURVEY, Field.PLACE, "site")
                        .at("2026-03-02T11:00", Act.APPROVE, Field.PLACE, "office");

        assertThat(story.breaches("2026-03-10T00:00"))
                .containsExactly("2026-03-02T09:00:00.000 LJ-2 yellow");
    }

    @Test
    void returnsWithoutAReason() {
        Story story =
                Story.about(Story.item(CaseType.RETURNED, 5, Step.NONE))
                        .at("2026-03-02T09:00", Act.REFUSE_ACCEPTANCE, Field.RECEIPT_NO, "1")
                        .at("2026-03-02T10:00", Act.CLOSE, Field.REASON, "材料不全");

        assertThat(story.breaches()).containsExactly("2026-03-02T09:00:00.000 LJ-3 yellow");
    }
}

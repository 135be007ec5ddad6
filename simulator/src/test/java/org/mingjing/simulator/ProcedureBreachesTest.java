package org.mingjing.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProcedureBreachesTest {
    private static final Item ITEM = Story.promised(40, 60);
    private static final Item WITH_HEARING =
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
                    List.of(),
                    List.of(),
                    Map.of(),
                    true,
                    false);

    private static Story accepted(Item item) {
        return Story.about(item)
                .at("2026-03-02T09:00", Act.APPLY)
                .at("2026-03-02T10:00", Act.ACCEPT, Field.RECEIPT_NO, "1");
    }

    @Test
    void surveysWithOneOfficer() {
        Story story =
                accepted(ITEM)
                        .at("2026-03-03T09:00", Act.SURVEY, Field.OFFICERS, "1")
                        .at("2026-03-04T09:00", Act.SURVEY, Field.OFFICERS, "2")
                        .at("2026-03-05T09:00", Act.SURVEY);

        assertThat(story.breaches("2026-03-10T00:00"))
                .containsExactly("2026-03-03T09:00:00.000 XK-34 yellow");
    }

    @Test
    void refusesWithoutAReason() {
        Story story = accepted(ITEM).at("2026-03-03T09:00", Act.REFUSE, Field.REMEDIES, "true");

        assertThat(story.breaches()).containsExactly("2026-03-03T09:00:00.000 XK-38 yellow");
    }

    @Test
    void refusesWithoutTellingRemedies() {
        Story story =
                accepted(ITEM)
                        .at(
                                "2026-03-03T09:00",
                                Act.REFUSE,
                                Field.REASON,
                                "不符合条件",
                                Field.REMEDIES,
                                "false");

        assertThat(story.breaches()).containsExactly("2026-03-03T09:00:00.000 XK-38 yellow");
    }

    @Test
    void refusesThoughTheConditionsAreMet() {
        Story story = accepted(ITEM).at("2026-03-03T09:00", Act.REFUSE, met(""));

        assertThat(story.breaches()).containsExactly("2026-03-03T09:00:00.000 XK-38b red");
    }

    @Test
    void mayRefuseForTheQuota() {
        Story story = accepted(ITEM).at("2026-03-03T09:00", Act.REFUSE, met("quota"));

        assertThat(story.breaches()).isEmpty();
    }

    private static Object[] met(String code) {
        return new Object[] {
            Field.REASON,
            "名额已满",
            Field.REASON_CODE,
            code,
            Field.CONDITIONS_MET,
            "true",
            Field.MATERIALS_COMPLETE,
            "true"
        };
    }

    /** Ten working days after Tuesday 3 March end on 17 March, five more on 24 March. */
    @Test
    void deliversTooLate() {
        Story story = accepted(ITEM).at("2026-03-03T09:00", Act.DECIDE);

        assertThat(story.breaches())
                .containsExactly(
                        "2026-03-18T00:00:00.000 XK-44 yellow",
                        "2026-03-25T00:00:00.000 XK-44 red");
    }

    @Test
    void deliversInTheLastMillisecond() {
        Story story =
                accepted(ITEM)
                        .at("2026-03-03T09:00", Act.DECIDE)
                        .at("2026-03-17T23:59:59.999", Act.NOTIFY_COLLECTION);

        assertThat(story.breaches()).isEmpty();
    }

    @Test
    void decidesWithoutTellingOfTheHearing() {
        Story story =
                accepted(WITH_HEARING)
                        .at("2026-03-03T09:00", Act.DECIDE)
                        .at("2026-03-03T10:00", Act.DELIVER);

        assertThat(story.breaches()).containsExactly("2026-03-03T09:00:00.000 XK-46 yellow");
    }

    /** Twenty working days after 3 March end on 31 March. */
    @Test
    void holdsTheHearingTooLate() {
        Story story =
                accepted(WITH_HEARING)
                        .at("2026-03-03T09:00", Act.APPLY_HEARING)
                        .at("2026-03-04T09:00", Act.NOTIFY_HEARING)
                        .at("2026-04-01T00:00", Act.HOLD_HEARING);

        assertThat(story.breaches("2026-04-02T00:00"))
                .containsExactly("2026-04-01T00:00:00.000 XK-47 yellow");
    }

    /** The seventh working day after 4 March is 13 March. */
    @Test
    void holdsTheHearingTooEarly() {
        Story early =
                accepted(WITH_HEARING)
                        .at("2026-03-04T09:00", Act.NOTIFY_HEARING)
                        .at("2026-03-12T23:59:59.999", Act.HOLD_HEARING);
        Story inTime =
                accepted(WITH_HEARING)
                        .at("2026-03-04T09:00", Act.NOTIFY_HEARING)
                        .at("2026-03-13T00:00", Act.HOLD_HEARING);

        assertThat(early.breaches("2026-03-20T00:00"))
                .containsExactly("2026-03-12T23:59:59.999 XK-48 yellow");
        assertThat(inTime.breaches("2026-03-20T00:00")).isEmpty();
    }

    /** Applied for 30 days before the licence of 1 April expires; 29 days are too few. */
    @Test
    void letsALicenceExpire() {
        Story story =
                Story.about(ITEM)
                        .at("2026-03-02T09:00", Act.APPLY, Field.EXPIRY, "2026-04-01")
                        .at("2026-03-02T10:00", Act.ACCEPT, Field.RECEIPT_NO, "1");
        Story appliedTooLate =
                Story.about(ITEM)
                        .at("2026-03-02T09:00", Act.APPLY, Field.EXPIRY, "2026-03-31")
                        .at("2026-03-02T10:00", Act.ACCEPT, Field.RECEIPT_NO, "1");

        assertThat(story.breaches("2026-04-10T00:00"))
                .containsExactly("2026-04-02T00:00:00.000 XK-50 yellow");
        assertThat(appliedTooLate.breaches("2026-04-10T00:00")).isEmpty();
    }
}

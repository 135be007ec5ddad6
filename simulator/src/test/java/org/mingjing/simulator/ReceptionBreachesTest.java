package org.mingjing.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** March 2026 has no holidays: Monday 2 March, working days 3, 4, 5, 6, 9, 10 … */
class ReceptionBreachesTest {
    private static final Item ITEM = Story.promised(20, 20);

    @Test
    void demandsAMaterialThatTheItemDoesNotList() {
        Story story =
                Story.about(ITEM)
                        .at("2026-03-02T09:00", Act.APPLY)
                        .at("2026-03-03T09:00", Act.REQUEST_CORRECTION, Field.MATERIAL, "无犯罪证明")
                        .at("2026-03-03T10:00", Act.DEMAND_MATERIAL, Field.MATERIAL, "申请表");

        assertThat(story.breaches()).containsExactly("2026-03-03T09:00:00.000 XK-31 yellow");
    }

    @Test
    void saysTooLateThatAnApplicationIsNotItsBusiness() {
        Story story =
                Story.about(ITEM)
                        .at("2026-03-02T09:00", Act.APPLY)
                        .at(
                                "2026-03-03T00:00",
                                Act.REFUSE_ACCEPTANCE,
                                Field.REASON_CODE,
                                "not-competent",
                                Field.RECEIPT_NO,
                                "1");

        assertThat(story.breaches()).containsExactly("2026-03-03T00:00:00.000 XK-32-1 yellow");
    }

    @Test
    void maySayUntilMidnightThatAnApplicationIsNotItsBusiness() {
        Story story =
                Story.about(ITEM)
                        .at("2026-03-02T09:00", Act.APPLY)
                        .at(
                                "2026-03-02T23:59:59.999",
                                Act.REFUSE_ACCEPTANCE,
                                Field.REASON_CODE,
                                "not-competent",
                                Field.RECEIPT_NO,
                                "1");

        assertThat(story.breaches()).isEmpty();
    }

    /** Applied for on Saturday 7 March: Monday is the day to say so. */
    @Test
    void maySayOnMondayWhatCameOnSaturday() {
        Story inTime = notCompetent("2026-03-09T23:59:59.999");
        Story late = notCompetent("2026-03-10T00:00");

        assertThat(inTime.breaches()).isEmpty();
        assertThat(late.breaches()).containsExactly("2026-03-10T00:00:00.000 XK-32-1 yellow");
    }

    private static Story notCompetent(String refused) {
        return Story.about(ITEM)
                .at("2026-03-07T09:00", Act.APPLY)
                .at(
                        refused,
                        Act.REFUSE_ACCEPTANCE,
                        Field.REASON_CODE,
                        "not-competent",
                        Field.RECEIPT_NO,
                        "1");
    }

    /** Five working days after Monday 2 March end with Monday 9 March. */
    @Test
    void isSilentForFiveWorkingDays() {
        Story story =
                Story.about(ITEM)
                        .at("2026-03-02T09:00", Act.APPLY)
                        .at("2026-03-10T00:00", Act.REQUEST_CORRECTION)
                        .at("2026-03-11T00:00", Act.DECIDE)
                        .at("2026-03-11T00:01", Act.DELIVER);

        assertThat(story.breaches()).containsExactly("2026-03-10T00:00:00.000 XK-32-4 yellow");
    }

    @Test
    void speaksInTheLastMillisecond() {
        Story story =
                Story.about(ITEM)
                        .at("2026-03-02T09:00", Act.APPLY)
                        .at("2026-03-09T23:59:59.999", Act.REQUEST_CORRECTION);

        assertThat(story.breaches()).isEmpty();
    }

    @Test
    void asksTwiceForCorrections() {
        Story story =
                Story.about(ITEM)
                        .at("2026-03-02T09:00", Act.APPLY)
                        .at("2026-03-03T09:00", Act.REQUEST_CORRECTION)
                        .at("2026-03-04T09:00", Act.SUPPLEMENT)
                        .at("2026-03-05T09:00", Act.REQUEST_CORRECTION, Field.NEW_FACTS, "true")
                        .at("2026-03-06T09:00", Act.REQUEST_CORRECTION);

        assertThat(story.breaches()).containsExactly("2026-03-06T09:00:00.000 XK-32-4b yellow");
    }

    @Test
    void asksForCorrectionsAfterAcceptance() {
        Story story =
                Story.about(ITEM)
                        .at("2026-03-02T09:00", Act.APPLY)
                        .at("2026-03-03T09:00", Act.ACCEPT, Field.RECEIPT_NO, "1")
                        .at("2026-03-04T09:00", Act.REQUEST_CORRECTION)
                        .at("2026-03-05T09:00", Act.CHANGE_APPLICATION)
                        .at("2026-03-06T09:00", Act.REQUEST_CORRECTION);

        assertThat(story.breaches("2026-03-20T00:00"))
                .containsExactly("2026-03-04T09:00:00.000 XK-32-4c red");
    }

    /** Accepted on Friday 6 March: a notice from Saturday on, yellow after Monday. */
    @Test
    void acceptsWithoutAReceipt() {
        Story story =
                Story.about(ITEM)
                        .at("2026-03-06T09:00", Act.APPLY)
                        .at("2026-03-06T10:00", Act.ACCEPT);

        assertThat(story.breaches("2026-03-20T00:00"))
                .containsExactly(
                        "2026-03-07T00:00:00.000 XK-32-P notice",
                        "2026-03-10T00:00:00.000 XK-32-P yellow");
    }

    /** Accepted on Saturday 7 March: the receipt is due on Monday. */
    @Test
    void owesAReceiptOnTheNextWorkingDay() {
        Story story =
                Story.about(ITEM)
                        .at("2026-03-06T09:00", Act.APPLY)
                        .at("2026-03-07T00:00", Act.ACCEPT);

        assertThat(story.breaches("2026-03-20T00:00"))
                .containsExactly(
                        "2026-03-10T00:00:00.000 XK-32-P notice",
                        "2026-03-11T00:00:00.000 XK-32-P yellow");
    }

    @Test
    void issuesTheReceiptTheNextDay() {
        Story story =
                Story.about(ITEM)
                        .at("2026-03-06T09:00", Act.APPLY)
                        .at("2026-03-06T10:00", Act.ACCEPT)
                        .at("2026-03-09T10:00", Act.ISSUE_RECEIPT);

        assertThat(story.breaches("2026-03-20T00:00"))
                .containsExactly("2026-03-07T00:00:00.000 XK-32-P notice");
    }

    @Test
    void refusesToAcceptWhatIsCompleteAndItsBusiness() {
        Story story =
                Story.about(ITEM)
                        .at("2026-03-02T09:00", Act.APPLY)
                        .at(
                                "2026-03-03T09:00",
                                Act.REFUSE_ACCEPTANCE,
                                Field.REASON,
                                "暂不办理",
                                Field.MATERIALS_COMPLETE,
                                "true",
                                Field.COMPETENT,
                                "true",
                                Field.RECEIPT_NO,
                                "1");

        assertThat(story.breaches()).containsExactly("2026-03-03T09:00:00.000 XK-72a red");
    }

    @Test
    void promisesMoreThanTheLawAllows() {
        Story story =
                Story.about(Story.promised(21, 20))
                        .at("2026-03-02T09:00", Act.APPLY)
                        .at("2026-03-02T10:00", Act.ACCEPT, Field.RECEIPT_NO, "1")
                        .at("2026-03-03T10:00", Act.CLOSE);

        assertThat(story.breaches()).contains("2026-03-02T10:00:00.000 YS-36c notice");
    }

    @ParameterizedTest
    @CsvSource({"20, 20", "19, 20", "30, -1"})
    void promisesWhatTheLawAllows(int promised, int statutory) {
        Story story =
                Story.about(Story.promised(promised, statutory))
                        .at("2026-03-02T09:00", Act.APPLY)
                        .at("2026-03-02T10:00", Act.ACCEPT, Field.RECEIPT_NO, "1")
                        .at("2026-03-03T10:00", Act.CLOSE);

        assertThat(story.breaches()).noneMatch(line -> line.contains("YS-36c"));
    }
}

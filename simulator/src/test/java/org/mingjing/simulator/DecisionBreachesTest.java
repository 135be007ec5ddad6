package org.mingjing.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** March 2026 has no holidays; 4 to 6 April are off. */
class DecisionBreachesTest {
    private static final Object[] RECEIPT = {Field.RECEIPT_NO, "1"};
    private static final Object[] LAWFUL = {
        Field.PAUSE_TYPE, "鉴定", Field.APPROVER, "李四", Field.DOCUMENT_NO, "7"
    };

    private static Story accepted(Item item) {
        return Story.about(item)
                .at("2026-03-02T09:00", Act.APPLY)
                .at("2026-03-02T10:00", Act.ACCEPT, RECEIPT);
    }

    /** Promised 5 (9 March), law 10 (16 March); 预警 two working days before, on 5 March. */
    @Test
    void climbsTheLadderOfAPromise() {
        Story story = accepted(Story.promised(5, 10));

        assertThat(story.breaches("2026-04-01T00:00"))
                .containsExactly(
                        "2026-03-05T00:00:00.000 XK-42 warning",
                        "2026-03-10T00:00:00.000 XK-42 yellow",
                        "2026-03-11T00:00:00.000 YS-36b yellow",
                        "2026-03-17T00:00:00.000 XK-42 red");
    }

    @Test
    void decidesInTheLastMillisecond() {
        Story story =
                accepted(Story.promised(5, 10))
                        .at("2026-03-09T23:59:59.999", Act.DECIDE)
                        .at("2026-03-10T09:00", Act.DELIVER);

        assertThat(story.breaches()).containsExactly("2026-03-05T00:00:00.000 XK-42 warning");
    }

    @Test
    void decidesInTheFirstLateMillisecondAndPublishesWhy() {
        Story story =
                accepted(Story.promised(5, 10))
                        .at("2026-03-10T00:00", Act.DECIDE)
                        .at("2026-03-10T09:00", Act.DELIVER)
                        .at("2026-03-10T23:59:59.999", Act.PUBLISH_REASONS);

        assertThat(story.breaches())
                .containsExactly(
                        "2026-03-05T00:00:00.000 XK-42 warning",
                        "2026-03-10T00:00:00.000 XK-42 yellow");
    }

    @Test
    void goesStraightToRedWherePromiseAndLawEndTogether() {
        Story story = accepted(Story.promised(5, 5));

        assertThat(story.breaches("2026-03-10T12:00"))
                .containsExactly(
                        "2026-03-05T00:00:00.000 XK-42 warning",
                        "2026-03-10T00:00:00.000 XK-42 red");
    }

    /** One working day: the warning comes at the beginning of the due day itself. */
    @Test
    void warnsShortItemsOnTheDueDay() {
        Story story = accepted(Story.promised(1, 10));

        assertThat(story.breaches("2026-03-04T00:00"))
                .containsExactly(
                        "2026-03-03T00:00:00.000 XK-42 warning",
                        "2026-03-04T00:00:00.000 XK-42 yellow");
    }

    /** Without an item the law's 20 working days: Monday 30 March; warned on 26 March. */
    @Test
    void knowsTheLawWhereTheItemIsNotKnown() {
        Story story = accepted(null);

        assertThat(story.breaches("2026-03-31T12:00"))
                .containsExactly(
                        "2026-03-26T00:00:00.000 XK-42 warning",
                        "2026-03-31T00:00:00.000 XK-42 red");
    }

    /** Five more working days: 16 March instead of 9 March; the warning of 5 March goes away. */
    @Test
    void isExtendedInTime() {
        Story story =
                accepted(Story.promised(5, 10))
                        .at(
                                "2026-03-06T09:00",
                                Act.EXTEND,
                                Field.APPROVER,
                                "李四",
                                Field.REQUESTED_DAYS,
                                "5")
                        .at("2026-03-16T09:00", Act.DECIDE)
                        .at("2026-03-16T10:00", Act.DELIVER);

        assertThat(story.breaches())
                .containsExactly(
                        "2026-03-05T00:00:00.000 XK-42 warning lifted",
                        "2026-03-12T00:00:00.000 XK-42 warning");
    }

    @Test
    void isNotExtendedWithoutAnApprover() {
        Story story =
                accepted(Story.promised(5, 10))
                        .at("2026-03-06T09:00", Act.EXTEND, Field.REQUESTED_DAYS, "5")
                        .at("2026-03-10T09:00", Act.DECIDE)
                        .at("2026-03-10T10:00", Act.DELIVER)
                        .at("2026-03-10T11:00", Act.PUBLISH_REASONS);

        assertThat(story.breaches())
                .containsExactly(
                        "2026-03-05T00:00:00.000 XK-42 warning",
                        "2026-03-10T00:00:00.000 XK-42 yellow");
    }

    /** Told 5 March although 9 March was published. */
    @Test
    void keepsTheEarlierOfTwoPromises() {
        Story story =
                Story.about(Story.promised(5, 10))
                        .at("2026-03-02T09:00", Act.APPLY)
                        .at(
                                "2026-03-02T10:00",
                                Act.ACCEPT,
                                Field.RECEIPT_NO,
                                "1",
                                Field.PROMISE_DATE,
                                "2026-03-05");

        assertThat(story.breaches("2026-03-06T12:00"))
                .containsExactly(
                        "2026-03-03T00:00:00.000 XK-42 warning",
                        "2026-03-06T00:00:00.000 XK-42 yellow");
    }

    /**
     * Paused from 4 to 6 March: three working days are not counted, 9 March becomes 12 March and
     * the warning of 5 March 10 March.
     */
    @Test
    void standsStillDuringALawfulPause() {
        Story story =
                accepted(Story.promised(5, 10))
                        .at("2026-03-04T09:00", Act.PAUSE, LAWFUL)
                        .at("2026-03-06T09:00", Act.RESUME, Field.DOCUMENT_NO, "7");

        assertThat(story.breaches("2026-03-13T12:00"))
                .containsExactly(
                        "2026-03-10T00:00:00.000 XK-42 warning",
                        "2026-03-13T00:00:00.000 XK-42 yellow");
    }

    /** Announced until 4 March, over on 11 March: the card of 11 March is taken back then. */
    @Test
    void takesACardBackWhenAPauseEndsLaterThanAnnounced() {
        Story story =
                accepted(Story.promised(5, 10))
                        .at("2026-03-04T09:00", Act.PAUSE, with("2026-03-04"))
                        .at("2026-03-11T09:00", Act.RESUME, Field.DOCUMENT_NO, "7");

        assertThat(story.breaches("2026-03-17T00:00"))
                .containsExactly(
                        "2026-03-06T00:00:00.000 XK-42 warning lifted",
                        "2026-03-11T00:00:00.000 XK-42 yellow lifted",
                        "2026-03-13T00:00:00.000 XK-42 warning");
    }

    /**
     * As before, but over on 12 March: the reasons not published on 11 March are not owed either.
     */
    @Test
    void takesBackThatReasonsWereNotPublished() {
        Story story =
                accepted(Story.promised(5, 20))
                        .at("2026-03-04T09:00", Act.PAUSE, with("2026-03-04"))
                        .at("2026-03-12T09:00", Act.RESUME, Field.DOCUMENT_NO, "7")
                        .at("2026-03-13T09:00", Act.DECIDE)
                        .at("2026-03-13T10:00", Act.DELIVER);

        assertThat(story.breaches())
                .containsExactly(
                        "2026-03-06T00:00:00.000 XK-42 warning lifted",
                        "2026-03-11T00:00:00.000 XK-42 yellow lifted",
                        "2026-03-12T00:00:00.000 YS-36b yellow lifted");
    }

    private static Object[] with(String announcedEnd) {
        return new Object[] {
            Field.PAUSE_TYPE,
            "鉴定",
            Field.APPROVER,
            "李四",
            Field.DOCUMENT_NO,
            "7",
            Field.ANNOUNCED_END,
            announcedEnd
        };
    }

    /**
     * Deemed accepted on 2 March by silence until 9 March: a promise of three days is over then,
     * and all that was reached by then arises when silence is established.
     */
    @Test
    void runsFromTheReceiptThatMetWithSilence() {
        Story story =
                Story.about(Story.promised(3, 10))
                        .at("2026-03-02T09:00", Act.APPLY)
                        .at("2026-03-11T09:00", Act.ACCEPT, RECEIPT);

        assertThat(story.breaches("2026-03-16T12:00"))
                .containsExactly(
                        "2026-03-10T00:00:00.000 XK-32-4 yellow",
                        "2026-03-10T00:00:00.000 XK-42 warning",
                        "2026-03-10T00:00:00.000 XK-42 yellow",
                        "2026-03-10T00:00:00.000 YS-36b yellow");
    }

    /** Law 45 working days from 2 March, less 4 to 6 April and 1 to 5 May: 8 May. */
    @Test
    void givesJointCasesTheirOwnLaw() {
        Story story = accepted(Story.item(CaseType.JOINT, 40, Step.NONE));

        assertThat(story.breaches("2026-05-31T00:00"))
                .containsExactly(
                        "2026-04-24T00:00:00.000 XK-42J warning",
                        "2026-04-29T00:00:00.000 XK-42J yellow",
                        "2026-04-30T00:00:00.000 YS-36bJ yellow",
                        "2026-05-09T00:00:00.000 XK-42J red");
    }

    @Test
    void answersReferredCasesBySubmittingThem() {
        Story story =
                accepted(Story.item(CaseType.REFERRED, 5, 10))
                        .at("2026-03-10T09:00", Act.SUBMIT_UPWARD);

        assertThat(story.breaches())
                .containsExactly(
                        "2026-03-05T00:00:00.000 XK-43 warning",
                        "2026-03-10T00:00:00.000 XK-43 yellow",
                        "2026-03-11T00:00:00.000 YS-36b yellow");
    }

    @Test
    void expectsImmediateCasesTheSameDay() {
        Story story =
                accepted(Story.item(CaseType.IMMEDIATE, 0, 3))
                        .at("2026-03-06T00:00", Act.DECIDE)
                        .at("2026-03-06T09:00", Act.DELIVER);

        assertThat(story.breaches())
                .containsExactly(
                        "2026-03-03T00:00:00.000 XK-34-2 yellow",
                        "2026-03-04T00:00:00.000 YS-36bI yellow",
                        "2026-03-06T00:00:00.000 XK-34-2 red");
    }

    /** Accepted on Saturday 7 March: Monday is the same working day. */
    @Test
    void expectsOnMondayWhatWasAcceptedOnSaturday() {
        Story story =
                Story.about(Story.item(CaseType.IMMEDIATE, 0, 3))
                        .at("2026-03-07T09:00", Act.APPLY)
                        .at("2026-03-07T10:00", Act.ACCEPT, RECEIPT)
                        .at("2026-03-10T00:00", Act.DECIDE)
                        .at("2026-03-10T09:00", Act.DELIVER);

        assertThat(story.breaches())
                .containsExactly(
                        "2026-03-10T00:00:00.000 XK-34-2 yellow",
                        "2026-03-11T00:00:00.000 YS-36bI yellow");
    }

    /** Due on 9 March: paused on the due day, on the last working day before it, a day earlier. */
    @Test
    void noticesPausesNearTheDueDay() {
        String[] found = {
            p03("2026-03-09T23:59:59.999"), p03("2026-03-06T00:00"), p03("2026-03-05T23:59:59.999")
        };

        assertThat(found)
                .containsExactly(
                        "2026-03-09T23:59:59.999 P-03 warning",
                        "2026-03-06T00:00:00.000 P-03 warning",
                        "");
    }

    private static String p03(String paused) {
        Story story = accepted(Story.promised(5, 10)).at(paused, Act.PAUSE, LAWFUL);
        return String.join(
                "",
                story.breaches("2026-03-10T00:01").stream()
                        .filter(line -> line.contains("P-03"))
                        .toList());
    }

    /** A pause after the promise stops the law's limit only. */
    @Test
    void noticesAPauseAfterTheDueDay() {
        Story story = accepted(Story.promised(5, 10)).at("2026-03-10T00:00", Act.PAUSE, LAWFUL);

        assertThat(story.breaches("2026-04-01T00:00"))
                .containsExactly(
                        "2026-03-05T00:00:00.000 XK-42 warning",
                        "2026-03-10T00:00:00.000 P-04 yellow",
                        "2026-03-10T00:00:00.000 XK-42 yellow",
                        "2026-03-11T00:00:00.000 YS-36b yellow",
                        "2026-03-24T00:00:00.000 P-06b warning");
    }

    private static Story ofMinutes(String accepted, String decided) {
        return Story.about(Story.ofMinutes(30))
                .at("2026-03-02T08:00", Act.APPLY)
                .at(accepted, Act.ACCEPT, Field.RECEIPT_NO, "1")
                .at(decided, Act.DECIDE)
                .at(decided, Act.DELIVER);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:00, 2026-03-02T10:30",
        "2026-03-02T08:10, 2026-03-02T09:30",
        "2026-03-02T11:45, 2026-03-02T13:45",
        "2026-03-02T17:15, 2026-03-02T23:59:59.999"
    })
    void keepsAPromiseOfThirtyMinutes(String accepted, String last) {
        assertThat(ofMinutes(accepted, last).breaches()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:00, 2026-03-02T10:30:00.001, 2026-03-04",
        "2026-03-02T11:45, 2026-03-02T13:45:00.001, 2026-03-04"
    })
    void breaksAPromiseOfThirtyMinutesByAMillisecond(
            String accepted, String decided, String reasonsDue) {
        assertThat(ofMinutes(accepted, decided).breaches())
                .containsExactly(
                        decided + " XK-34-2 yellow", reasonsDue + "T00:00:00.000 YS-36bI yellow");
    }

    /** The day ends before the minutes do. */
    @Test
    void endsWithTheDayWhatWasAcceptedAtClosingTime() {
        assertThat(ofMinutes("2026-03-02T17:30", "2026-03-03T09:30").breaches())
                .containsExactly(
                        "2026-03-03T00:00:00.000 XK-34-2 yellow",
                        "2026-03-04T00:00:00.000 YS-36bI yellow");
    }
}

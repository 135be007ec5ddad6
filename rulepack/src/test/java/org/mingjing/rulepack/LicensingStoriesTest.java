package org.mingjing.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.CaseType;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.timelimit.Limit;

/** Short stories under the pack {@code cn-licensing}, with the instant of every signal. */
class LicensingStoriesTest {
    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUE_2026_03_03 = LocalDate.of(2026, 3, 3);
    private static final LocalDate WED_2026_03_04 = LocalDate.of(2026, 3, 4);
    private static final LocalDate MON_2026_03_09 = LocalDate.of(2026, 3, 9);
    private static final LocalDate TUE_2026_03_10 = LocalDate.of(2026, 3, 10);
    private static final LocalDate MON_2026_03_16 = LocalDate.of(2026, 3, 16);
    private static final LocalDate TUE_2026_03_17 = LocalDate.of(2026, 3, 17);
    private static final LocalDate TUE_2026_03_31 = LocalDate.of(2026, 3, 31);
    private static final LocalDate FRI_2026_05_15 = LocalDate.of(2026, 5, 15);

    private static RulePack pack = RulePacks.load("cn-licensing");

    @BeforeAll
    static void loadThePack() {
        pack = RulePacks.load("cn-licensing");
    }

    private static PackStory story(CaseType type, @Nullable Limit promised) {
        ServiceItem item =
                ServiceItem.builder("440100001", 1)
                        .effectiveFrom(LocalDate.of(2020, 1, 1))
                        .name(new Bilingual("设立许可", "licence to establish"))
                        .department("D1")
                        .caseType(type)
                        .statutory(Limit.ofWorkingDays(20))
                        .promised(promised)
                        .build();
        return new PackStory(pack).item(item);
    }

    /** The rungs of the time limits under test; what the stories leave out is not their matter. */
    private static List<String> rungs(PackStory story, LocalDate day, String time) {
        return story.rungs(day, time).stream()
                .filter(rung -> rung.matches("XK-(32-4|34-2|42|44) .*"))
                .toList();
    }

    private static PackStory promisedTen() {
        return story(CaseType.PROMISED, Limit.ofWorkingDays(10));
    }

    @Test
    void climbsFromWarningOverYellowToRed() {
        PackStory story = promisedTen().act(MON_2026_03_02, "10:00", "accept");

        assertThat(rungs(story, FRI_2026_05_15, "12:00"))
                .containsExactly(
                        "XK-42 WARNING 2026-03-12T00:00",
                        "XK-42 YELLOW 2026-03-17T00:00",
                        "XK-42 RED 2026-03-31T00:00");
    }

    @Test
    void isInTimeAtTheLastMillisecondOfThePromise() {
        PackStory story =
                promisedTen()
                        .act(MON_2026_03_02, "10:00", "accept")
                        .act(MON_2026_03_16, "23:59:59.999", "refuse");

        assertThat(rungs(story, FRI_2026_05_15, "12:00"))
                .containsExactly("XK-42 WARNING 2026-03-12T00:00");
    }

    @Test
    void isLateAtTheNextMidnight() {
        PackStory story =
                promisedTen()
                        .act(MON_2026_03_02, "10:00", "accept")
                        .act(TUE_2026_03_17, "00:00", "refuse");

        assertThat(rungs(story, FRI_2026_05_15, "12:00"))
                .containsExactly("XK-42 WARNING 2026-03-12T00:00", "XK-42 YELLOW 2026-03-17T00:00");
    }

    @Test
    void theEarlierPromiseBinds() {
        PackStory story = promisedTen();
        story.carries(draft -> draft.date(story.attribute("promise_date"), MON_2026_03_09))
                .act(MON_2026_03_02, "10:00", "accept");

        assertThat(rungs(story, TUE_2026_03_10, "12:00"))
                .containsExactly("XK-42 WARNING 2026-03-05T00:00", "XK-42 YELLOW 2026-03-10T00:00");
    }

    @Test
    void withoutAPromiseTheLawIsWarnedOfAndThereIsNoYellow() {
        PackStory story = story(CaseType.PROMISED, null).act(MON_2026_03_02, "10:00", "accept");

        assertThat(rungs(story, FRI_2026_05_15, "12:00"))
                .containsExactly("XK-42 WARNING 2026-03-26T00:00", "XK-42 RED 2026-03-31T00:00");
    }

    @Test
    void anExtensionMovesBothDates() {
        PackStory story = promisedTen();
        story.act(MON_2026_03_02, "10:00", "accept")
                .act(
                        TUE_2026_03_03,
                        "10:00",
                        "extend",
                        draft ->
                                draft.number(story.attribute("requested_days"), new BigDecimal(5))
                                        .text(story.attribute("approver"), "Zhao"));

        assertThat(rungs(story, FRI_2026_05_15, "12:00"))
                .containsExactly(
                        "XK-42 WARNING 2026-03-19T00:00",
                        "XK-42 YELLOW 2026-03-24T00:00",
                        "XK-42 RED 2026-04-08T00:00");
    }

    @Test
    void aLawfulPauseIsNotCounted() {
        PackStory story = promisedTen();
        pause(story, "听证");

        assertThat(rungs(story, TUE_2026_03_31, "12:00"))
                .containsExactly("XK-42 WARNING 2026-03-16T00:00", "XK-42 YELLOW 2026-03-19T00:00");
    }

    @Test
    void aPauseOfAnotherTypeIsCounted() {
        PackStory story = promisedTen();
        pause(story, "正常业务办理挂起");

        assertThat(rungs(story, MON_2026_03_16, "12:00"))
                .containsExactly("XK-42 WARNING 2026-03-12T00:00");
    }

    private static void pause(PackStory story, String type) {
        story.act(MON_2026_03_02, "10:00", "accept")
                .act(
                        TUE_2026_03_03,
                        "10:00",
                        "pause",
                        draft ->
                                draft.text(story.attribute("pause_type"), type)
                                        .text(story.attribute("approver"), "Zhao")
                                        .text(story.attribute("document_no"), "2026-7"))
                .act(WED_2026_03_04, "10:00", "resume");
    }

    @Test
    void anImmediateCaseIsDueTheSameDayAndNotPromisedTwice() {
        PackStory story =
                story(CaseType.IMMEDIATE, Limit.ofWorkingDays(0))
                        .act(MON_2026_03_02, "10:00", "accept");

        assertThat(rungs(story, FRI_2026_05_15, "12:00"))
                .containsExactly("XK-34-2 YELLOW 2026-03-03T00:00", "XK-34-2 RED 2026-03-31T00:00");
    }

    @Test
    void anImmediateCaseDecidedTheSameDayIsSilent() {
        PackStory story =
                story(CaseType.IMMEDIATE, null)
                        .act(MON_2026_03_02, "10:00", "accept")
                        .act(MON_2026_03_02, "23:59:59.999", "close");

        assertThat(rungs(story, FRI_2026_05_15, "12:00")).isEmpty();
    }

    @Test
    void silenceAfterAnApplicationIsABreachAndAnAcceptance() {
        PackStory story = promisedTen().act(MON_2026_03_02, "10:00", "apply");

        assertThat(rungs(story, TUE_2026_03_17, "12:00"))
                .containsExactly(
                        "XK-32-4 YELLOW 2026-03-10T00:00",
                        "XK-42 WARNING 2026-03-12T00:00",
                        "XK-42 YELLOW 2026-03-17T00:00");
    }

    @Test
    void whatIsMissingIsToldInTimeOnTheFifthDay() {
        PackStory story =
                promisedTen()
                        .act(MON_2026_03_02, "10:00", "apply")
                        .act(MON_2026_03_09, "23:59:59.999", "request-correction");

        assertThat(rungs(story, FRI_2026_05_15, "12:00")).isEmpty();
    }

    @Test
    void aLicenceDeliveredLateIsYellowAndFiveDaysLaterRed() {
        PackStory story =
                promisedTen()
                        .act(MON_2026_03_02, "10:00", "accept")
                        .act(MON_2026_03_02, "11:00", "decide");

        assertThat(rungs(story, FRI_2026_05_15, "12:00"))
                .containsExactly("XK-44 YELLOW 2026-03-17T00:00", "XK-44 RED 2026-03-24T00:00");
    }
}

package org.mingjing.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mingjing.core.Traps.IN_TEN_DAYS;
import static org.mingjing.core.Traps.LAST;
import static org.mingjing.core.Traps.accepted;
import static org.mingjing.core.Traps.day;
import static org.mingjing.core.Traps.judge;
import static org.mingjing.core.Traps.midnight;
import static org.mingjing.core.Traps.pausedFromWednesdayToFriday;
import static org.mingjing.core.rule.Level.NOTICE;
import static org.mingjing.core.rule.Level.RED;
import static org.mingjing.core.rule.Level.WARNING;
import static org.mingjing.core.rule.Level.YELLOW;
import static org.mingjing.core.story.Promises.promised;
import static org.mingjing.core.story.Promises.strictly;
import static org.mingjing.core.story.RuleAssert.assertThat;
import static org.mingjing.core.timelimit.Limit.ofWorkingDays;
import static org.mingjing.core.timelimit.Limit.ofWorkingHours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.calendar.UnknownCalendarException;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.rule.ConditionRule;
import org.mingjing.core.rule.ReportingLag;
import org.mingjing.core.rule.Rule;
import org.mingjing.core.rule.RuleHeader;
import org.mingjing.core.rule.Rung;
import org.mingjing.core.rule.TimeLimit;
import org.mingjing.core.story.CaseStory;
import org.mingjing.core.story.RuleAssert;
import org.mingjing.core.story.StoryCalendars;
import org.mingjing.core.story.Words;
import org.mingjing.core.timelimit.Counting;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.Roll;

/**
 * How other systems gave cards by statutory time wrongly, or gave none: one method for each trap,
 * named by its number, as in {@link DeadlineTrapsTest}.
 */
class DeadlineTrapsOfCardsTest {
    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
    private static final LocalDate TUE_2026_01_06 = LocalDate.of(2026, 1, 6);
    private static final LocalDate WED_2026_01_07 = LocalDate.of(2026, 1, 7);
    private static final LocalDate FRI_2026_01_09 = LocalDate.of(2026, 1, 9);
    private static final LocalDate THU_2026_01_15 = LocalDate.of(2026, 1, 15);
    private static final LocalDate MON_2026_01_19 = LocalDate.of(2026, 1, 19);
    private static final LocalDate TUE_2026_01_20 = LocalDate.of(2026, 1, 20);
    private static final LocalDate WED_2026_01_21 = LocalDate.of(2026, 1, 21);
    private static final LocalDate THU_2026_01_22 = LocalDate.of(2026, 1, 22);
    private static final LocalDate FRI_2026_01_23 = LocalDate.of(2026, 1, 23);
    private static final LocalDate WED_2026_01_28 = LocalDate.of(2026, 1, 28);
    private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);
    private static final LocalDate TUE_2026_02_03 = LocalDate.of(2026, 2, 3);
    private static final LocalDate THU_2026_02_05 = LocalDate.of(2026, 2, 5);
    private static final LocalDate TUE_2026_03_31 = LocalDate.of(2026, 3, 31);

    private static final TimeLimit STRICTLY_IN_TEN_DAYS =
            strictly(ofWorkingDays(10), ofWorkingDays(20));

    @Test
    void t14TellsEveryRungOnceInOrderWithItsOwnInstantAfterAnOutage() {
        CaseStory story = accepted("T14");

        RuleAssert judged = judge(IN_TEN_DAYS, story, TUE_2026_03_31, "12:00");

        assertThat(judged.findings()).hasSize(1);
        assertThat(judged.findings().get(0).rungs())
                .extracting(Rung::level, Rung::aroseAt)
                .containsExactly(
                        tuple(WARNING, midnight(THU_2026_01_15)),
                        tuple(YELLOW, midnight(TUE_2026_01_20)),
                        tuple(RED, midnight(TUE_2026_02_03)));
    }

    @Test
    void t15IsSilentAboutAnExactPayment() {
        Rule overcharged =
                new ConditionRule(
                        RuleHeader.of("overcharged", Bilingual.same("overcharged")),
                        RED,
                        Words.PAY.bit(),
                        context -> context.eventValue(Words.AMOUNT, 0) > 1_205_000);

        judge(overcharged, accepted("T15").pay("120.49"), MON_2026_01_05, LAST).doesNotFire();
        judge(overcharged, accepted("T15").pay("120.50"), MON_2026_01_05, LAST).doesNotFire();
        judge(overcharged, accepted("T15").pay("120.51"), MON_2026_01_05, LAST).raises(RED);
    }

    @Test
    void t16JudgesOpenCases() {
        judge(IN_TEN_DAYS, accepted("T16"), WED_2026_01_21, "12:00")
                .raises(YELLOW)
                .at(TUE_2026_01_20, "00:00");
    }

    @Test
    void t17RefusesToJudgeWithoutTheCalendar() {
        RuleAssert judged =
                assertThat(IN_TEN_DAYS)
                        .under(Calendars.of(StoryCalendars.WEEKENDS))
                        .on(accepted("T17"));

        assertThatThrownBy(() -> judged.asOf(WED_2026_01_21, "12:00"))
                .isInstanceOf(UnknownCalendarException.class)
                .hasMessageContaining("CN");
    }

    @Test
    void t18IsInTimeUntilTheLastMillisecondOfTheDueDay() {
        judge(IN_TEN_DAYS, accepted("T18"), MON_2026_01_19, LAST)
                .raisesNoCard()
                .reviewsNextAt(TUE_2026_01_20, "00:00");
        judge(IN_TEN_DAYS, accepted("T18"), TUE_2026_01_20, "00:00")
                .raises(YELLOW)
                .at(TUE_2026_01_20, "00:00");
        judge(IN_TEN_DAYS, accepted("T18"), TUE_2026_01_20, "00:00:00.001")
                .raises(YELLOW)
                .at(TUE_2026_01_20, "00:00");
    }

    @Test
    void t18AcceptsAnAnswerUntilTheLastMillisecondOfTheDueDay() {
        CaseStory inTime = accepted("T18").on(MON_2026_01_19, LAST).decide();
        CaseStory tooLate = accepted("T18").on(TUE_2026_01_20, "00:00").decide();

        judge(IN_TEN_DAYS, inTime, TUE_2026_03_31, "12:00").raisesNoCard();
        judge(IN_TEN_DAYS, tooLate, TUE_2026_03_31, "12:00")
                .raises(YELLOW)
                .at(TUE_2026_01_20, "00:00")
                .raisesNo(RED);
    }

    @Test
    void t18TakesTheExactInstantOfALimitInHoursAsInTime() {
        TimeLimit inAnHour = promised(ofWorkingHours(1));
        CaseStory inTime = accepted("T18").on(MON_2026_01_05, "11:00").decide();
        CaseStory tooLate = accepted("T18").on(MON_2026_01_05, "11:00:00.001").decide();

        judge(inAnHour, inTime, TUE_2026_01_06, "12:00").doesNotFire();
        judge(inAnHour, tooLate, TUE_2026_01_06, "12:00")
                .raises(YELLOW)
                .at(MON_2026_01_05, "11:00:00.001");
    }

    @Test
    void t19TakesTheCardFromTheOfficerAndBlamesTheSender() {
        CaseStory story =
                accepted("T19").on(MON_2026_01_19, "15:00").decide().told(WED_2026_01_28, "09:00");
        Rule reportedLate =
                new ReportingLag(
                        RuleHeader.of("reported-late", Bilingual.same("reported late")),
                        Words.DECIDE.bit(),
                        List.of(new ReportingLag.Allowance(NOTICE, days(2))));

        judge(IN_TEN_DAYS, story, WED_2026_01_21, "12:00").raises(YELLOW);
        judge(IN_TEN_DAYS, story, WED_2026_01_28, "09:00").raisesNoCard();
        judge(reportedLate, story, WED_2026_01_21, "12:00").doesNotFire();
        judge(reportedLate, story, WED_2026_01_28, "09:00")
                .raises(NOTICE)
                .at(THU_2026_01_22, "00:00");
    }

    @Test
    void t20RecognisesNoPauseWithoutGround() {
        CaseStory story = accepted("T20").by("Wang");
        story.on(WED_2026_01_07, "10:00").pause("出差", "Director Li").by("Wang");
        story.on(FRI_2026_01_09, "15:00").resume();

        assertNotRecognised(story, WED_2026_01_07, "NO_LEGAL_TYPE");
    }

    @Test
    void t20RecognisesNoPauseApprovedByTheHandlerOrNobody() {
        CaseStory byHandler = accepted("T20").by("Wang");
        byHandler.on(WED_2026_01_07, "10:00").pause(Words.HEARING, "Wang").by("Zhao");
        CaseStory byNobody = accepted("T20").by("Wang");
        byNobody.on(WED_2026_01_07, "10:00").pause(Words.HEARING, " ").by("Zhao");

        assertNotRecognised(byHandler, WED_2026_01_07, "APPROVED_BY_HANDLER");
        assertNotRecognised(byNobody, WED_2026_01_07, "NO_APPROVER");
    }

    @Test
    void t20RecognisesNoPauseOpenedAfterTheDueDateButOneOpenedOnIt() {
        CaseStory after = accepted("T20").by("Wang");
        after.on(TUE_2026_01_20, "00:00").pause(Words.HEARING, "Director Li").by("Wang");
        CaseStory onDueDay = accepted("T20").by("Wang");
        onDueDay.on(MON_2026_01_19, LAST).pause(Words.HEARING, "Director Li").by("Wang");

        assertNotRecognised(after, TUE_2026_01_20, "OPENED_AFTER_DUE");
        assertThat(STRICTLY_IN_TEN_DAYS)
                .in(Words.STRICT)
                .on(onDueDay)
                .asOf(TUE_2026_03_31, "12:00")
                .isStopped()
                .raisesNoCard();
    }

    @Test
    void t22ShowsAndFiresOneDueDate() {
        CaseStory story = pausedFromWednesdayToFriday("T22");

        RuleAssert before = judge(IN_TEN_DAYS, story, THU_2026_01_22, LAST).raisesNoCard();
        Instant shown = before.reckoning().due();
        RuleAssert after = judge(IN_TEN_DAYS, story, FRI_2026_01_23, "00:00").raises(YELLOW);
        Rung fired = after.findings().get(0).highest();

        assertThat(shown).isEqualTo(Instant.ofEpochMilli(fired.dueMillis()));
        assertThat(before.assessment().nextReviewAt()).isEqualTo(fired.aroseAt());
        assertThat(fired.aroseAtMillis()).isEqualTo(fired.dueMillis() + 1);
    }

    @Test
    void t24LetsTheLawBindWhateverWasPromised() {
        judge(promised(ofWorkingDays(30), ofWorkingDays(20)), accepted("T24"), TUE_2026_03_31, LAST)
                .isDueOn(MON_2026_02_02)
                .raisesNo(YELLOW)
                .raises(RED)
                .at(TUE_2026_02_03, "00:00");

        assertThat(promising(30).promisesBeyondTheLaw()).isTrue();
        assertThat(promising(20).promisesBeyondTheLaw()).isFalse();
    }

    private static ServiceItem promising(int workingDays) {
        return ServiceItem.builder("T24", 1)
                .statutory(ofWorkingDays(20))
                .promised(ofWorkingDays(workingDays))
                .build();
    }

    private static void assertNotRecognised(CaseStory story, LocalDate day, String reason) {
        RuleAssert judged =
                assertThat(STRICTLY_IN_TEN_DAYS)
                        .in(Words.STRICT)
                        .on(story)
                        .asOf(THU_2026_02_05, "12:00")
                        .raises(YELLOW)
                        .at(TUE_2026_01_20, "00:00");

        assertThat(day(judged, day).counting()).isEqualTo(Counting.PAUSE_NOT_RECOGNISED);
        assertThat(day(judged, day).pause().refusal()).isEqualTo(reason);
    }

    private static Limit.Running days(int amount) {
        return new Limit.Running(amount, LimitUnit.WORKING_DAYS, Roll.NONE);
    }
}

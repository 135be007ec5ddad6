package org.mingjing.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mingjing.core.rule.Level.NOTICE;
import static org.mingjing.core.rule.Level.RED;
import static org.mingjing.core.rule.Level.WARNING;
import static org.mingjing.core.rule.Level.YELLOW;
import static org.mingjing.core.story.CaseStory.aCase;
import static org.mingjing.core.story.Promises.promised;
import static org.mingjing.core.story.Promises.strictly;
import static org.mingjing.core.story.RuleAssert.assertThat;
import static org.mingjing.core.timelimit.Limit.ofCalendarDays;
import static org.mingjing.core.timelimit.Limit.ofWorkingDays;
import static org.mingjing.core.timelimit.Limit.ofWorkingHours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjing.core.calendar.CalendarNotice;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.calendar.ChineseCalendar;
import org.mingjing.core.calendar.DayMark;
import org.mingjing.core.calendar.NoticeDay;
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
import org.mingjing.core.timelimit.ReckonedDay;
import org.mingjing.core.timelimit.Roll;

/**
 * How other systems got statutory time wrong: one method for each trap that the engine can fall
 * into, named by its number.
 *
 * <p>T10 (a due moment which two nodes fire, or none) and T21 (removed cards physically deleted)
 * concern hosts, which store and send, and are tested there; T11 is {@link ParallelRegionsTest}.
 */
class DeadlineTrapsTest {
    private static final LocalDate SAT_2018_12_29 = LocalDate.of(2018, 12, 29);
    private static final LocalDate FRI_2018_12_28 = LocalDate.of(2018, 12, 28);
    private static final LocalDate THU_2020_01_23 = LocalDate.of(2020, 1, 23);
    private static final LocalDate FRI_2020_01_31 = LocalDate.of(2020, 1, 31);
    private static final LocalDate MON_2020_02_03 = LocalDate.of(2020, 2, 3);
    private static final LocalDate MON_2024_02_05 = LocalDate.of(2024, 2, 5);
    private static final LocalDate SUN_2024_02_18 = LocalDate.of(2024, 2, 18);
    private static final LocalDate THU_2026_01_01 = LocalDate.of(2026, 1, 1);
    private static final LocalDate SUN_2026_01_04 = LocalDate.of(2026, 1, 4);
    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
    private static final LocalDate TUE_2026_01_06 = LocalDate.of(2026, 1, 6);
    private static final LocalDate WED_2026_01_07 = LocalDate.of(2026, 1, 7);
    private static final LocalDate THU_2026_01_08 = LocalDate.of(2026, 1, 8);
    private static final LocalDate FRI_2026_01_09 = LocalDate.of(2026, 1, 9);
    private static final LocalDate SUN_2026_01_11 = LocalDate.of(2026, 1, 11);
    private static final LocalDate MON_2026_01_12 = LocalDate.of(2026, 1, 12);
    private static final LocalDate TUE_2026_01_13 = LocalDate.of(2026, 1, 13);
    private static final LocalDate THU_2026_01_15 = LocalDate.of(2026, 1, 15);
    private static final LocalDate MON_2026_01_19 = LocalDate.of(2026, 1, 19);
    private static final LocalDate TUE_2026_01_20 = LocalDate.of(2026, 1, 20);
    private static final LocalDate WED_2026_01_21 = LocalDate.of(2026, 1, 21);
    private static final LocalDate THU_2026_01_22 = LocalDate.of(2026, 1, 22);
    private static final LocalDate FRI_2026_01_23 = LocalDate.of(2026, 1, 23);
    private static final LocalDate WED_2026_01_28 = LocalDate.of(2026, 1, 28);
    private static final LocalDate FRI_2026_01_30 = LocalDate.of(2026, 1, 30);
    private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);
    private static final LocalDate TUE_2026_02_03 = LocalDate.of(2026, 2, 3);
    private static final LocalDate THU_2026_02_05 = LocalDate.of(2026, 2, 5);
    private static final LocalDate FRI_2026_02_06 = LocalDate.of(2026, 2, 6);
    private static final LocalDate THU_2026_02_12 = LocalDate.of(2026, 2, 12);
    private static final LocalDate WED_2026_03_04 = LocalDate.of(2026, 3, 4);
    private static final LocalDate THU_2026_03_05 = LocalDate.of(2026, 3, 5);
    private static final LocalDate TUE_2026_03_10 = LocalDate.of(2026, 3, 10);
    private static final LocalDate MON_2026_03_23 = LocalDate.of(2026, 3, 23);
    private static final LocalDate TUE_2026_03_31 = LocalDate.of(2026, 3, 31);
    private static final LocalDate THU_2026_04_30 = LocalDate.of(2026, 4, 30);
    private static final LocalDate FRI_2026_05_01 = LocalDate.of(2026, 5, 1);
    private static final LocalDate TUE_2026_12_29 = LocalDate.of(2026, 12, 29);
    private static final LocalDate FRI_2027_01_01 = LocalDate.of(2027, 1, 1);
    private static final LocalDate WED_2027_01_06 = LocalDate.of(2027, 1, 6);
    private static final LocalDate THU_2027_01_07 = LocalDate.of(2027, 1, 7);
    private static final LocalDate FRI_2027_01_08 = LocalDate.of(2027, 1, 8);
    private static final LocalDate MON_2027_01_11 = LocalDate.of(2027, 1, 11);

    private static final String LAST = "23:59:59.999";

    /** Due on Monday 19 January by the promise, on Monday 2 February by the law. */
    private static final TimeLimit IN_TEN_DAYS = promised(ofWorkingDays(10), ofWorkingDays(20));

    private static final TimeLimit STRICTLY_IN_TEN_DAYS =
            strictly(ofWorkingDays(10), ofWorkingDays(20));

    @Test
    void t01CountsWorkingDaysAndNotTimeElapsed() {
        CaseStory overSpringFestival = aCase("T01").on(THU_2026_02_12, "10:00").accept();

        assertThat(promised(ofWorkingDays(10)))
                .on(overSpringFestival)
                .asOf(WED_2026_03_04, LAST)
                .isDueOn(WED_2026_03_04)
                .raisesNoCard();
        assertThat(promised(ofWorkingDays(10)))
                .on(overSpringFestival)
                .asOf(THU_2026_03_05, "00:00")
                .raises(YELLOW)
                .at(THU_2026_03_05, "00:00");
    }

    @Test
    void t02FollowsTheCalendarItIsGiven() {
        CaseStory inChina = aCase("T02").on(THU_2026_02_12, "10:00").accept();
        CaseStory elsewhere = onWeekends("T02").on(THU_2026_02_12, "10:00").accept();

        judge(IN_TEN_DAYS, inChina, THU_2026_02_12, "12:00").isDueOn(WED_2026_03_04);
        judge(IN_TEN_DAYS, elsewhere, THU_2026_02_12, "12:00").isDueOn(LocalDate.of(2026, 2, 26));
    }

    @Test
    void t03MovesByExactlyTheWorkingDaysThatAPauseTouches() {
        CaseStory story = pausedFromWednesdayToFriday("T03");

        judge(IN_TEN_DAYS, story, MON_2026_01_12, "12:00").isDueOn(THU_2026_01_22);
    }

    @Test
    void t04MovesThePromisedAndTheLawfulEnd() {
        CaseStory story = pausedFromWednesdayToFriday("T04");

        judge(IN_TEN_DAYS, story, FRI_2026_02_06, "00:00")
                .raises(YELLOW)
                .at(FRI_2026_01_23, "00:00")
                .raises(RED)
                .at(FRI_2026_02_06, "00:00");
    }

    @Test
    void t05KeepsTheRemainingBudgetOverAPause() {
        CaseStory story =
                accepted("T05")
                        .on(WED_2026_01_07, "10:00")
                        .pause()
                        .on(TUE_2026_03_10, "15:00")
                        .resume();

        RuleAssert judged = judge(IN_TEN_DAYS, story, TUE_2026_03_10, "15:00").doesNotFire();

        assertThat(usedUpBy(judged, TUE_2026_01_06)).isEqualTo(1);
        assertThat(usedUpBy(judged, TUE_2026_03_10)).isEqualTo(1);
        judged.isDueOn(MON_2026_03_23);
    }

    @Test
    void t06ReplacesTheAnnouncedEndByTheActualOne() {
        CaseStory story = accepted("T06").on(WED_2026_01_07, "10:00").pauseUntil(FRI_2026_01_30);

        judge(IN_TEN_DAYS, story, THU_2026_01_08, "12:00").isDueOn(THU_2026_02_12);
        story.on(FRI_2026_01_09, "15:00").resume();
        judge(IN_TEN_DAYS, story, FRI_2026_01_09, "15:00").isDueOn(THU_2026_01_22);
    }

    @Test
    void t07ReprojectsEveryClockOnANewHolidayAndSaysWhy() {
        CaseStory story = onWeekends("T07").on(MON_2026_01_05, "10:00").accept();
        Calendars amended =
                Calendars.of(
                        StoryCalendars.WEEKENDS.withNotice(
                                notice(THU_2026_01_08, Set.of(), off(MON_2026_01_12))));

        RuleAssert before = assertThat(IN_TEN_DAYS).under(amended).on(story);
        before.asOf(WED_2026_01_07, "12:00").isDueOn(MON_2026_01_19);
        before.reviewsNextAt(THU_2026_01_08, "00:00");
        RuleAssert after = before.asOf(THU_2026_01_08, "00:00").isDueOn(TUE_2026_01_20);

        assertThat(after.reckoning().calendarVersion()).contains("2026-01-08");
        assertThat(day(after, MON_2026_01_12).counting()).isEqualTo(Counting.HOLIDAY);
        assertThat(day(after, MON_2026_01_12).note()).isEqualTo("台风");
    }

    @Test
    void t08WorksOnMakeUpSundays() {
        CaseStory newYear = aCase("T08").on(THU_2026_01_01, "10:00").accept();
        CaseStory springFestival = aCase("T08").on(MON_2024_02_05, "10:00").accept();

        judge(promised(ofWorkingDays(1)), newYear, THU_2026_01_01, "12:00").isDueOn(SUN_2026_01_04);
        judge(promised(ofWorkingDays(5)), springFestival, MON_2024_02_05, "12:00")
                .isDueOn(SUN_2024_02_18);
    }

    @Test
    void t09CountsAnAcceptanceOutsideOfHoursFromTheNextWorkingDayOnce() {
        CaseStory late = aCase("T09").on(MON_2026_01_05, "23:50").accept();
        CaseStory onSunday = aCase("T09").on(SUN_2026_01_11, "11:00").accept();

        judge(promised(ofWorkingDays(1)), late, TUE_2026_01_06, "00:00").isDueOn(TUE_2026_01_06);
        judge(promised(ofWorkingDays(1)), onSunday, MON_2026_01_12, "00:00")
                .isDueOn(MON_2026_01_12);
        judge(promised(ofWorkingHours(1)), late, TUE_2026_01_06, "00:00")
                .isDueAt(TUE_2026_01_06, "10:00");
        judge(promised(ofWorkingHours(8)), onSunday, MON_2026_01_12, "00:00")
                .isDueAt(TUE_2026_01_13, "10:00");
    }

    @Test
    void t12MergesTheNoticesOfAYearAndTheLatestDecides() {
        CaseStory epidemic = aCase("T12").on(THU_2020_01_23, "10:00").accept();
        CaseStory yearEnd = aCase("T12").on(FRI_2018_12_28, "10:00").accept();

        judge(promised(ofWorkingDays(1)), epidemic, THU_2020_01_23, "12:00")
                .isDueOn(FRI_2020_01_31);
        judge(promised(ofWorkingDays(1)), epidemic, MON_2020_02_03, "12:00")
                .isDueOn(MON_2020_02_03);
        judge(promised(ofWorkingDays(1)), yearEnd, FRI_2018_12_28, "12:00").isDueOn(SAT_2018_12_29);
    }

    @Test
    void t13ShowsAProvisionalClockAndRaisesItsCardOnPublication() {
        CaseStory story = aCase("T13").on(TUE_2026_12_29, "10:00").accept();
        Calendars published =
                Calendars.of(
                        ChineseCalendar.definition()
                                .withNotice(
                                        notice(FRI_2027_01_08, Set.of(2027), off(FRI_2027_01_01))));

        RuleAssert judged = assertThat(promised(ofWorkingDays(5))).under(published).on(story);
        judged.asOf(THU_2027_01_07, "12:00").showsProvisionally(YELLOW).raisesNoCard();
        judged.reviewsNextAt(FRI_2027_01_08, "00:00");
        assertThat(judged.reckoning().provisional()).isTrue();
        judged.asOf(MON_2027_01_11, "12:00").isDueOn(WED_2027_01_06);
        judged.raises(YELLOW).at(THU_2027_01_07, "00:00");
        assertThat(judged.reckoning().provisional()).isFalse();
    }

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
    void t23CountsDatesWhenClocksChange() {
        CaseStory story = inRome("T23").on(FRI_2026_01_30, "10:00").accept();

        judge(promised(ofCalendarDays(90, Roll.NONE)), story, FRI_2026_05_01, "00:00")
                .isDueOn(THU_2026_04_30)
                .raises(YELLOW)
                .at(FRI_2026_05_01, "00:00");
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

    private static RuleAssert judge(Rule rule, CaseStory story, LocalDate day, String time) {
        return assertThat(rule).on(story).asOf(day, time);
    }

    private static CaseStory accepted(String number) {
        return aCase(number).on(MON_2026_01_05, "10:00").accept();
    }

    private static CaseStory pausedFromWednesdayToFriday(String number) {
        return accepted(number)
                .on(WED_2026_01_07, "10:00")
                .pause()
                .on(FRI_2026_01_09, "15:00")
                .resume();
    }

    private static CaseStory onWeekends(String number) {
        return aCase(number, StoryCalendars.ALL, StoryCalendars.WEEKENDS.id());
    }

    private static CaseStory inRome(String number) {
        return aCase(number, StoryCalendars.ALL, StoryCalendars.ROMAN.id());
    }

    private static ReckonedDay day(RuleAssert judged, LocalDate date) {
        return judged.reckoning().days().stream()
                .filter(day -> day.date().equals(date))
                .findFirst()
                .orElseThrow();
    }

    private static int usedUpBy(RuleAssert judged, LocalDate date) {
        return day(judged, date).number();
    }

    private static Instant midnight(LocalDate day) {
        return StoryCalendars.inShanghai(day, "00:00");
    }

    private static Limit.Running days(int amount) {
        return new Limit.Running(amount, LimitUnit.WORKING_DAYS, Roll.NONE);
    }

    private static NoticeDay off(LocalDate day) {
        return new NoticeDay(day, "台风", DayMark.OFF);
    }

    private static CalendarNotice notice(LocalDate published, Set<Integer> years, NoticeDay day) {
        return new CalendarNotice("notice-1", midnight(published), years, List.of(day));
    }
}

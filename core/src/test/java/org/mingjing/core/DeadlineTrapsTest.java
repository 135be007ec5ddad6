package org.mingjing.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.core.Traps.IN_TEN_DAYS;
import static org.mingjing.core.Traps.LAST;
import static org.mingjing.core.Traps.accepted;
import static org.mingjing.core.Traps.day;
import static org.mingjing.core.Traps.judge;
import static org.mingjing.core.Traps.midnight;
import static org.mingjing.core.Traps.onWeekends;
import static org.mingjing.core.Traps.pausedFromWednesdayToFriday;
import static org.mingjing.core.rule.Level.RED;
import static org.mingjing.core.rule.Level.YELLOW;
import static org.mingjing.core.story.CaseStory.aCase;
import static org.mingjing.core.story.Promises.promised;
import static org.mingjing.core.story.RuleAssert.assertThat;
import static org.mingjing.core.timelimit.Limit.ofCalendarDays;
import static org.mingjing.core.timelimit.Limit.ofWorkingDays;
import static org.mingjing.core.timelimit.Limit.ofWorkingHours;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjing.core.calendar.CalendarNotice;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.calendar.ChineseCalendar;
import org.mingjing.core.calendar.DayMark;
import org.mingjing.core.calendar.NoticeDay;
import org.mingjing.core.story.CaseStory;
import org.mingjing.core.story.RuleAssert;
import org.mingjing.core.story.StoryCalendars;
import org.mingjing.core.timelimit.Counting;
import org.mingjing.core.timelimit.Roll;

/**
 * How other systems got statutory time wrong: one method for each trap that the engine can fall
 * into, named by its number. Here are those of when a case is due; those of what is raised then are
 * in {@link DeadlineTrapsOfCardsTest}.
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
    private static final LocalDate MON_2026_01_19 = LocalDate.of(2026, 1, 19);
    private static final LocalDate TUE_2026_01_20 = LocalDate.of(2026, 1, 20);
    private static final LocalDate THU_2026_01_22 = LocalDate.of(2026, 1, 22);
    private static final LocalDate FRI_2026_01_23 = LocalDate.of(2026, 1, 23);
    private static final LocalDate FRI_2026_01_30 = LocalDate.of(2026, 1, 30);
    private static final LocalDate FRI_2026_02_06 = LocalDate.of(2026, 2, 6);
    private static final LocalDate THU_2026_02_12 = LocalDate.of(2026, 2, 12);
    private static final LocalDate WED_2026_03_04 = LocalDate.of(2026, 3, 4);
    private static final LocalDate THU_2026_03_05 = LocalDate.of(2026, 3, 5);
    private static final LocalDate TUE_2026_03_10 = LocalDate.of(2026, 3, 10);
    private static final LocalDate MON_2026_03_23 = LocalDate.of(2026, 3, 23);
    private static final LocalDate THU_2026_04_30 = LocalDate.of(2026, 4, 30);
    private static final LocalDate FRI_2026_05_01 = LocalDate.of(2026, 5, 1);
    private static final LocalDate TUE_2026_12_29 = LocalDate.of(2026, 12, 29);
    private static final LocalDate FRI_2027_01_01 = LocalDate.of(2027, 1, 1);
    private static final LocalDate WED_2027_01_06 = LocalDate.of(2027, 1, 6);
    private static final LocalDate THU_2027_01_07 = LocalDate.of(2027, 1, 7);
    private static final LocalDate FRI_2027_01_08 = LocalDate.of(2027, 1, 8);
    private static final LocalDate MON_2027_01_11 = LocalDate.of(2027, 1, 11);

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
    void t23CountsDatesWhenClocksChange() {
        CaseStory story = inRome("T23").on(FRI_2026_01_30, "10:00").accept();

        judge(promised(ofCalendarDays(90, Roll.NONE)), story, FRI_2026_05_01, "00:00")
                .isDueOn(THU_2026_04_30)
                .raises(YELLOW)
                .at(FRI_2026_05_01, "00:00");
    }

    private static int usedUpBy(RuleAssert judged, LocalDate date) {
        return day(judged, date).number();
    }

    private static NoticeDay off(LocalDate day) {
        return new NoticeDay(day, "台风", DayMark.OFF);
    }

    private static CalendarNotice notice(LocalDate published, Set<Integer> years, NoticeDay day) {
        return new CalendarNotice("notice-1", midnight(published), years, List.of(day));
    }

    private static CaseStory inRome(String number) {
        return aCase(number, StoryCalendars.ALL, StoryCalendars.ROMAN.id());
    }
}

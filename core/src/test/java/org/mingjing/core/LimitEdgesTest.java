package org.mingjing.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.core.rule.Level.WARNING;
import static org.mingjing.core.rule.Level.YELLOW;
import static org.mingjing.core.story.CaseStory.aCase;
import static org.mingjing.core.story.Promises.promised;
import static org.mingjing.core.story.RuleAssert.assertThat;
import static org.mingjing.core.timelimit.Limit.ofCalendarDays;
import static org.mingjing.core.timelimit.Limit.ofDate;
import static org.mingjing.core.timelimit.Limit.ofWorkingDays;
import static org.mingjing.core.timelimit.Limit.ofWorkingHours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjing.core.assessment.Assessment;
import org.mingjing.core.assessment.Assessor;
import org.mingjing.core.calendar.CalendarNotice;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.calendar.DayMark;
import org.mingjing.core.calendar.NoticeDay;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.rule.ExtensionTerms;
import org.mingjing.core.rule.LimitSource;
import org.mingjing.core.rule.RuleHeader;
import org.mingjing.core.rule.RuleHeader.Reach;
import org.mingjing.core.rule.Rulebook;
import org.mingjing.core.rule.TimeLimit;
import org.mingjing.core.story.CaseStory;
import org.mingjing.core.story.Promises;
import org.mingjing.core.story.StoryCalendars;
import org.mingjing.core.story.Words;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.Roll;

/** Edges of limits at which the engine once went wrong. */
class LimitEdgesTest {
    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
    private static final LocalDate TUE_2026_01_06 = LocalDate.of(2026, 1, 6);
    private static final LocalDate WED_2026_01_07 = LocalDate.of(2026, 1, 7);
    private static final LocalDate THU_2026_01_08 = LocalDate.of(2026, 1, 8);
    private static final LocalDate FRI_2026_01_09 = LocalDate.of(2026, 1, 9);
    private static final LocalDate SAT_2026_01_10 = LocalDate.of(2026, 1, 10);
    private static final LocalDate SUN_2026_01_11 = LocalDate.of(2026, 1, 11);
    private static final LocalDate MON_2026_01_12 = LocalDate.of(2026, 1, 12);
    private static final LocalDate THU_2026_01_15 = LocalDate.of(2026, 1, 15);
    private static final LocalDate MON_2026_01_19 = LocalDate.of(2026, 1, 19);
    private static final LocalDate TUE_2026_01_20 = LocalDate.of(2026, 1, 20);
    private static final LocalDate WED_2026_01_21 = LocalDate.of(2026, 1, 21);
    private static final LocalDate THU_2026_01_22 = LocalDate.of(2026, 1, 22);
    private static final LocalDate MON_2026_01_26 = LocalDate.of(2026, 1, 26);
    private static final LocalDate TUE_2026_12_01 = LocalDate.of(2026, 12, 1);
    private static final LocalDate THU_2026_12_31 = LocalDate.of(2026, 12, 31);
    private static final LocalDate SUN_2027_01_03 = LocalDate.of(2027, 1, 3);

    private static final RuleHeader HEADER = RuleHeader.of("decide", Bilingual.same("decide"));

    @Test
    void countsAnExtensionInItsOwnUnit() {
        TimeLimit rule = extendable(ofWorkingDays(5), 10, LimitUnit.CALENDAR_DAYS);

        assertThat(rule)
                .on(accepted().on(WED_2026_01_07, "10:00").extend("Director Li"))
                .asOf(THU_2026_01_08, "12:00")
                .isDueOn(THU_2026_01_22);
    }

    @Test
    void movesTheDueDateForAPauseWithinAnExtension() {
        TimeLimit rule =
                extendable(ofCalendarDays(10, Roll.TO_WORKING_DAY), 5, LimitUnit.WORKING_DAYS);
        CaseStory story = accepted().on(WED_2026_01_07, "10:00").extend("Director Li");

        assertThat(rule).on(story).asOf(THU_2026_01_08, "12:00").isDueOn(THU_2026_01_22);
        story.on(MON_2026_01_19, "10:00").pause();
        assertThat(rule).on(story).asOf(MON_2026_01_19, "12:00").isStopped();
        story.on(TUE_2026_01_20, "10:00").resume();
        assertThat(rule).on(story).asOf(TUE_2026_01_20, "12:00").isDueOn(MON_2026_01_26);
    }

    @Test
    void movesTheDueDateForAPauseOnTheDayToWhichItRolled() {
        TimeLimit untilSaturday = promised(ofCalendarDays(10, Roll.TO_WORKING_DAY));
        CaseStory story = aCase("E").on(WED_2026_01_07, "10:00").accept();

        assertThat(untilSaturday).on(story).asOf(WED_2026_01_07, "12:00").isDueOn(MON_2026_01_19);
        story.on(MON_2026_01_19, "10:00").pause().on(WED_2026_01_21, "15:00").resume();
        assertThat(untilSaturday)
                .on(story)
                .asOf(WED_2026_01_21, "15:00")
                .isDueOn(THU_2026_01_22)
                .raisesNoCard();
    }

    @Test
    void knowsNoPauseOfWhatIsDueTheSameDay() {
        CaseStory story = accepted().on(MON_2026_01_05, "11:00").pause();

        assertThat(promised(ofWorkingDays(0)))
                .on(story)
                .asOf(TUE_2026_01_06, "00:00")
                .isDueOn(MON_2026_01_05)
                .raises(YELLOW)
                .at(TUE_2026_01_06, "00:00");
    }

    @Test
    void showsAWarningCountedThroughAnUnpublishedYearAsProvisional() {
        CaseStory story = aCase("E").on(TUE_2026_12_01, "10:00").accept();

        assertThat(promised(ofDate(SUN_2027_01_03)))
                .on(story)
                .asOf(THU_2026_12_31, "12:00")
                .showsProvisionally(WARNING)
                .at(THU_2026_12_31, "00:00");
    }

    @Test
    void tellsTheHoursUsedUpWhileTwoPausesAreOpen() {
        CaseStory story =
                accepted().on(MON_2026_01_05, "11:00").pause().on(MON_2026_01_05, "15:00").pause();

        int minutes =
                assertThat(promised(ofWorkingHours(8)))
                        .on(story)
                        .asOf(TUE_2026_01_06, "12:00")
                        .isStopped()
                        .reckoning()
                        .consumed();

        assertThat(minutes).isEqualTo(60);
    }

    @Test
    void reviewsAnAnsweredCaseWhenACalendarIsPublished() {
        NoticeDay worked = new NoticeDay(SAT_2026_01_10, "补班", DayMark.WORKED);
        Instant published = StoryCalendars.inShanghai(TUE_2026_01_20, "00:00");
        CalendarNotice notice = new CalendarNotice("late", published, Set.of(), List.of(worked));
        Calendars amended = Calendars.of(StoryCalendars.WEEKENDS.withNotice(notice));
        CaseStory story =
                aCase("E", amended, StoryCalendars.WEEKENDS.id())
                        .on(FRI_2026_01_09, "10:00")
                        .accept()
                        .on(MON_2026_01_12, "10:00")
                        .decide();

        assertThat(promised(ofWorkingDays(1)))
                .under(amended)
                .on(story)
                .asOf(THU_2026_01_15, "12:00")
                .raisesNoCard()
                .reviewsNextAt(TUE_2026_01_20, "00:00")
                .asOf(TUE_2026_01_20, "00:00")
                .raises(YELLOW)
                .at(SUN_2026_01_11, "00:00");
    }

    @Test
    void leavesARunningClockToTheOneVersionThatTookItOver() {
        Rulebook rulebook =
                rulebook(
                        inDays(10, HEADER),
                        inDays(8, HEADER.withVersion(2, TUE_2026_01_06, Reach.NEW_TRIGGERS)),
                        inDays(5, HEADER.withVersion(3, THU_2026_01_08, Reach.APPLIES_TO_RUNNING)));

        assertThat(assess(rulebook, WED_2026_01_07).clocks())
                .singleElement()
                .satisfies(clock -> assertThat(clock.rule().version()).isEqualTo(1));
        assertThat(assess(rulebook, FRI_2026_01_09).clocks())
                .singleElement()
                .satisfies(clock -> assertThat(clock.rule().version()).isEqualTo(3));
    }

    @Test
    void reviewsWhenAVersionTakesOverAClockThatNoneJudgedBefore() {
        Rulebook rulebook =
                rulebook(
                        inDays(1, HEADER.withVersion(1, THU_2026_01_08, Reach.APPLIES_TO_RUNNING)));

        assertThat(assess(rulebook, WED_2026_01_07).findings()).isEmpty();
        assertThat(assess(rulebook, WED_2026_01_07).nextReviewAt())
                .isEqualTo(StoryCalendars.inShanghai(THU_2026_01_08, "00:00"));
        assertThat(assess(rulebook, THU_2026_01_08).findings()).hasSize(1);
    }

    private static CaseStory accepted() {
        return aCase("E").on(MON_2026_01_05, "10:00").accept();
    }

    private static TimeLimit extendable(Limit limit, int more, LimitUnit unit) {
        ExtensionTerms terms =
                new ExtensionTerms(
                        Words.EXTEND.bit(),
                        new Limit.Running(more, unit, Roll.NONE),
                        null,
                        Words.APPROVER,
                        ExtensionTerms.Scope.BOTH);
        return Promises.decide(limit, null).extension(terms).build(Words.LENIENT);
    }

    private static TimeLimit inDays(int days, RuleHeader header) {
        return TimeLimit.builder(header)
                .start(new TimeLimit.Start.Accepted())
                .response(TimeLimit.Response.by(Words.DECIDE.bit()))
                .promised(new LimitSource.Own(ofWorkingDays(days)))
                .build(Words.LENIENT);
    }

    private static Rulebook rulebook(TimeLimit... versions) {
        return Rulebook.of(Words.VOCABULARY, Words.LENIENT, List.of(versions));
    }

    private static Assessment assess(Rulebook rulebook, LocalDate day) {
        return Assessor.assess(
                accepted().file(),
                rulebook,
                StoryCalendars.ALL,
                StoryCalendars.inShanghai(day, "00:00"));
    }
}

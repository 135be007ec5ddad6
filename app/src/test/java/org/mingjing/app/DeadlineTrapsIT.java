package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.app.Bureau.IN_AN_HOUR;
import static org.mingjing.app.Bureau.IN_EIGHT_HOURS;
import static org.mingjing.app.Bureau.IN_FIVE_DAYS;
import static org.mingjing.app.Bureau.IN_ONE_DAY;
import static org.mingjing.app.Bureau.IN_TEN_DAYS;
import static org.mingjing.app.Bureau.IN_THIRTY_DAYS;
import static org.mingjing.app.TrapCase.LIMIT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mingjing.app.identity.Accounts;
import org.mingjing.app.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * How other systems got statutory time wrong, told to a server: one method for each trap, named by
 * its number, as the test of that name in the engine. What takes another calendar or a second
 * server is {@link DeadlineTrapsElsewhereIT}.
 */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeadlineTrapsIT {
    private static final LocalDate FRI_2018_12_28 = LocalDate.of(2018, 12, 28);
    private static final LocalDate SAT_2018_12_29 = LocalDate.of(2018, 12, 29);
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
    private static final LocalDate FRI_2026_01_09 = LocalDate.of(2026, 1, 9);
    private static final LocalDate SUN_2026_01_11 = LocalDate.of(2026, 1, 11);
    private static final LocalDate MON_2026_01_12 = LocalDate.of(2026, 1, 12);
    private static final LocalDate TUE_2026_01_13 = LocalDate.of(2026, 1, 13);
    private static final LocalDate MON_2026_01_19 = LocalDate.of(2026, 1, 19);
    private static final LocalDate TUE_2026_01_20 = LocalDate.of(2026, 1, 20);
    private static final LocalDate WED_2026_01_21 = LocalDate.of(2026, 1, 21);
    private static final LocalDate THU_2026_01_22 = LocalDate.of(2026, 1, 22);
    private static final LocalDate FRI_2026_01_23 = LocalDate.of(2026, 1, 23);
    private static final LocalDate WED_2026_01_28 = LocalDate.of(2026, 1, 28);
    private static final LocalDate FRI_2026_01_30 = LocalDate.of(2026, 1, 30);
    private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);
    private static final LocalDate TUE_2026_02_03 = LocalDate.of(2026, 2, 3);
    private static final LocalDate FRI_2026_02_06 = LocalDate.of(2026, 2, 6);
    private static final LocalDate THU_2026_02_12 = LocalDate.of(2026, 2, 12);
    private static final LocalDate WED_2026_03_04 = LocalDate.of(2026, 3, 4);
    private static final LocalDate THU_2026_03_05 = LocalDate.of(2026, 3, 5);
    private static final LocalDate TUE_2026_03_10 = LocalDate.of(2026, 3, 10);
    private static final LocalDate MON_2026_03_23 = LocalDate.of(2026, 3, 23);
    private static final LocalDate TUE_2026_03_31 = LocalDate.of(2026, 3, 31);
    private static final String LAST = "23:59:59.999";

    @Autowired ApplicationContext server;
    @Autowired Accounts accounts;
    private Bureau bureau;

    @BeforeAll
    void openTheBureau() throws Exception {
        bureau = new Bureau(server);
    }

    @BeforeEach
    void publishItems() throws Exception {
        bureau.begin();
    }

    @AfterAll
    void closeTheBureau() {
        bureau.close();
    }

    /** In ten working days, accepted on Monday 5 January: promised for the 19th. */
    private TrapCase accepted(String number) throws Exception {
        return bureau.caseOf(IN_TEN_DAYS, number).on(MON_2026_01_05, "10:00").accept();
    }

    private TrapCase pausedFromWednesdayToFriday(String number) throws Exception {
        return accepted(number)
                .on(WED_2026_01_07, "10:00")
                .pause()
                .on(FRI_2026_01_09, "15:00")
                .resume();
    }

    @Test
    void t01CountsWorkingDaysAndNotTimeElapsed() throws Exception {
        TrapCase overSpringFestival =
                bureau.caseOf(IN_TEN_DAYS, "T01").on(THU_2026_02_12, "10:00").accept();

        overSpringFestival.isDueOn(WED_2026_03_04);
        bureau.timePasses(WED_2026_03_04, LAST);
        assertThat(overSpringFestival.cards()).isEmpty();
        bureau.timePasses(THU_2026_03_05, "00:00");
        assertThat(overSpringFestival.cards()).containsExactly("YELLOW 2026-03-05 00:00");
    }

    @Test
    void t03MovesByExactlyTheWorkingDaysThatAPauseTouches() throws Exception {
        accepted("before").isDueOn(MON_2026_01_19);

        pausedFromWednesdayToFriday("T03").isDueOn(THU_2026_01_22);
    }

    @Test
    void t04MovesThePromisedAndTheLawfulEnd() throws Exception {
        TrapCase paused = pausedFromWednesdayToFriday("T04");

        bureau.timePasses(FRI_2026_02_06, "00:00");

        assertThat(paused.cards())
                .containsExactly("YELLOW 2026-01-23 00:00", "RED 2026-02-06 00:00");
        assertThat(paused.page()).contains(", due 2026-01-22", ", due 2026-02-05");
    }

    @Test
    void t05KeepsTheRemainingBudgetOverAPause() throws Exception {
        TrapCase paused =
                accepted("T05")
                        .on(WED_2026_01_07, "10:00")
                        .pause()
                        .on(TUE_2026_03_10, "15:00")
                        .resume();

        assertThat(paused.rungs(LIMIT)).isEmpty();
        paused.isDueOn(MON_2026_03_23);
    }

    @Test
    void t06ReplacesTheAnnouncedEndByTheActualOne() throws Exception {
        TrapCase paused = accepted("T06").on(WED_2026_01_07, "10:00").pauseUntil(FRI_2026_01_30);
        paused.isDueOn(THU_2026_02_12);

        paused.on(FRI_2026_01_09, "15:00").resume();

        paused.isDueOn(THU_2026_01_22);
    }

    @Test
    void t08WorksOnMakeUpSundays() throws Exception {
        bureau.caseOf(IN_FIVE_DAYS, "T08-2024")
                .on(MON_2024_02_05, "10:00")
                .accept()
                .isDueOn(SUN_2024_02_18);
        bureau.caseOf(IN_ONE_DAY, "T08-2026")
                .on(THU_2026_01_01, "10:00")
                .accept()
                .isDueOn(SUN_2026_01_04);
    }

    @Test
    void t09CountsAnAcceptanceOutsideOfHoursFromTheNextWorkingDayOnce() throws Exception {
        bureau.caseOf(IN_ONE_DAY, "late")
                .on(MON_2026_01_05, "23:50")
                .accept()
                .isDueOn(TUE_2026_01_06);
        bureau.caseOf(IN_AN_HOUR, "late-in-hours")
                .accept(MON_2026_01_05, "23:50")
                .isDueAt(TUE_2026_01_06, "10:00");
        bureau.caseOf(IN_ONE_DAY, "on-sunday")
                .on(SUN_2026_01_11, "11:00")
                .accept()
                .isDueOn(MON_2026_01_12);
        bureau.caseOf(IN_EIGHT_HOURS, "on-sunday-in-hours")
                .accept(SUN_2026_01_11, "11:00")
                .isDueAt(TUE_2026_01_13, "10:00");
    }

    @Test
    void t12MergesTheNoticesOfAYearAndTheLatestDecides() throws Exception {
        bureau.caseOf(IN_ONE_DAY, "year-end")
                .on(FRI_2018_12_28, "10:00")
                .accept()
                .isDueOn(SAT_2018_12_29);
        TrapCase epidemic =
                bureau.caseOf(IN_ONE_DAY, "epidemic").on(THU_2020_01_23, "10:00").accept();
        epidemic.isDueOn(FRI_2020_01_31);

        bureau.timePasses(MON_2020_02_03, "12:00");

        epidemic.isDueOn(MON_2020_02_03);
        assertThat(epidemic.cards()).isEmpty();
    }

    @Test
    void t14TellsEveryRungOnceInOrderWithItsOwnInstantAfterAnOutage() throws Exception {
        TrapCase forgotten = accepted("T14");
        bureau.timePassesUnseen(TUE_2026_03_31, "12:00");
        assertThat(forgotten.rungs(LIMIT)).isEmpty();

        bureau.timePasses(TUE_2026_03_31, "12:00");
        bureau.timePasses(TUE_2026_03_31, "12:01");

        assertThat(forgotten.rungs(LIMIT))
                .containsExactly(
                        "WARNING 2026-01-15 00:00",
                        "YELLOW 2026-01-20 00:00",
                        "RED 2026-02-03 00:00");
        assertThat(forgotten.history(LIMIT)).containsExactly("RAISED");
    }

    @Test
    void t15IsSilentAboutAnExactPayment() throws Exception {
        TrapCase exact = accepted("exact").pay("120.50");
        TrapCase below = accepted("below").pay("120.49");
        TrapCase above = accepted("above").pay("120.51");

        assertThat(exact.rungs("XK-59")).isEmpty();
        assertThat(below.rungs("XK-59")).isEmpty();
        assertThat(above.rungs("XK-59")).containsExactly("RED 2026-01-05 10:00");
    }

    @Test
    void t16JudgesOpenCases() throws Exception {
        TrapCase open = accepted("T16");

        bureau.timePasses(WED_2026_01_21, "12:00");

        assertThat(open.cards()).containsExactly("YELLOW 2026-01-20 00:00");
        assertThat(open.level()).isEqualTo("yellow");
        assertThat(bureau.page("/cases?state=RUNNING&level=YELLOW")).contains("T16");
    }

    @Test
    void t18IsInTimeUntilTheLastMillisecondOfTheDueDay() throws Exception {
        TrapCase open = accepted("T18");

        bureau.timePasses(MON_2026_01_19, LAST);
        assertThat(open.cards()).isEmpty();
        bureau.timePasses(TUE_2026_01_20, "00:00");
        assertThat(open.cards()).containsExactly("YELLOW 2026-01-20 00:00");
        bureau.timePasses(TUE_2026_01_20, "00:00:00.001");
        assertThat(open.cards()).containsExactly("YELLOW 2026-01-20 00:00");
    }

    @Test
    void t18AcceptsAnAnswerUntilTheLastMillisecondOfTheDueDay() throws Exception {
        TrapCase inTime = accepted("in-time");
        TrapCase tooLate = accepted("too-late");
        inTime.on(MON_2026_01_19, LAST).decide();
        tooLate.on(TUE_2026_01_20, "00:00").decide();

        bureau.timePasses(TUE_2026_03_31, "12:00");

        assertThat(inTime.cards()).isEmpty();
        assertThat(tooLate.cards()).containsExactly("YELLOW 2026-01-20 00:00");
    }

    @Test
    void t18TakesTheExactInstantOfALimitInHoursAsInTime() throws Exception {
        TrapCase inTime = bureau.caseOf(IN_AN_HOUR, "in-time").on(MON_2026_01_05, "10:00").accept();
        TrapCase tooLate =
                bureau.caseOf(IN_AN_HOUR, "too-late").on(MON_2026_01_05, "10:00").accept();
        inTime.on(MON_2026_01_05, "11:00").decide();
        tooLate.on(MON_2026_01_05, "11:00:00.001").decide();

        bureau.timePasses(TUE_2026_01_06, "12:00");

        assertThat(inTime.cards()).isEmpty();
        assertThat(tooLate.cards()).containsExactly("YELLOW 2026-01-05 11:00:00.001");
    }

    @Test
    void t19TakesTheCardFromTheOfficerAndBlamesTheSender() throws Exception {
        TrapCase story = accepted("T19");
        bureau.timePasses(WED_2026_01_21, "12:00");
        assertThat(story.cards()).containsExactly("YELLOW 2026-01-20 00:00");
        assertThat(story.rungs("G-01")).isEmpty();

        bureau.timePasses(WED_2026_01_28, "09:00");
        story.after(MON_2026_01_19, "15:00").decide();

        assertThat(story.cards()).isEmpty();
        assertThat(story.history(LIMIT)).last().isEqualTo("AMENDED m2 v1");
        assertThat(story.rungs("G-01")).last().isEqualTo("YELLOW 2026-01-21 00:00");
        assertThat(story.responsible("G-01")).isEmpty();
    }

    @Test
    void t20RecognisesNoPauseWithoutGround() throws Exception {
        TrapCase story = accepted("T20").on(WED_2026_01_07, "10:00").pause("出差", "李局长", "");
        story.on(FRI_2026_01_09, "15:00").resume();

        story.isDueOn(MON_2026_01_19);
        assertThat(story.rungs("P-01")).containsExactly("YELLOW 2026-01-07 10:00");
        bureau.timePasses(TUE_2026_01_20, "00:00");
        assertThat(story.page()).contains("pause not recognised, counted");
    }

    @Test
    void t20RecognisesNoPauseApprovedByTheHandler() throws Exception {
        TrapCase story = accepted("T20").by("王强").does("undertake", "");
        story.on(WED_2026_01_07, "10:00").pause("听证", "王强", "");

        story.isDueOn(MON_2026_01_19);
        assertThat(story.rungs("P-02")).containsExactly("YELLOW 2026-01-07 10:00");
    }

    @Test
    void t20RecognisesNoPauseAfterTheDueDateButOneOpenedOnIt() throws Exception {
        TrapCase onDueDay = accepted("on-due-day");
        TrapCase after = accepted("after");
        onDueDay.on(MON_2026_01_19, LAST).pause();
        after.on(TUE_2026_01_20, "00:00").pause();

        bureau.timePasses(WED_2026_01_21, "12:00");

        assertThat(onDueDay.cards()).isEmpty();
        assertThat(onDueDay.rungs("P-03")).containsExactly("WARNING 2026-01-19 23:59:59.999");
        assertThat(after.rungs("P-04")).containsExactly("YELLOW 2026-01-20 00:00");
        assertThat(after.cards()).containsExactly("YELLOW 2026-01-20 00:00");
    }

    @Test
    void t21RevokesByNewRecordsOfTwoPersonsAndDeletesNothing() throws Exception {
        TrapCase story = accepted("T21");
        bureau.timePasses(TUE_2026_02_03, "00:00");
        List<Map<String, Object>> before = bureau.rows("supervision.signal_change");
        accounts.open("trap-handles", "trap-handles", Role.HANDLER, "王强", "");
        accounts.open("trap-asks", "trap-asks", Role.SUPERVISOR, "", "");
        accounts.open("trap-agrees", "trap-agrees", Role.SUPERVISOR, "", "");
        List<String> cards = story.cards();

        assertThat(story.askToRevoke("trap-handles", "SYSTEM_FAULT", "自己撤")).isEqualTo("403");
        assertThat(story.askToRevoke("trap-asks", "", "停电，另有证明"))
                .isEqualTo("302 Nothing was changed: the ground is missing.");
        assertThat(story.askToRevoke("trap-asks", "BY_GRACE", "停电，另有证明")).isEqualTo("400");
        assertThat(bureau.rows("supervision.signal_change")).isEqualTo(before);
        assertThat(story.askToRevoke("trap-asks", "SYSTEM_FAULT", "停电，另有证明"))
                .startsWith("302 Requested; another supervisor must agree.");
        assertThat(story.agreeToRevoke("trap-handles")).isEqualTo("403");
        assertThat(story.agreeToRevoke("trap-asks"))
                .startsWith("302 Nothing was changed: you requested this yourself");
        assertThat(story.cards()).isEqualTo(cards).isNotEmpty();
        assertThat(story.page()).contains("Revocation awaits a second person", "停电，另有证明");
        assertThat(story.agreeToRevoke("trap-agrees")).isEqualTo("302 Revoked; it counts no more.");

        assertThat(story.cards()).isEmpty();
        assertThat(bureau.rows("supervision.signal_change"))
                .hasSize(before.size() + 2)
                .containsAll(before);
        assertThat(story.history(LIMIT)).endsWith("REVOCATION_ASKED 停电，另有证明", "REVOKED");
        assertThat(story.page()).contains("停电，另有证明", "System fault", "trap-agrees", LIMIT);
    }

    @Test
    void t22ShowsStoresAndFiresOneDueDate() throws Exception {
        TrapCase story = pausedFromWednesdayToFriday("T22");
        bureau.timePasses(THU_2026_01_22, LAST);
        Instant stored = story.due();

        story.isDueOn(THU_2026_01_22);
        assertThat(story.nextReview()).isEqualTo(stored.plusMillis(1));
        bureau.timePasses(FRI_2026_01_23, "00:00");

        assertThat(story.cards()).containsExactly("YELLOW 2026-01-23 00:00");
        assertThat(story.dueOfSignal(LIMIT)).isEqualTo(stored);
    }

    @Test
    void t24LetsTheLawBindWhateverWasPromised() throws Exception {
        TrapCase story = bureau.caseOf(IN_THIRTY_DAYS, "T24").on(MON_2026_01_05, "10:00").accept();

        story.isDueOn(MON_2026_02_02);
        assertThat(story.rungs("YS-36c")).containsExactly("NOTICE 2026-01-05 10:00");
        bureau.timePasses(TUE_2026_03_31, LAST);

        assertThat(story.cards()).containsExactly("RED 2026-02-03 00:00");
    }
}

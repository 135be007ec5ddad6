package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.app.Bureau.IN_AN_HOUR;
import static org.mingjing.app.Bureau.IN_EIGHT_HOURS;
import static org.mingjing.app.Bureau.IN_FIVE_DAYS;
import static org.mingjing.app.Bureau.IN_ONE_DAY;
import static org.mingjing.app.Bureau.IN_TEN_DAYS;
import static org.mingjing.app.TrapCase.LIMIT;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * How other systems got statutory time wrong, told to a server: one method for each trap, named by
 * its number, as the test of that name in the engine. Here are those of when a case is due; those
 * of what is raised then are {@link DeadlineTrapsOfCardsIT}, and what takes another calendar or a
 * second server is {@link DeadlineTrapsElsewhereIT}.
 */
@ServerTest
class DeadlineTrapsIT extends TrapsOfABureau {
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
    private static final LocalDate THU_2026_01_22 = LocalDate.of(2026, 1, 22);
    private static final LocalDate FRI_2026_01_30 = LocalDate.of(2026, 1, 30);
    private static final LocalDate FRI_2026_02_06 = LocalDate.of(2026, 2, 6);
    private static final LocalDate THU_2026_02_12 = LocalDate.of(2026, 2, 12);
    private static final LocalDate WED_2026_03_04 = LocalDate.of(2026, 3, 4);
    private static final LocalDate THU_2026_03_05 = LocalDate.of(2026, 3, 5);
    private static final LocalDate TUE_2026_03_10 = LocalDate.of(2026, 3, 10);
    private static final LocalDate MON_2026_03_23 = LocalDate.of(2026, 3, 23);

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
}

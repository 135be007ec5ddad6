package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.app.Bureau.IN_AN_HOUR;
import static org.mingjing.app.Bureau.IN_THIRTY_DAYS;
import static org.mingjing.app.TrapCase.LIMIT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjing.app.identity.Accounts;
import org.mingjing.app.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How other systems gave cards by statutory time wrongly, or gave none, told to a server: one
 * method for each trap, named by its number, as in {@link DeadlineTrapsIT}.
 */
@ServerTest
class DeadlineTrapsOfCardsIT extends TrapsOfABureau {
    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
    private static final LocalDate TUE_2026_01_06 = LocalDate.of(2026, 1, 6);
    private static final LocalDate WED_2026_01_07 = LocalDate.of(2026, 1, 7);
    private static final LocalDate FRI_2026_01_09 = LocalDate.of(2026, 1, 9);
    private static final LocalDate MON_2026_01_19 = LocalDate.of(2026, 1, 19);
    private static final LocalDate TUE_2026_01_20 = LocalDate.of(2026, 1, 20);
    private static final LocalDate WED_2026_01_21 = LocalDate.of(2026, 1, 21);
    private static final LocalDate THU_2026_01_22 = LocalDate.of(2026, 1, 22);
    private static final LocalDate FRI_2026_01_23 = LocalDate.of(2026, 1, 23);
    private static final LocalDate WED_2026_01_28 = LocalDate.of(2026, 1, 28);
    private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);
    private static final LocalDate TUE_2026_02_03 = LocalDate.of(2026, 2, 3);
    private static final LocalDate TUE_2026_03_31 = LocalDate.of(2026, 3, 31);

    @Autowired Accounts accounts;

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

package org.mingjing.core.rule;

import static org.mingjing.core.rule.RuleAssert.assertThat;
import static org.mingjing.core.rule.ToldCase.attribute;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.Roll;

class ExtensionTest {
    private static final Procedure PROCEDURE =
            new Procedure(0, null, PauseTerms.ofActivities(mask("pause"), mask("resume")));
    private static final Limit.Running FIVE_DAYS =
            new Limit.Running(5, LimitUnit.WORKING_DAYS, Roll.NONE);

    /** Promised are 5 working days from Monday 2 March (9 March), the law gives 10 (16 March). */
    private static TimeLimit extendedBy(ExtensionTerms terms) {
        return rule(Limit.ofWorkingDays(5)).extension(terms).build(PROCEDURE);
    }

    private static TimeLimit.Builder rule(Limit promised) {
        return TimeLimit.builder(ToldCase.header("T"))
                .start(new TimeLimit.Start.First(mask("accept")))
                .response(TimeLimit.Response.by(mask("complete")))
                .promised(new LimitSource.Own(promised))
                .statutory(new LimitSource.Own(Limit.ofWorkingDays(10)));
    }

    private static ExtensionTerms both(
            Limit.Running longest, @Nullable Attribute granted, @Nullable Attribute approver) {
        return new ExtensionTerms(
                mask("extend"), longest, granted, approver, ExtensionTerms.Scope.BOTH);
    }

    private static final TimeLimit EXTENDED = extendedBy(both(FIVE_DAYS, null, null));

    private static ToldCase accepted() {
        return told().at("2026-03-02T09:00", "accept");
    }

    private static RuleAssert on(ToldCase told, TimeLimit rule) {
        return assertThat(rule).under(PROCEDURE).on(told);
    }

    @Test
    void movesPromiseAndLaw() {
        on(accepted().at("2026-03-03T09:00", "extend"), EXTENDED)
                .asOf("2026-03-24")
                .fires("accept: WARNING 2026-03-12, YELLOW 2026-03-17, RED 2026-03-24");
    }

    @Test
    void movesTheLawAlone() {
        TimeLimit statutory =
                extendedBy(
                        new ExtensionTerms(
                                mask("extend"),
                                FIVE_DAYS,
                                null,
                                null,
                                ExtensionTerms.Scope.STATUTORY));

        on(accepted().at("2026-03-03T09:00", "extend"), statutory)
                .asOf("2026-03-24")
                .fires("accept: WARNING 2026-03-05, YELLOW 2026-03-10, RED 2026-03-24");
    }

    @Test
    void liftsTheWarningThatAroseBefore() {
        on(accepted().at("2026-03-05T09:00", "extend"), EXTENDED)
                .asOf("2026-03-12")
                .fires(
                        "accept: WARNING 2026-03-05 lifted 2026-03-05T09:00",
                        "accept/2: WARNING 2026-03-12");
    }

    @Test
    void countsOnce() {
        on(accepted().at("2026-03-03T09:00", "extend").at("2026-03-04T09:00", "extend"), EXTENDED)
                .asOf("2026-03-17")
                .fires("accept: WARNING 2026-03-12, YELLOW 2026-03-17");
    }

    @Test
    void movesInTheLastMillisecondInTime() {
        on(accepted().at("2026-03-09T23:59:59.999", "extend"), EXTENDED)
                .asOf("2026-03-11")
                .fires("accept: WARNING 2026-03-05 lifted 2026-03-09T23:59:59.999");
    }

    @Test
    void movesNoDueDateThatIsOver() {
        on(accepted().at("2026-03-10", "extend"), EXTENDED)
                .asOf("2026-03-24")
                .fires("accept: WARNING 2026-03-05, YELLOW 2026-03-10, RED 2026-03-24");
    }

    @Test
    void needsAnApprover() {
        TimeLimit approved = extendedBy(both(FIVE_DAYS, null, attribute("approver")));

        on(accepted().at("2026-03-03T09:00", "extend").text("approver", " "), approved)
                .asOf("2026-03-10")
                .fires("accept: WARNING 2026-03-05, YELLOW 2026-03-10");
        on(accepted().at("2026-03-03T09:00", "extend").text("approver", "Wang"), approved)
                .asOf("2026-03-10")
                .doesNotFire();
    }

    @Test
    void isApprovedByNobodyWhereTheFormSaysSo() {
        TimeLimit approved = extendedBy(both(FIVE_DAYS, null, attribute("approver")));

        on(accepted().at("2026-03-03T09:00", "extend").text("approver", "无"), approved)
                .asOf("2026-03-10")
                .fires("accept: WARNING 2026-03-05, YELLOW 2026-03-10");
    }

    @Test
    void movesNoClockThatHasNotStarted() {
        on(told().at("2026-02-27T09:00", "extend").at("2026-03-02T09:00", "accept"), EXTENDED)
                .asOf("2026-03-10")
                .fires("accept: WARNING 2026-03-05, YELLOW 2026-03-10");
    }

    @Test
    void grantsWhatIsAskedButNeverMoreThanTheLongest() {
        TimeLimit granted = extendedBy(both(FIVE_DAYS, attribute("amount"), null));

        on(accepted().at("2026-03-03T09:00", "extend").number("amount", "2"), granted)
                .asOf("2026-03-12")
                .fires("accept: WARNING 2026-03-09, YELLOW 2026-03-12");
        on(accepted().at("2026-03-03T09:00", "extend").number("amount", "9"), granted)
                .asOf("2026-03-17")
                .fires("accept: WARNING 2026-03-12, YELLOW 2026-03-17");
        on(accepted().at("2026-03-03T09:00", "extend").number("amount", "-1"), granted)
                .asOf("2026-03-10")
                .fires("accept: WARNING 2026-03-05, YELLOW 2026-03-10");
        on(accepted().at("2026-03-03T09:00", "extend"), granted)
                .asOf("2026-03-17")
                .fires("accept: WARNING 2026-03-12, YELLOW 2026-03-17");
    }

    @Test
    void addsWorkingDaysToALimitInCalendarDays() {
        TimeLimit calendarDays =
                rule(Limit.ofCalendarDays(5, Roll.NONE))
                        .extension(both(FIVE_DAYS, null, null))
                        .build(PROCEDURE);

        on(accepted().at("2026-03-03T09:00", "extend"), calendarDays)
                .asOf("2026-03-14")
                .fires("accept: WARNING 2026-03-11, YELLOW 2026-03-14");
    }

    @Test
    void addsCalendarDaysToALimitInWorkingDays() {
        Limit.Running threeDays = new Limit.Running(3, LimitUnit.CALENDAR_DAYS, Roll.NONE);

        on(accepted().at("2026-03-05T09:00", "extend"), extendedBy(both(threeDays, null, null)))
                .asOf("2026-03-13")
                .fires(
                        "accept: WARNING 2026-03-05 lifted 2026-03-05T09:00, YELLOW 2026-03-13",
                        "accept/2: WARNING 2026-03-10");
    }

    @Test
    void isMovedByAPauseWithinItsOwnDays() {
        TimeLimit calendarDays =
                rule(Limit.ofCalendarDays(5, Roll.NONE))
                        .extension(both(FIVE_DAYS, null, null))
                        .build(PROCEDURE);

        on(
                        accepted()
                                .at("2026-03-03T09:00", "extend")
                                .at("2026-03-10T09:00", "pause")
                                .at("2026-03-11T09:00", "resume"),
                        calendarDays)
                .asOf("2026-03-18")
                .fires("accept: WARNING 2026-03-13, YELLOW 2026-03-18");
    }

    @Test
    void doesNotMoveAFixedDate() {
        TimeLimit fixed =
                rule(Limit.ofDate(java.time.LocalDate.of(2026, 3, 9)))
                        .extension(both(FIVE_DAYS, null, null))
                        .build(PROCEDURE);

        on(accepted().at("2026-03-03T09:00", "extend"), fixed)
                .asOf("2026-03-10")
                .fires("accept: WARNING 2026-03-05, YELLOW 2026-03-10");
    }

    @Test
    void movesALimitThatNoPauseStops() {
        TimeLimit runsOn =
                rule(Limit.ofWorkingDays(5))
                        .pausing(TimeLimit.Pausing.RUNS_ON)
                        .extension(both(FIVE_DAYS, null, null))
                        .build(PROCEDURE);

        on(accepted().at("2026-03-03T09:00", "pause").at("2026-03-04T09:00", "extend"), runsOn)
                .asOf("2026-03-17")
                .fires("accept: WARNING 2026-03-12, YELLOW 2026-03-17");
    }
}

package org.mingjing.core.rule;

import static org.mingjing.core.rule.RuleAssert.assertThat;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import org.junit.jupiter.api.Test;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.Roll;

class DeemedAcceptanceTest {
    /** Received on Monday 2 March: silence until Monday 9 March accepts. */
    private static final Procedure PROCEDURE =
            new Procedure(
                    mask("accept"),
                    new DeemedAcceptance(
                            mask("receive"),
                            mask("accept", "correct"),
                            new Limit.Running(5, LimitUnit.WORKING_DAYS, Roll.NONE)),
                    null);

    private static final TimeLimit RULE =
            TimeLimit.builder(ToldCase.header("T"))
                    .start(new TimeLimit.Start.Accepted())
                    .response(TimeLimit.Response.by(mask("complete")))
                    .promised(new LimitSource.Own(Limit.ofWorkingDays(10)))
                    .build(PROCEDURE);

    private static ToldCase received() {
        return told().at("2026-03-02T09:00", "receive");
    }

    private static RuleAssert rule(ToldCase told) {
        return assertThat(RULE).under(PROCEDURE).on(told);
    }

    @Test
    void startsWithTheActOfAcceptance() {
        rule(received().at("2026-03-04T09:00", "accept"))
                .asOf("2026-03-19")
                .fires("accept: WARNING 2026-03-16, YELLOW 2026-03-19");
    }

    @Test
    void startsWithAnAcceptanceThatNothingPreceded() {
        rule(told().at("2026-03-04T09:00", "accept"))
                .asOf("2026-03-19")
                .fires("accept: WARNING 2026-03-16, YELLOW 2026-03-19");
    }

    @Test
    void awaitsTheLastDayOfSilence() {
        rule(received()).asOf("2026-03-09T23:59:59.999").doesNotFire().reviewsAt("2026-03-10");
    }

    @Test
    void startsOnTheDayOfReceiptOnceSilenceAccepted() {
        rule(received()).asOf("2026-03-10").doesNotFire().reviewsAt("2026-03-12");
        rule(received()).asOf("2026-03-17").fires("receive: WARNING 2026-03-12, YELLOW 2026-03-17");
    }

    @Test
    void isBrokenInTheLastMillisecond() {
        rule(received().at("2026-03-09T23:59:59.999", "correct")).doesNotFire().reviewsAt(null);
    }

    @Test
    void isNotBrokenAfterwards() {
        rule(received().at("2026-03-10", "correct"))
                .asOf("2026-03-17")
                .fires("receive: WARNING 2026-03-12, YELLOW 2026-03-17");
    }

    @Test
    void isNotRestartedByALaterAcceptance() {
        rule(received().at("2026-03-10T09:00", "accept"))
                .asOf("2026-03-17")
                .fires("receive: WARNING 2026-03-12, YELLOW 2026-03-17");
    }

    @Test
    void beginsAnewWithTheNextReceipt() {
        rule(received().at("2026-03-03T09:00", "correct").at("2026-03-04T09:00", "receive"))
                .asOf("2026-03-19")
                .fires("receive-2: WARNING 2026-03-16, YELLOW 2026-03-19");
    }

    @Test
    void establishesNoRungBeforeTheAcceptance() {
        TimeLimit short3 =
                TimeLimit.builder(ToldCase.header("T"))
                        .start(new TimeLimit.Start.Accepted())
                        .response(TimeLimit.Response.by(mask("complete")))
                        .promised(new LimitSource.Own(Limit.ofWorkingDays(3)))
                        .build(PROCEDURE);

        assertThat(short3)
                .under(PROCEDURE)
                .on(received())
                .fires("receive: WARNING 2026-03-10, YELLOW 2026-03-10, RED 2026-03-10");
    }

    @Test
    void isNeverAcceptedWhereTheProcedureKnowsNoSilence() {
        Procedure byAct = new Procedure(mask("accept"), null, null);

        assertThat(RULE).under(byAct).on(received()).doesNotFire();
    }
}

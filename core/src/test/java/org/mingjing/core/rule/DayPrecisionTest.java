package org.mingjing.core.rule;

import static org.mingjing.core.rule.RuleAssert.assertThat;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import org.junit.jupiter.api.Test;
import org.mingjing.core.timelimit.Limit;

/** Events of which only the day is known: the pack's order of activities places them in it. */
class DayPrecisionTest {
    private static final Procedure PROCEDURE =
            new Procedure(0, null, PauseTerms.ofActivities(mask("pause"), mask("resume")));

    /** Five working days from Monday 2 March: due on Monday 9 March. */
    private static final TimeLimit RULE =
            TimeLimit.builder(ToldCase.header("T"))
                    .start(new TimeLimit.Start.First(mask("accept")))
                    .response(TimeLimit.Response.by(mask("complete")))
                    .promised(new LimitSource.Own(Limit.ofWorkingDays(5)))
                    .build(PROCEDURE);

    private static RuleAssert rule(ToldCase told) {
        return assertThat(RULE).under(PROCEDURE).on(told).asOf("2026-03-31");
    }

    @Test
    void answersOnTheDayOfTheStartWhateverItsHour() {
        rule(told().at("2026-03-02T10:00", "accept").onDay("2026-03-02", "complete")).doesNotFire();
    }

    @Test
    void doesNotAnswerOnTheDayBefore() {
        rule(told().at("2026-03-02T10:00", "accept").onDay("2026-03-01", "complete"))
                .fires("accept: WARNING 2026-03-05, YELLOW 2026-03-10, RED 2026-03-11");
    }

    @Test
    void endsAPauseOpenedOnTheSameDay() {
        rule(told().at("2026-03-02T10:00", "accept")
                        .at("2026-03-04T15:00", "pause")
                        .onDay("2026-03-04", "resume"))
                .fires("accept: WARNING 2026-03-06, YELLOW 2026-03-11, RED 2026-03-12");
    }

    @Test
    void startsBeforeWhatFollowsOnTheSameDay() {
        rule(told().onDay("2026-03-02", "accept").at("2026-03-02T09:00", "complete")).doesNotFire();
    }

    /** The acts among which it finds its place keep their own times. */
    @Test
    void movesNoOtherAct() {
        ConditionRule anyReceipt =
                new ConditionRule(
                        ToldCase.header("R"), Level.YELLOW, mask("receive"), context -> true);

        assertThat(anyReceipt)
                .on(
                        told().onDay("2026-03-02", "accept")
                                .at("2026-03-02T09:00", "receive")
                                .at("2026-03-02T10:00", "receive")
                                .at("2026-03-02T11:00", "complete"))
                .fires("receive: YELLOW 2026-03-02T09:00", "receive-2: YELLOW 2026-03-02T10:00");
    }
}

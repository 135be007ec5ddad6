package org.mingjing.core.rule;

import static org.mingjing.core.rule.RuleAssert.assertThat;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mingjing.core.timelimit.Limit;

class LiftedRungTest {
    private static final Procedure PROCEDURE =
            new Procedure(0, null, PauseTerms.ofActivities(mask("pause"), mask("resume")));

    /**
     * Five working days from Monday 2 March: warning on Thursday 5 March, due on Monday 9 March.
     */
    private static final TimeLimit RULE =
            TimeLimit.builder(ToldCase.header("T"))
                    .start(new TimeLimit.Start.First(mask("accept")))
                    .response(TimeLimit.Response.by(mask("complete")))
                    .promised(new LimitSource.Own(Limit.ofWorkingDays(5)))
                    .build(PROCEDURE);

    private static ToldCase accepted() {
        return told().at("2026-03-02T09:00", "accept");
    }

    private static RuleAssert rule(ToldCase told) {
        return assertThat(RULE).under(PROCEDURE).on(told);
    }

    @Test
    void doesNotArisePausedAtItsVeryInstant() {
        rule(accepted().at("2026-03-05", "pause")).doesNotFire();
    }

    @Test
    void isLiftedWhenThePauseComesOneMillisecondLater() {
        rule(accepted().at("2026-03-05T00:00:00.001", "pause"))
                .fires("accept: WARNING 2026-03-05 lifted 2026-03-05T00:00:00.001");
    }

    @Test
    void isNoFaultOnceLifted() {
        Rung lifted =
                rule(accepted().at("2026-03-05T09:00", "pause")).findings().get(0).rungs().get(0);

        Assertions.assertThat(lifted.isLifted()).isTrue();
        Assertions.assertThat(new Rung(Level.RED, 0, 0, 1, false).isCard()).isFalse();
    }

    @Test
    void isANewOccurrenceWhenReachedAgain() {
        rule(accepted().at("2026-03-05T09:00", "pause").at("2026-03-06T09:00", "resume"))
                .asOf("2026-03-09")
                .fires(
                        "accept: WARNING 2026-03-05 lifted 2026-03-05T09:00",
                        "accept/2: WARNING 2026-03-09");
    }

    @Test
    void isLiftedAsOftenAsThePausesCome() {
        rule(accepted()
                        .at("2026-03-05T09:00", "pause")
                        .at("2026-03-06T09:00", "resume")
                        .at("2026-03-09T09:00", "pause")
                        .at("2026-03-10T09:00", "resume"))
                .asOf("2026-03-11")
                .fires(
                        "accept: WARNING 2026-03-05 lifted 2026-03-05T09:00",
                        "accept/2: WARNING 2026-03-09 lifted 2026-03-09T09:00",
                        "accept/3: WARNING 2026-03-11");
    }

    @Test
    void keepsManyRungs() {
        rule(accepted()
                        .at("2026-03-05T09:00", "pause")
                        .at("2026-03-05T10:00", "resume")
                        .at("2026-03-06T09:00", "pause")
                        .at("2026-03-06T10:00", "resume")
                        .at("2026-03-09T09:00", "pause")
                        .at("2026-03-09T10:00", "resume")
                        .at("2026-03-10T09:00", "pause")
                        .at("2026-03-10T10:00", "resume")
                        .at("2026-03-11T09:00", "pause")
                        .at("2026-03-11T10:00", "resume")
                        .at("2026-03-12T09:00", "pause")
                        .at("2026-03-12T10:00", "resume")
                        .at("2026-03-13T09:00", "pause")
                        .at("2026-03-13T10:00", "resume")
                        .at("2026-03-16T09:00", "pause")
                        .at("2026-03-16T10:00", "resume"))
                .asOf("2026-03-17")
                .fires(
                        "accept: WARNING 2026-03-05 lifted 2026-03-05T09:00",
                        "accept/2: WARNING 2026-03-06 lifted 2026-03-06T09:00",
                        "accept/3: WARNING 2026-03-09 lifted 2026-03-09T09:00",
                        "accept/4: WARNING 2026-03-10 lifted 2026-03-10T09:00",
                        "accept/5: WARNING 2026-03-11 lifted 2026-03-11T09:00",
                        "accept/6: WARNING 2026-03-12 lifted 2026-03-12T09:00",
                        "accept/7: WARNING 2026-03-13 lifted 2026-03-13T09:00",
                        "accept/8: WARNING 2026-03-16 lifted 2026-03-16T09:00",
                        "accept/9: WARNING 2026-03-17");
    }

    @Test
    void standsWhenTheDueDateMovesWithoutReachingIt() {
        rule(accepted().at("2026-03-11T09:00", "pause").at("2026-03-12T09:00", "resume"))
                .fires("accept: WARNING 2026-03-05, YELLOW 2026-03-10, RED 2026-03-11");
    }

    @Test
    void liftsACardWhenAResumptionComesAfterTheAnnouncedEnd() {
        Procedure announced =
                new Procedure(
                        0,
                        null,
                        new PauseTerms(
                                mask("pause"),
                                mask("resume"),
                                null,
                                java.util.Set.of(),
                                null,
                                null,
                                ToldCase.attribute("end-day"),
                                0));

        assertThat(RULE)
                .under(announced)
                .on(
                        accepted()
                                .at("2026-03-03T09:00", "pause")
                                .date("end-day", "2026-03-03")
                                .at("2026-03-11T09:00", "resume"))
                .asOf("2026-03-19")
                .fires(
                        "accept: WARNING 2026-03-06 lifted 2026-03-11T09:00,"
                                + " YELLOW 2026-03-11 lifted 2026-03-11T09:00",
                        "accept/2: WARNING 2026-03-16, YELLOW 2026-03-19");
    }
}

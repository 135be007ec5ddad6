package org.mingjing.core.rule;

import static org.mingjing.core.rule.RuleAssert.assertThat;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.Limit;

/** A case of which some message could not be taken: what is missing may be that message. */
class IncompleteCaseTest {
    private static final TimeLimit FIVE_DAYS =
            TimeLimit.builder(ToldCase.header("T"))
                    .start(new TimeLimit.Start.First(mask("accept")))
                    .response(TimeLimit.Response.by(mask("complete")))
                    .statutory(new LimitSource.Own(Limit.ofWorkingDays(5)))
                    .ladder(Ladder.of(LadderStep.of(Level.RED, Anchor.STATUTORY, 0)))
                    .build(Procedure.NONE);

    @Test
    void hasNoCardForAnAnswerThatIsMissing() {
        assertThat(FIVE_DAYS)
                .on(told().at("2026-03-02T09:00", "accept").incomplete())
                .fires("accept: RED 2026-03-10?");
    }

    @Test
    void hasItsCardForAnAnswerThatCameLate() {
        assertThat(FIVE_DAYS)
                .on(
                        told().at("2026-03-02T09:00", "accept")
                                .at("2026-03-10T09:00", "complete")
                                .incomplete())
                .fires("accept: RED 2026-03-10");
    }

    @Test
    void hasNoCardForAStepThatIsMissing() {
        RequiredSteps steps =
                new RequiredSteps(
                        ToldCase.header("S"),
                        Level.YELLOW,
                        mask("complete"),
                        List.of(ToldCase.activity("review")),
                        RequiredSteps.Source.RULE);

        assertThat(steps)
                .on(told().at("2026-03-02T09:00", "complete").incomplete())
                .fires("complete: YELLOW 2026-03-02T09:00?");
    }

    @Test
    void hasNoCardForAPredecessorThatIsMissing() {
        Precedence paid =
                new Precedence(ToldCase.header("P"), Level.RED, mask("complete"), mask("pay"));

        assertThat(paid)
                .on(told().at("2026-03-02T09:00", "complete").incomplete())
                .fires("complete: RED 2026-03-02T09:00?");
    }

    @Test
    void hasNoCardForAnAnswerThatIsMissingWhereTheCaseWentOn() {
        TimeLimit reply =
                TimeLimit.builder(ToldCase.header("T"))
                        .start(new TimeLimit.Start.First(mask("accept")))
                        .response(new TimeLimit.Response(mask("review"), mask("complete")))
                        .statutory(new LimitSource.Own(Limit.ofWorkingDays(5)))
                        .ladder(Ladder.of(LadderStep.of(Level.RED, Anchor.STATUTORY, 0)))
                        .build(Procedure.NONE);

        assertThat(reply)
                .on(
                        told().at("2026-03-02T09:00", "accept")
                                .at("2026-03-12T09:00", "complete")
                                .incomplete())
                .fires("accept: RED 2026-03-10?");
    }

    @Test
    void hasNoCardForAQuestionWithoutAnswer() {
        Unanswered unheard =
                new Unanswered(
                        ToldCase.header("U"),
                        Level.YELLOW,
                        mask("complete"),
                        mask("handle"),
                        mask("review"),
                        null);

        assertThat(unheard)
                .on(
                        told().at("2026-03-02T09:00", "handle")
                                .at("2026-03-03T09:00", "complete")
                                .incomplete())
                .fires("complete: YELLOW 2026-03-03T09:00?");
    }

    @Test
    void hasNoCardForAPauseWithoutEnd() {
        PauseLeftOpen open =
                new PauseLeftOpen(
                        ToldCase.header("P"), Level.YELLOW, mask("complete"), ToldCase.STRICT);

        assertThat(open)
                .under(ToldCase.STRICT)
                .on(
                        told().at("2026-03-02T09:00", "pause")
                                .at("2026-03-03T09:00", "complete")
                                .incomplete())
                .fires("complete: YELLOW 2026-03-03T09:00?");
    }
}

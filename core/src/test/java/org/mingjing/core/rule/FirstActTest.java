package org.mingjing.core.rule;

import static org.mingjing.core.rule.RuleAssert.assertThat;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.Roll;

/** The very first act of a case is an act like any other: what comes later is judged as well. */
class FirstActTest {
    private static final Limit.Running THREE_DAYS =
            new Limit.Running(3, LimitUnit.WORKING_DAYS, Roll.NONE);
    private static final TimeLimit FIVE_DAYS =
            TimeLimit.builder(ToldCase.header("T"))
                    .start(new TimeLimit.Start.Accepted())
                    .response(TimeLimit.Response.by(mask("complete")))
                    .promised(new LimitSource.Own(Limit.ofWorkingDays(5)))
                    .build(ToldCase.STRICT);

    static Stream<Rule> rules() {
        RuleHeader header = ToldCase.header("R");
        return Stream.of(
                new MinimumTime(
                        header,
                        Level.YELLOW,
                        mask("pause"),
                        mask("accept"),
                        new Limit.Running(30, LimitUnit.WORKING_DAYS, Roll.NONE),
                        MinimumTime.Earliest.ON_LAST_DAY),
                new MaximumTime(header, Level.YELLOW, mask("pause"), mask("accept"), THREE_DAYS),
                new PauseLeftOpen(header, Level.YELLOW, mask("pause"), ToldCase.STRICT),
                new Unanswered(
                        header, Level.YELLOW, mask("pause"), mask("accept"), mask("review"), null),
                new ActNearDue(
                        header,
                        Level.YELLOW,
                        mask("pause"),
                        List.of(FIVE_DAYS),
                        new ActNearDue.When.After()),
                new UnrecognisedPause(
                        header, Level.YELLOW, Set.of(PauseVerdict.NO_APPROVER), ToldCase.STRICT),
                new ConditionRule(
                        header,
                        Level.YELLOW,
                        mask("pause"),
                        context -> context.count(ToldCase.activity("accept").code()) > 0),
                new NotAfter(header, Level.YELLOW, mask("pause"), mask("accept")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hidesNoLaterBreachOfTheSameKind(Rule rule) {
        ToldCase paused =
                told().at("2026-03-02T09:00", "pause")
                        .text("type", "hearing")
                        .text("document", "1")
                        .text("approver", "Wang")
                        .at("2026-03-02T10:00", "resume")
                        .text("document", "1")
                        .at("2026-03-03T09:00", "accept")
                        .at("2026-03-20T09:00", "pause")
                        .text("type", "hearing")
                        .text("document", "2")
                        .at("2026-03-20T10:00", "pause")
                        .text("type", "hearing")
                        .text("document", "3")
                        .text("approver", "Wang");

        Assertions.assertThat(assertThat(rule).under(ToldCase.STRICT).on(paused).findings())
                .isNotEmpty()
                .allSatisfy(finding -> Assertions.assertThat(finding.id().message()).contains("-"));
    }

    @Test
    void mayBeTheQuestionThatNobodyAnswered() {
        Unanswered rule =
                new Unanswered(
                        ToldCase.header("U"),
                        Level.YELLOW,
                        mask("complete"),
                        mask("handle"),
                        mask("review"),
                        ToldCase.attribute("document"));
        ToldCase asked =
                told().at("2026-03-02T09:00", "handle")
                        .text("document", "fire")
                        .at("2026-03-04T09:00", "complete");

        assertThat(rule).on(asked).fires("complete: YELLOW 2026-03-04T09:00");
        Assertions.assertThat(assertThat(rule).on(asked).findings().get(0).detail())
                .isEqualTo("document=fire");
    }

    @Test
    void mayBeThePauseThatIsLeftOpen() {
        PauseLeftOpen rule =
                new PauseLeftOpen(
                        ToldCase.header("P"), Level.YELLOW, mask("complete"), ToldCase.STRICT);
        ToldCase paused =
                told().at("2026-03-02T09:00", "receive")
                        .at("2026-03-02T10:00", "pause")
                        .at("2026-03-04T09:00", "complete");

        Assertions.assertThat(
                        assertThat(rule)
                                .under(ToldCase.STRICT)
                                .on(paused)
                                .findings()
                                .get(0)
                                .evidence())
                .extracting(EventRef::message)
                .containsExactly("complete", "pause");
        assertThat(rule)
                .under(ToldCase.STRICT)
                .on(told().at("2026-03-02T09:00", "receive").at("2026-03-04T09:00", "complete"))
                .doesNotFire();
    }

    @Test
    void needsNoPredecessorWhereItIsOneItself() {
        Precedence rule =
                new Precedence(ToldCase.header("P"), Level.YELLOW, mask("accept"), mask("accept"));

        assertThat(rule).on(told().at("2026-03-02T09:00", "accept")).doesNotFire();
    }
}

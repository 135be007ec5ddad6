package org.mingjing.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.core.rule.ToldCase.mask;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.Roll;

/** A rule with one level says that level when it is asked for its gravest. */
class GravestLevelTest {
    private static final Limit.Running THREE_DAYS =
            new Limit.Running(3, LimitUnit.WORKING_DAYS, Roll.NONE);

    private static final TimeLimit CLOCK =
            TimeLimit.builder(ToldCase.header("T"))
                    .start(new TimeLimit.Start.Accepted())
                    .response(TimeLimit.Response.by(mask("complete")))
                    .promised(new LimitSource.Own(THREE_DAYS))
                    .build(ToldCase.STRICT);

    static Stream<Rule> redRules() {
        RuleHeader header = ToldCase.header("R");
        long acts = mask("complete");
        return Stream.of(
                new ActNearDue(
                        header, Level.RED, acts, List.of(CLOCK), new ActNearDue.When.After()),
                new ChangedAfterSignal(header, Level.RED, acts),
                new ConditionRule(header, Level.RED, acts, context -> true),
                new DatedAhead(header, Level.RED, acts, Duration.ZERO),
                new MaximumTime(header, Level.RED, acts, mask("accept"), THREE_DAYS),
                new NotAfter(header, Level.RED, acts, mask("accept")),
                new OutOfOrder(header, Level.RED, List.of(mask("accept"), acts), Duration.ZERO),
                new PauseLeftOpen(header, Level.RED, acts, ToldCase.STRICT),
                new PausesInTotal(
                        header, Level.RED, new LimitSource.Own(THREE_DAYS), 1, ToldCase.STRICT, 0),
                new Precedence(header, Level.RED, acts, mask("accept")),
                new ReceivedTogether(header, Level.RED, acts, mask("pay"), Duration.ZERO),
                new Unanswered(header, Level.RED, acts, mask("handle"), mask("review"), null),
                new UnrecognisedPause(
                        header, Level.RED, Set.of(PauseVerdict.NO_DOCUMENT), ToldCase.STRICT));
    }

    @ParameterizedTest
    @MethodSource("redRules")
    void isTheOnlyOne(Rule rule) {
        assertThat(rule.gravest()).isEqualTo(Level.RED);
    }
}

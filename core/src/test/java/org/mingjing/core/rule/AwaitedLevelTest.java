package org.mingjing.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.Limit;

/** To which level a case may come when it is to be judged again. */
class AwaitedLevelTest {
    private static final TimeLimit PROMISE = rule("promise", Ladder.OF_PROMISE);
    private static final TimeLimit GRAVE =
            rule("grave", Ladder.of(LadderStep.of(Level.RED, Anchor.PROMISED, 0)));

    private static TimeLimit rule(String id, Ladder ladder) {
        return TimeLimit.builder(ToldCase.header(id))
                .start(new TimeLimit.Start.First(mask("accept")))
                .response(TimeLimit.Response.by(mask("complete")))
                .promised(new LimitSource.Own(Limit.ofWorkingDays(5)))
                .ladder(ladder)
                .build(ToldCase.STRICT);
    }

    private static Level awaited(ToldCase told, String asOf, TimeLimit... rules) {
        CaseJudge judge =
                new CaseJudge(
                        Rulebook.of(ToldCase.WORDS, ToldCase.STRICT, List.of(rules)),
                        ToldCase.CALENDARS,
                        told.file());
        judge.judge(told.file(), ToldCase.millis(asOf), finding -> {});
        return judge.awaited();
    }

    private static ToldCase accepted() {
        return told().at("2026-03-02T09:00", "accept");
    }

    @Test
    void climbsWithTheLadder() {
        assertThat(awaited(accepted(), "2026-03-03", PROMISE)).isEqualTo(Level.WARNING);
        assertThat(awaited(accepted(), "2026-03-09T12:00", PROMISE)).isEqualTo(Level.YELLOW);
        assertThat(awaited(accepted(), "2026-03-10T12:00", PROMISE)).isEqualTo(Level.RED);
    }

    @Test
    void isThatOfTheEarlierReview() {
        assertThat(awaited(accepted(), "2026-03-03", PROMISE, GRAVE)).isEqualTo(Level.WARNING);
        assertThat(awaited(accepted(), "2026-03-03", GRAVE, PROMISE)).isEqualTo(Level.WARNING);
    }

    @Test
    void isTheGravestOfThoseAtOneInstant() {
        assertThat(awaited(accepted(), "2026-03-09T12:00", PROMISE, GRAVE)).isEqualTo(Level.RED);
        assertThat(awaited(accepted(), "2026-03-09T12:00", GRAVE, PROMISE)).isEqualTo(Level.RED);
    }

    @Test
    void isTheMildestWhenNothingIsAwaited() {
        ToldCase answered = accepted().at("2026-03-04T09:00", "complete");

        assertThat(awaited(answered, "2026-03-05", PROMISE, GRAVE)).isEqualTo(Level.NOTICE);
    }

    @Test
    void forgetsTheCaseBefore() {
        ToldCase answered = accepted().at("2026-03-04T09:00", "complete");
        CaseJudge judge =
                new CaseJudge(
                        Rulebook.of(ToldCase.WORDS, ToldCase.STRICT, List.of(GRAVE)),
                        ToldCase.CALENDARS,
                        accepted().file());

        judge.judge(accepted().file(), ToldCase.millis("2026-03-05"), finding -> {});
        judge.judge(answered.file(), ToldCase.millis("2026-03-05"), finding -> {});

        assertThat(judge.awaited()).isEqualTo(Level.NOTICE);
    }
}

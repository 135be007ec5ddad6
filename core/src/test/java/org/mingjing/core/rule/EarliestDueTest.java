package org.mingjing.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.core.timelimit.Limit;

/** Which due date a host shows of a case that was just judged. */
class EarliestDueTest {
    private static final Limit TEN_DAYS = Limit.ofWorkingDays(10);
    private static final Limit FIVE_DAYS = Limit.ofWorkingDays(5);

    private static TimeLimit rule(String id, Limit limit) {
        return TimeLimit.builder(ToldCase.header(id))
                .start(new TimeLimit.Start.First(mask("accept")))
                .response(TimeLimit.Response.by(mask("complete")))
                .promised(new LimitSource.Own(limit))
                .build(ToldCase.STRICT);
    }

    private static CaseJudge judged(ToldCase told, String asOf) {
        CaseJudge judge =
                new CaseJudge(
                        Rulebook.of(
                                ToldCase.WORDS,
                                ToldCase.STRICT,
                                List.of(rule("ten", TEN_DAYS), rule("five", FIVE_DAYS))),
                        ToldCase.CALENDARS,
                        told.file());
        judge.judge(told.file(), ToldCase.millis(asOf), finding -> {});
        return judge;
    }

    @Test
    void isTheEarliestOfTheClocksThatRun() {
        CaseJudge judge = judged(told().at("2026-03-02T09:00", "accept"), "2026-03-03");

        assertThat(judge.earliestDue()).isEqualTo(ToldCase.millis("2026-03-10") - 1);
        assertThat(judge.earliestLimit()).isEqualTo(FIVE_DAYS);
    }

    @Test
    void staysWhenItIsOverrun() {
        assertThat(judged(told().at("2026-03-02T09:00", "accept"), "2026-04-01").earliestDue())
                .isEqualTo(ToldCase.millis("2026-03-10") - 1);
    }

    @Test
    void isNoneOnceEverythingIsAnswered() {
        ToldCase answered =
                told().at("2026-03-02T09:00", "accept").at("2026-03-04T09:00", "complete");

        assertThat(judged(answered, "2026-03-05").earliestDue()).isEqualTo(CaseJudge.NO_REVIEW);
        assertThat(judged(answered, "2026-03-05").earliestLimit()).isNull();
    }

    @Test
    void isNoneWhileAPauseHasStoppedAllThatRuns() {
        ToldCase paused =
                told().at("2026-03-02T09:00", "accept")
                        .at("2026-03-04T09:00", "pause")
                        .text("type", "hearing")
                        .text("document", "1")
                        .text("approver", "Wang");

        assertThat(judged(paused, "2026-03-05").earliestDue()).isEqualTo(CaseJudge.NO_REVIEW);
    }
}

package org.mingjing.core.rule;

import static org.mingjing.core.rule.RuleAssert.assertThat;
import static org.mingjing.core.rule.ToldCase.attribute;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import org.junit.jupiter.api.Test;
import org.mingjing.core.timelimit.Anchor;

/** Which version of a message counts, and from when on. */
class MessageVersionsTest {
    private static final AtMost NO_PAYMENT =
            new AtMost(ToldCase.header("P"), Level.RED, mask("pay"), 0);

    private static final TimeLimit PROMISE =
            TimeLimit.builder(ToldCase.header("T"))
                    .start(new TimeLimit.Start.First(mask("accept")))
                    .response(TimeLimit.Response.by(mask("complete")))
                    .promised(new LimitSource.CaseDate(attribute("promise")))
                    .ladder(Ladder.of(LadderStep.of(Level.RED, Anchor.PROMISED, 0)))
                    .build(Procedure.NONE);

    private static ToldCase paid() {
        return told().at("2026-03-02T09:00", "pay").message("m", 1);
    }

    @Test
    void deletesWithoutAHigherVersion() {
        ToldCase deleted =
                paid().at("2026-03-02T09:00", "pay")
                        .message("m", 1)
                        .voided()
                        .received("2026-03-05");

        assertThat(NO_PAYMENT).on(deleted).asOf("2026-03-04").fires("m: RED 2026-03-02T09:00");
        assertThat(NO_PAYMENT).on(deleted).asOf("2026-03-05").doesNotFire();
    }

    @Test
    void deletesWhatIsReceivedWithIt() {
        assertThat(NO_PAYMENT)
                .on(paid().at("2026-03-02T09:00", "pay").message("m", 1).voided())
                .doesNotFire();
    }

    @Test
    void takesWhatWasReceivedLastOfOneVersion() {
        assertThat(NO_PAYMENT)
                .on(paid().at("2026-03-03T09:00", "pay").message("m", 1).received("2026-03-05"))
                .fires("m: RED 2026-03-03T09:00");
    }

    @Test
    void takesTheHigherVersionHoweverLateTheLowerOneCame() {
        assertThat(NO_PAYMENT)
                .on(
                        paid().received("2026-03-06")
                                .at("2026-03-03T09:00", "pay")
                                .message("m", 2)
                                .received("2026-03-05"))
                .fires("m: RED 2026-03-03T09:00");
    }

    @Test
    void knowsAPromiseFromTheMessageThatTellsIt() {
        ToldCase promised =
                told().at("2026-03-02T09:00", "accept")
                        .at("2026-03-04T09:00", "handle")
                        .date("promise", "2026-03-06")
                        .received("2026-03-20");

        assertThat(PROMISE).on(promised).asOf("2026-03-19").doesNotFire();
        assertThat(PROMISE).on(promised).asOf("2026-03-20").fires("accept: RED 2026-03-07");
    }

    @Test
    void forgetsAPromiseThatWasDeleted() {
        assertThat(PROMISE)
                .on(
                        told().at("2026-03-02T09:00", "accept")
                                .at("2026-03-04T09:00", "handle")
                                .date("promise", "2026-03-06")
                                .voided())
                .asOf("2026-03-20")
                .doesNotFire();
    }

    @Test
    void takesTheFirstPromiseAndItsCorrection() {
        assertThat(PROMISE)
                .on(
                        told().at("2026-03-02T09:00", "accept")
                                .message("k", 1)
                                .date("promise", "2026-03-06")
                                .at("2026-03-02T09:00", "accept")
                                .message("k", 2)
                                .date("promise", "2026-03-12")
                                .at("2026-03-04T09:00", "handle")
                                .date("promise", "2026-03-09"))
                .asOf("2026-03-20")
                .fires("k: RED 2026-03-13");
    }
}

package org.mingjing.core.rule;

import static org.mingjing.core.rule.RuleAssert.assertThat;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import org.junit.jupiter.api.Test;
import org.mingjing.core.timelimit.Limit;

class ChangedAfterSignalTest {
    /** Five working days from Monday 2 March: yellow on 10 March, red on 11 March. */
    private static final TimeLimit CLOCK =
            TimeLimit.builder(ToldCase.header("T"))
                    .start(new TimeLimit.Start.First(mask("accept")))
                    .response(TimeLimit.Response.by(mask("complete")))
                    .promised(new LimitSource.Own(Limit.ofWorkingDays(5)))
                    .build(Procedure.NONE);

    private static final ChangedAfterSignal RULE =
            new ChangedAfterSignal(ToldCase.header("C"), Level.YELLOW, Rule.ANY);

    /** Completed on 12 March, late; then said to have been completed earlier. */
    private static ToldCase corrected(String occurred, String received) {
        return told().at("2026-03-02T09:00", "accept")
                .at("2026-03-12T09:00", "complete")
                .message("m", 1)
                .at(occurred, "complete")
                .message("m", 2)
                .received(received);
    }

    private static RuleAssert on(ToldCase told) {
        return assertThat(CLOCK, RULE).on(told);
    }

    @Test
    void firesWhenATimeIsMovedAfterACard() {
        on(corrected("2026-03-06T09:00", "2026-03-13T09:00"))
                .fires("accept: WARNING 2026-03-05", "m: YELLOW 2026-03-13T09:00");
    }

    /** The second version moves the time back to where the first one had it, after the cards. */
    @Test
    void comparesWithTheVersionRightBefore() {
        on(told().at("2026-03-02T09:00", "accept")
                        .at("2026-03-12T09:00", "complete")
                        .message("m", 1)
                        .at("2026-03-11T09:00", "complete")
                        .message("m", 2)
                        .received("2026-03-13T09:00")
                        .at("2026-03-11T09:00", "complete")
                        .message("m", 3)
                        .received("2026-03-14T09:00"))
                .fires("accept: WARNING 2026-03-05, YELLOW 2026-03-10, RED 2026-03-11");
        on(told().at("2026-03-02T09:00", "accept")
                        .at("2026-03-12T09:00", "complete")
                        .message("m", 1)
                        .at("2026-03-11T09:00", "complete")
                        .message("m", 2)
                        .received("2026-03-13T09:00")
                        .at("2026-03-12T09:00", "complete")
                        .message("m", 3)
                        .received("2026-03-14T09:00"))
                .fires(
                        "accept: WARNING 2026-03-05, YELLOW 2026-03-10, RED 2026-03-11",
                        "m: YELLOW 2026-03-14T09:00");
    }

    @Test
    void doesNotFireWhenNothingButTheTextIsCorrected() {
        on(corrected("2026-03-12T09:00", "2026-03-13T09:00"))
                .fires("accept: WARNING 2026-03-05, YELLOW 2026-03-10, RED 2026-03-11");
    }

    @Test
    void doesNotFireWhenTheCorrectionCameBeforeAnyCard() {
        on(told().at("2026-03-02T09:00", "accept")
                        .message("m", 1)
                        .at("2026-03-02T10:00", "accept")
                        .message("m", 2)
                        .received("2026-03-09T23:59:59.999")
                        .at("2026-03-12T09:00", "complete"))
                .fires("m: WARNING 2026-03-05, YELLOW 2026-03-10, RED 2026-03-11");
    }

    @Test
    void firesWhenTheCardWasGivenTheInstantBefore() {
        on(told().at("2026-03-02T09:00", "accept")
                        .message("m", 1)
                        .at("2026-03-02T10:00", "accept")
                        .message("m", 2)
                        .received("2026-03-10T00:00:00.001")
                        .at("2026-03-12T09:00", "complete"))
                .fires(
                        "m: WARNING 2026-03-05, YELLOW 2026-03-10, RED 2026-03-11",
                        "m: YELLOW 2026-03-10T00:00:00.001");
    }
}

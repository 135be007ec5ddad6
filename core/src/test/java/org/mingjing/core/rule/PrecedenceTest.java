package org.mingjing.core.rule;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mingjing.core.rule.RuleAssert.assertThat;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class PrecedenceTest {
    private static final Precedence PAY_BEFORE_APPROVAL =
            new Precedence(
                    ToldCase.header("P"), Level.YELLOW, mask("approve", "complete"), mask("pay"));

    @Test
    void firesWhenThePredecessorNeverCame() {
        assertThat(PAY_BEFORE_APPROVAL)
                .on(told().at("2026-03-02T09:00", "approve"))
                .fires("approve: YELLOW 2026-03-02T09:00");
    }

    @Test
    void firesForEveryActBeforeThePredecessor() {
        assertThat(PAY_BEFORE_APPROVAL)
                .on(
                        told().at("2026-03-02T09:00", "approve")
                                .at("2026-03-02T09:30", "complete")
                                .at("2026-03-02T10:00", "pay")
                                .at("2026-03-02T11:00", "approve"))
                .fires("approve: YELLOW 2026-03-02T09:00", "complete: YELLOW 2026-03-02T09:30");
    }

    @Test
    void doesNotFireAfterThePredecessor() {
        assertThat(PAY_BEFORE_APPROVAL)
                .on(told().at("2026-03-02T08:59:59.999", "pay").at("2026-03-02T09:00", "approve"))
                .doesNotFire();
    }

    @Test
    void takesSimultaneousEventsInTheOrderOfTheVocabulary() {
        assertThat(PAY_BEFORE_APPROVAL)
                .on(told().at("2026-03-02T09:00", "approve").at("2026-03-02T09:00", "pay"))
                .fires("approve: YELLOW 2026-03-02T09:00");
    }

    @Test
    void firesOneMillisecondBeforeThePredecessor() {
        assertThat(PAY_BEFORE_APPROVAL)
                .on(told().at("2026-03-02T09:00:00.001", "pay").at("2026-03-02T09:00", "approve"))
                .fires("approve: YELLOW 2026-03-02T09:00");
    }

    @Test
    void doesNotFireWithoutTheAct() {
        assertThat(PAY_BEFORE_APPROVAL).on(told().at("2026-03-02T09:00", "pay")).doesNotFire();
    }

    @Test
    void doesNotJudgeBeforeItIsInForce() {
        Precedence later =
                new Precedence(
                        ToldCase.header("P")
                                .withVersion(
                                        2,
                                        LocalDate.of(2026, 3, 3),
                                        RuleHeader.Reach.APPLIES_TO_RUNNING),
                        Level.YELLOW,
                        mask("approve"),
                        mask("pay"));

        assertThat(later)
                .on(told().at("2026-03-02T09:00", "approve").at("2026-03-03T09:00", "approve"))
                .fires("approve-2: YELLOW 2026-03-03T09:00");
    }

    @Test
    void tellsItsLevel() {
        Assertions.assertThat(PAY_BEFORE_APPROVAL.gravest()).isEqualTo(Level.YELLOW);
    }

    @Test
    void refusesToBeTriggeredByNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Precedence(ToldCase.header("P"), Level.RED, 0, mask("pay")))
                .withMessage("P: no activity triggers this rule");
    }
}

package org.mingjing.core.rule;

import static org.mingjing.core.rule.RuleAssert.assertThat;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import org.junit.jupiter.api.Test;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.Roll;

class MaximumTimeTest {
    /** A withdrawal, if any, within two working days of Thursday 5 March: until Monday 9 March. */
    private static final MaximumTime RULE =
            new MaximumTime(
                    ToldCase.header("M"),
                    Level.YELLOW,
                    mask("withdraw"),
                    mask("receive", "correct"),
                    new Limit.Running(2, LimitUnit.WORKING_DAYS, Roll.NONE));

    private static ToldCase received() {
        return told().at("2026-03-05T09:00", "receive");
    }

    @Test
    void doesNotFireWithoutTheAct() {
        assertThat(RULE).on(received()).doesNotFire();
    }

    @Test
    void doesNotFireInTheLastMillisecond() {
        assertThat(RULE).on(received().at("2026-03-09T23:59:59.999", "withdraw")).doesNotFire();
    }

    @Test
    void arisesAtTheFirstInstantThatIsLateHoweverLateTheActComes() {
        assertThat(RULE)
                .on(received().at("2026-03-10", "withdraw"))
                .fires("withdraw: YELLOW 2026-03-10");
        assertThat(RULE)
                .on(received().at("2026-03-20", "withdraw"))
                .fires("withdraw: YELLOW 2026-03-10");
    }

    @Test
    void countsFromTheLastBeginning() {
        assertThat(RULE)
                .on(received().at("2026-03-09T09:00", "correct").at("2026-03-11T09:00", "withdraw"))
                .doesNotFire();
    }

    @Test
    void doesNotFireWithoutABeginning() {
        assertThat(RULE).on(told().at("2026-03-20", "withdraw")).doesNotFire();
    }
}

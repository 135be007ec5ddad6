package org.mingjing.core.rule;

import static org.mingjing.core.rule.RuleAssert.assertThat;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class OutOfOrderTest {
    private static final OutOfOrder RULE =
            new OutOfOrder(
                    ToldCase.header("O"),
                    Level.YELLOW,
                    List.of(mask("accept"), mask("handle"), mask("review", "approve")),
                    Duration.ofMinutes(5));

    @Test
    void doesNotFireInOrder() {
        assertThat(RULE)
                .on(
                        told().at("2026-03-02T09:00", "accept")
                                .at("2026-03-02T09:00", "handle")
                                .at("2026-03-03T09:00", "review"))
                .doesNotFire();
    }

    @Test
    void toleratesClocksThatDiffer() {
        assertThat(RULE)
                .on(told().at("2026-03-02T08:55", "handle").at("2026-03-02T09:00", "accept"))
                .doesNotFire();
    }

    @Test
    void firesBeyondTheToleranceWhenThePredecessorHappens() {
        assertThat(RULE)
                .on(told().at("2026-03-02T08:54:59.999", "handle").at("2026-03-02T09:00", "accept"))
                .fires("handle: YELLOW 2026-03-02T09:00");
    }

    @Test
    void comparesWithTheLinkRightBeforeThatHappenedAtAll() {
        assertThat(RULE)
                .on(told().at("2026-03-02T08:00", "approve").at("2026-03-02T09:00", "accept"))
                .fires("approve: YELLOW 2026-03-02T09:00");
    }

    @Test
    void looksAtTheFirstOfEachLink() {
        assertThat(RULE)
                .on(
                        told().at("2026-03-02T08:00", "accept")
                                .at("2026-03-02T09:00", "handle")
                                .at("2026-03-02T10:00", "accept"))
                .doesNotFire();
    }

    @Test
    void needsTwoLinks() {
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new OutOfOrder(
                                        ToldCase.header("O"),
                                        Level.YELLOW,
                                        List.of(1L),
                                        Duration.ZERO))
                .withMessage("O: an order needs two links");
    }
}

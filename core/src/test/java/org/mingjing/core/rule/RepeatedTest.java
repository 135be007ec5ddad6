package org.mingjing.core.rule;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mingjing.core.rule.RuleAssert.assertThat;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.Roll;

class RepeatedTest {
    private static final Limit.Running FIVE_DAYS =
            new Limit.Running(5, LimitUnit.WORKING_DAYS, Roll.NONE);
    private static final Repeated THREE_TIMES = rule(3, Repeated.Whose.ANYBODY);
    private static final Repeated TWICE_BY_ONE = rule(2, Repeated.Whose.THE_SAME_PERSON);

    private static Repeated rule(int times, Repeated.Whose whose) {
        return rule(ToldCase.header("R"), times, whose);
    }

    private static Repeated rule(RuleHeader header, int times, Repeated.Whose whose) {
        return new Repeated(header, Level.YELLOW, mask("correct"), times, FIVE_DAYS, whose);
    }

    @Test
    void doesNotFireOneTooFew() {
        assertThat(THREE_TIMES)
                .on(told().at("2026-03-02T09:00", "correct").at("2026-03-03T09:00", "correct"))
                .doesNotFire();
    }

    @Test
    void firesWhenTheNumberIsFullInTheLastMillisecond() {
        Finding finding =
                assertThat(THREE_TIMES)
                        .on(
                                told().at("2026-03-02T09:00", "correct")
                                        .at("2026-03-03T09:00", "correct")
                                        .at("2026-03-09T23:59:59.999", "correct"))
                        .fires("correct-3: YELLOW 2026-03-09T23:59:59.999")
                        .findings()
                        .get(0);

        Assertions.assertThat(finding.detail()).isEqualTo("times=3");
        Assertions.assertThat(finding.evidence())
                .extracting(EventRef::message)
                .containsExactly("correct-3", "correct");
    }

    @Test
    void doesNotFireWhenThePeriodIsOver() {
        assertThat(THREE_TIMES)
                .on(
                        told().at("2026-03-02T09:00", "correct")
                                .at("2026-03-03T09:00", "correct")
                                .at("2026-03-10", "correct"))
                .doesNotFire();
    }

    @Test
    void countsFromTheNextWhenThePeriodOfTheFirstIsOver() {
        assertThat(THREE_TIMES)
                .on(
                        told().at("2026-03-02T09:00", "correct")
                                .at("2026-03-09T09:00", "correct")
                                .at("2026-03-10T09:00", "correct")
                                .at("2026-03-11T09:00", "correct"))
                .fires("correct-4: YELLOW 2026-03-11T09:00");
    }

    @Test
    void countsAnewOnceTheNumberWasFull() {
        assertThat(rule(2, Repeated.Whose.ANYBODY))
                .on(
                        told().at("2026-03-02T09:00", "correct")
                                .at("2026-03-02T10:00", "correct")
                                .at("2026-03-02T11:00", "correct")
                                .at("2026-03-02T12:00", "correct")
                                .at("2026-03-02T13:00", "correct"))
                .fires("correct-2: YELLOW 2026-03-02T10:00", "correct-4: YELLOW 2026-03-02T12:00");
    }

    @Test
    void countsForEachPersonApart() {
        assertThat(TWICE_BY_ONE)
                .on(
                        told().at("2026-03-02T09:00", "correct")
                                .by("Li")
                                .at("2026-03-02T10:00", "correct")
                                .by("Wu")
                                .at("2026-03-02T11:00", "correct")
                                .by("Li")
                                .at("2026-03-02T12:00", "correct")
                                .by("Wu"))
                .fires("correct-3: YELLOW 2026-03-02T11:00", "correct-4: YELLOW 2026-03-02T12:00");
    }

    @Test
    void countsAnewForOnePersonToo() {
        assertThat(TWICE_BY_ONE)
                .on(
                        told().at("2026-03-02T09:00", "correct")
                                .by("Li")
                                .at("2026-03-02T10:00", "correct")
                                .by("Li")
                                .at("2026-03-02T11:00", "correct")
                                .by("Li"))
                .fires("correct-2: YELLOW 2026-03-02T10:00");
    }

    @Test
    void doesNotMistakeUnknownPersonsForOne() {
        assertThat(TWICE_BY_ONE)
                .on(told().at("2026-03-02T09:00", "correct").at("2026-03-03T09:00", "correct"))
                .doesNotFire();
        assertThat(rule(2, Repeated.Whose.ANYBODY))
                .on(told().at("2026-03-02T09:00", "correct").at("2026-03-03T09:00", "correct"))
                .fires("correct-2: YELLOW 2026-03-03T09:00");
    }

    @Test
    void judgesOnTheDayTheNumberIsFull() {
        RuleHeader later =
                ToldCase.header("R")
                        .withVersion(2, LocalDate.of(2026, 3, 4), RuleHeader.Reach.NEW_TRIGGERS);

        assertThat(rule(later, 2, Repeated.Whose.ANYBODY))
                .on(told().at("2026-03-02T09:00", "correct").at("2026-03-03T09:00", "correct"))
                .doesNotFire();
        assertThat(rule(later, 2, Repeated.Whose.ANYBODY))
                .on(told().at("2026-03-02T09:00", "correct").at("2026-03-04", "correct"))
                .fires("correct-2: YELLOW 2026-03-04");
    }

    @Test
    void tellsItsLevel() {
        Assertions.assertThat(THREE_TIMES.gravest()).isEqualTo(Level.YELLOW);
    }

    @Test
    void refusesOnceAsARepetition() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule(1, Repeated.Whose.ANYBODY))
                .withMessage("R: once is no repetition: 1");
    }
}

package org.mingjing.core.rule;

import static org.mingjing.core.rule.RuleAssert.assertThat;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class SeparationOfDutiesTest {
    private static final SeparationOfDuties RULE =
            new SeparationOfDuties(
                    ToldCase.header("S"), Level.YELLOW, mask("review"), mask("approve", "handle"));

    @Test
    void firesWhenOnePersonDidBoth() {
        Finding finding =
                assertThat(RULE)
                        .on(
                                told().at("2026-03-02T09:00", "review")
                                        .by("Li")
                                        .at("2026-03-03T09:00", "approve")
                                        .by("Li"))
                        .fires("approve: YELLOW 2026-03-03T09:00")
                        .findings()
                        .get(0);

        Assertions.assertThat(finding.detail()).isEqualTo("person=Li");
        Assertions.assertThat(finding.evidence())
                .extracting(EventRef::message)
                .containsExactly("approve", "review");
    }

    @Test
    void arisesWithTheLaterOfTheTwo() {
        assertThat(RULE)
                .on(
                        told().at("2026-03-02T09:00", "handle")
                                .by("Li")
                                .at("2026-03-03T09:00", "review")
                                .by("Li"))
                .fires("review: YELLOW 2026-03-03T09:00");
    }

    @Test
    void doesNotFireForTwoPersons() {
        assertThat(RULE)
                .on(told().at("2026-03-02", "review").by("Li").at("2026-03-03", "approve").by("Wu"))
                .doesNotFire();
    }

    @Test
    void doesNotMistakeTwoUnknownPersonsForOne() {
        assertThat(RULE)
                .on(told().at("2026-03-02", "review").at("2026-03-03", "approve"))
                .doesNotFire();
    }

    @Test
    void doesNotFireWhileOneActIsMissing() {
        assertThat(RULE).on(told().at("2026-03-02", "review").by("Li")).doesNotFire();
        assertThat(RULE).on(told().at("2026-03-02", "approve").by("Li")).doesNotFire();
    }

    @Test
    void doesNotSetOneActAgainstItself() {
        SeparationOfDuties overlapping =
                new SeparationOfDuties(
                        ToldCase.header("S"),
                        Level.YELLOW,
                        mask("review"),
                        mask("review", "approve"));

        assertThat(overlapping).on(told().at("2026-03-02", "review").by("Li")).doesNotFire();
    }

    @Test
    void judgesOnTheDayOfTheLaterAct() {
        SeparationOfDuties later =
                new SeparationOfDuties(
                        ToldCase.header("S")
                                .withVersion(
                                        2, LocalDate.of(2026, 3, 3), RuleHeader.Reach.NEW_TRIGGERS),
                        Level.YELLOW,
                        mask("review"),
                        mask("approve"));

        assertThat(later)
                .on(
                        told().at("2026-03-02", "review")
                                .by("Li")
                                .at("2026-03-02T23:59:59.999", "approve")
                                .by("Li"))
                .doesNotFire();
        assertThat(later)
                .on(told().at("2026-03-02", "review").by("Li").at("2026-03-03", "approve").by("Li"))
                .fires("approve: YELLOW 2026-03-03");
    }

    @Test
    void tellsItsLevel() {
        Assertions.assertThat(RULE.gravest()).isEqualTo(Level.YELLOW);
    }
}

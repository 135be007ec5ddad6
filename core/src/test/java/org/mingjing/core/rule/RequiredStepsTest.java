package org.mingjing.core.rule;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mingjing.core.rule.RuleAssert.assertThat;
import static org.mingjing.core.rule.ToldCase.activity;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.CaseType;
import org.mingjing.core.casefile.ServiceItem;

class RequiredStepsTest {
    private static final RequiredSteps RULE = requiring(RequiredSteps.Source.RULE);
    private static final RequiredSteps OF_ITEM = requiring(RequiredSteps.Source.ITEM);

    private static RequiredSteps requiring(RequiredSteps.Source source) {
        return new RequiredSteps(
                ToldCase.header("R"),
                Level.RED,
                mask("complete"),
                List.of(activity("review"), activity("approve")),
                source);
    }

    private static ServiceItem item(Activity... steps) {
        return ServiceItem.builder("A-1", 1)
                .effectiveFrom(LocalDate.of(2026, 1, 1))
                .name(Bilingual.same("item"))
                .department("department")
                .caseType(CaseType.PROMISED)
                .steps(steps)
                .build();
    }

    @Test
    void namesTheStepsThatAreMissing() {
        RuleAssert rule = assertThat(RULE).on(told().at("2026-03-02T09:00", "complete"));

        rule.fires("complete: RED 2026-03-02T09:00");
        Assertions.assertThat(rule.findings().get(0).detail()).isEqualTo("missing=review+approve");
    }

    @Test
    void missesAStepThatCameAfterTheClosing() {
        RuleAssert rule =
                assertThat(RULE)
                        .on(
                                told().at("2026-03-02T08:00", "review")
                                        .at("2026-03-02T09:00", "complete")
                                        .at("2026-03-02T09:00:00.001", "approve"));

        Assertions.assertThat(rule.findings().get(0).detail()).isEqualTo("missing=approve");
    }

    @Test
    void doesNotFireWhenEveryStepCameInTime() {
        assertThat(RULE)
                .on(
                        told().at("2026-03-02T08:00", "review")
                                .at("2026-03-02T09:00", "approve")
                                .at("2026-03-02T09:00", "complete"))
                .doesNotFire();
    }

    @Test
    void doesNotFireBeforeTheClosing() {
        assertThat(RULE).on(told().at("2026-03-02T08:00", "review")).doesNotFire();
    }

    @Test
    void judgesTheFirstClosingOnly() {
        assertThat(RULE)
                .on(told().at("2026-03-02T09:00", "complete").at("2026-03-03T09:00", "complete"))
                .fires("complete: RED 2026-03-02T09:00");
    }

    @Test
    void takesTheStepsOfTheItem() {
        RuleAssert rule =
                assertThat(OF_ITEM)
                        .on(
                                told().item("A-1", item(activity("pay")))
                                        .at("2026-03-02T09:00", "complete"));

        Assertions.assertThat(rule.findings().get(0).detail()).isEqualTo("missing=pay");
    }

    @Test
    void takesItsOwnStepsWhenTheItemNamesNone() {
        RuleAssert unnamed =
                assertThat(OF_ITEM)
                        .on(told().item("A-1", item()).at("2026-03-02T09:00", "complete"));
        RuleAssert unknown = assertThat(OF_ITEM).on(told().at("2026-03-02T09:00", "complete"));

        Assertions.assertThat(unnamed.findings().get(0).detail())
                .isEqualTo("missing=review+approve");
        Assertions.assertThat(unknown.findings().get(0).detail())
                .isEqualTo("missing=review+approve");
    }

    @Test
    void doesNotLookAtTheItemUnlessTold() {
        RuleAssert rule =
                assertThat(RULE)
                        .on(
                                told().item("A-1", item(activity("pay")))
                                        .at("2026-03-02T09:00", "complete"));

        Assertions.assertThat(rule.findings().get(0).detail()).isEqualTo("missing=review+approve");
    }

    @Test
    void doesNotJudgeBeforeItIsInForce() {
        RequiredSteps later =
                new RequiredSteps(
                        ToldCase.header("R")
                                .withVersion(
                                        2, LocalDate.of(2026, 3, 3), RuleHeader.Reach.NEW_TRIGGERS),
                        Level.RED,
                        mask("complete"),
                        List.of(activity("review")),
                        RequiredSteps.Source.RULE);

        assertThat(later).on(told().at("2026-03-02T23:59:59.999", "complete")).doesNotFire();
        assertThat(later).on(told().at("2026-03-03", "complete")).fires("complete: RED 2026-03-03");
    }

    @Test
    void refusesToRequireNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new RequiredSteps(
                                        ToldCase.header("R"),
                                        Level.RED,
                                        mask("complete"),
                                        List.of(),
                                        RequiredSteps.Source.RULE))
                .withMessage("R: no step is required");
    }

    @Test
    void mayLeaveTheStepsToTheItem() {
        RequiredSteps ofItem =
                new RequiredSteps(
                        ToldCase.header("R"),
                        Level.RED,
                        mask("complete"),
                        List.of(),
                        RequiredSteps.Source.ITEM);

        assertThat(ofItem).on(told().at("2026-03-02T09:00", "complete")).doesNotFire();
        Assertions.assertThat(ofItem.gravest()).isEqualTo(Level.RED);
    }
}

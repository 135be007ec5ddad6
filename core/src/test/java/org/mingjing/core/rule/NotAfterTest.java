package org.mingjing.core.rule;

import static org.mingjing.core.rule.RuleAssert.assertThat;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class NotAfterTest {
    private static final NotAfter NO_REVIEW_AFTER_APPROVAL =
            new NotAfter(ToldCase.header("N"), Level.RED, mask("review", "pay"), mask("approve"));

    @Test
    void doesNotFireTheInstantBefore() {
        assertThat(NO_REVIEW_AFTER_APPROVAL)
                .on(told().at("2026-03-02T08:59:59.999", "pay").at("2026-03-02T09:00", "approve"))
                .doesNotFire();
    }

    @Test
    void takesSimultaneousEventsInTheOrderOfTheVocabulary() {
        assertThat(NO_REVIEW_AFTER_APPROVAL)
                .on(
                        told().at("2026-03-02T09:00", "pay")
                                .at("2026-03-02T09:00", "review")
                                .at("2026-03-02T09:00", "approve"))
                .fires("pay: RED 2026-03-02T09:00");
    }

    @Test
    void firesForEveryActAfterwards() {
        assertThat(NO_REVIEW_AFTER_APPROVAL)
                .on(
                        told().at("2026-03-02T09:00", "approve")
                                .at("2026-03-02T09:00:00.001", "review")
                                .at("2026-03-03T09:00", "pay"))
                .fires("review: RED 2026-03-02T09:00:00.001", "pay: RED 2026-03-03T09:00");
    }

    @Test
    void namesTheBarrierAsEvidence() {
        Finding finding =
                assertThat(NO_REVIEW_AFTER_APPROVAL)
                        .on(told().at("2026-03-02", "approve").at("2026-03-03", "review"))
                        .findings()
                        .get(0);

        Assertions.assertThat(finding.evidence())
                .extracting(EventRef::message)
                .containsExactly("review", "approve");
    }

    @Test
    void doesNotFireWithoutTheBarrier() {
        assertThat(NO_REVIEW_AFTER_APPROVAL)
                .on(told().at("2026-03-02T09:00", "review"))
                .doesNotFire();
    }

    @Test
    void doesNotJudgeBeforeItIsInForce() {
        NotAfter later =
                new NotAfter(
                        ToldCase.header("N")
                                .withVersion(
                                        2, LocalDate.of(2026, 3, 3), RuleHeader.Reach.NEW_TRIGGERS),
                        Level.RED,
                        mask("review"),
                        mask("approve"));

        assertThat(later)
                .on(
                        told().at("2026-03-01", "approve")
                                .at("2026-03-02", "review")
                                .at("2026-03-03", "review"))
                .fires("review-2: RED 2026-03-03");
    }

    @Test
    void tellsItsLevel() {
        Assertions.assertThat(NO_REVIEW_AFTER_APPROVAL.gravest()).isEqualTo(Level.RED);
    }
}

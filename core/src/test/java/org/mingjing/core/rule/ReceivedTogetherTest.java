package org.mingjing.core.rule;

import static org.mingjing.core.rule.RuleAssert.assertThat;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import java.time.Duration;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class ReceivedTogetherTest {
    private static final ReceivedTogether RULE = rule(ToldCase.header("G"));

    private static ReceivedTogether rule(RuleHeader header) {
        return new ReceivedTogether(
                header, Level.YELLOW, mask("accept"), mask("complete"), Duration.ofMinutes(10));
    }

    private static ToldCase accepted(String received) {
        return told().at("2026-03-02T09:00", "accept").received(received);
    }

    @Test
    void firesWhenActsFarApartAreReportedTogether() {
        Finding finding =
                assertThat(RULE)
                        .on(
                                accepted("2026-03-06T10:10")
                                        .at("2026-03-06T10:00", "complete")
                                        .received("2026-03-06T10:20"))
                        .fires("complete: YELLOW 2026-03-06T10:20")
                        .findings()
                        .get(0);

        Assertions.assertThat(finding.evidence())
                .extracting(EventRef::message)
                .containsExactly("complete", "accept");
    }

    @Test
    void firesWhenTheLaterIsReportedFirst() {
        assertThat(RULE)
                .on(
                        accepted("2026-03-06T10:00")
                                .at("2026-03-06T10:00", "complete")
                                .received("2026-03-06T10:00"))
                .fires("complete: YELLOW 2026-03-06T10:00");
    }

    @Test
    void doesNotFireAMillisecondFurtherApart() {
        assertThat(RULE)
                .on(
                        accepted("2026-03-06T10:00")
                                .at("2026-03-06T10:00", "complete")
                                .received("2026-03-06T10:10:00.001"))
                .doesNotFire();
    }

    @Test
    void firesWhenTheFirstIsReportedOnlyAfterTheSecondHappened() {
        assertThat(RULE)
                .on(
                        accepted("2026-03-06T10:00:00.001")
                                .at("2026-03-06T10:00", "complete")
                                .received("2026-03-09T10:00"))
                .fires("complete: YELLOW 2026-03-09T10:00");
    }

    @Test
    void doesNotFireWhenBothHappenedTogether() {
        assertThat(RULE)
                .on(
                        accepted("2026-03-02T09:30")
                                .at("2026-03-02T09:10", "complete")
                                .received("2026-03-02T09:30"))
                .doesNotFire();
        assertThat(RULE)
                .on(
                        accepted("2026-03-02T09:30")
                                .at("2026-03-02T09:10:00.001", "complete")
                                .received("2026-03-02T09:30"))
                .fires("complete: YELLOW 2026-03-02T09:30");
    }

    @Test
    void doesNotFireWhileOneActIsMissing() {
        assertThat(RULE).on(accepted("2026-03-06T10:00")).doesNotFire();
        assertThat(RULE).on(told().at("2026-03-02", "complete")).doesNotFire();
    }

    @Test
    void takesTheFirstReportOfACorrectedMessage() {
        assertThat(RULE)
                .on(
                        accepted("2026-03-02T09:01")
                                .message("m", 1)
                                .at("2026-03-02T09:00", "accept")
                                .message("m", 2)
                                .received("2026-03-06T10:00")
                                .at("2026-03-06T10:00", "complete")
                                .received("2026-03-06T10:00"))
                .doesNotFire();
    }

    @Test
    void judgesOnTheDayOfTheLaterAct() {
        RuleHeader later =
                ToldCase.header("G")
                        .withVersion(2, LocalDate.of(2026, 3, 6), RuleHeader.Reach.NEW_TRIGGERS);

        assertThat(rule(later))
                .on(
                        accepted("2026-03-06T10:00")
                                .at("2026-03-05T10:00", "complete")
                                .received("2026-03-06T10:00"))
                .doesNotFire();
        assertThat(rule(later))
                .on(
                        accepted("2026-03-06T10:00")
                                .at("2026-03-06", "complete")
                                .received("2026-03-06T10:00"))
                .fires("complete: YELLOW 2026-03-06T10:00");
    }

    @Test
    void tellsItsLevel() {
        Assertions.assertThat(RULE.gravest()).isEqualTo(Level.YELLOW);
    }
}

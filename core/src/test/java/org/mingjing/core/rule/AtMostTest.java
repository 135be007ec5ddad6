package org.mingjing.core.rule;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mingjing.core.rule.RuleAssert.assertThat;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class AtMostTest {
    private static final AtMost ONCE = times(1);

    private static AtMost times(int times) {
        return new AtMost(ToldCase.header("M"), Level.YELLOW, mask("correct", "extend"), times);
    }

    @Test
    void doesNotFireTheFirstTime() {
        assertThat(ONCE).on(told().at("2026-03-02T09:00", "correct")).doesNotFire();
    }

    @Test
    void firesForEachFurtherTime() {
        assertThat(ONCE)
                .on(
                        told().at("2026-03-02T09:00", "correct")
                                .at("2026-03-03T09:00", "extend")
                                .at("2026-03-04T09:00", "correct"))
                .fires("extend: YELLOW 2026-03-03T09:00", "correct-2: YELLOW 2026-03-04T09:00");
    }

    @Test
    void namesTheFirstAsEvidenceAndCounts() {
        List<Finding> findings =
                assertThat(ONCE)
                        .on(
                                told().at("2026-03-02T09:00", "correct")
                                        .at("2026-03-03T09:00", "extend")
                                        .at("2026-03-04T09:00", "correct"))
                        .findings();

        Assertions.assertThat(findings)
                .extracting(Finding::detail)
                .containsExactly("times=2", "times=3");
        Assertions.assertThat(findings.get(1).evidence())
                .extracting(EventRef::message)
                .containsExactly("correct-2", "correct");
    }

    @Test
    void allowsNoneAtAll() {
        Finding finding =
                assertThat(times(0)).on(told().at("2026-03-02T09:00", "correct")).findings().get(0);

        Assertions.assertThat(finding.evidence())
                .extracting(EventRef::message)
                .containsExactly("correct");
    }

    @Test
    void countsWhatHappenedBeforeItWasInForce() {
        AtMost later =
                new AtMost(
                        ToldCase.header("M")
                                .withVersion(
                                        2, LocalDate.of(2026, 3, 4), RuleHeader.Reach.NEW_TRIGGERS),
                        Level.YELLOW,
                        mask("correct"),
                        1);

        assertThat(later)
                .on(
                        told().at("2026-03-02T09:00", "correct")
                                .at("2026-03-03T09:00", "correct")
                                .at("2026-03-04T09:00", "correct"))
                .fires("correct-3: YELLOW 2026-03-04T09:00");
    }

    @Test
    void tellsItsLevel() {
        Assertions.assertThat(ONCE.gravest()).isEqualTo(Level.YELLOW);
    }

    @Test
    void refusesANegativeNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> times(-1))
                .withMessage("M: times is negative: -1");
        assertThatCode(() -> times(0)).doesNotThrowAnyException();
    }

    @Test
    void countsAnewAfterTheApplicationWasRefused() {
        AtMost once =
                new AtMost(
                        ToldCase.header("M"),
                        Level.YELLOW,
                        mask("correct"),
                        1,
                        mask("withdraw"),
                        AtMost.Simultaneous.EACH);
        assertThat(once)
                .on(
                        told().at("2026-03-02T09:00", "correct")
                                .at("2026-03-03T09:00", "withdraw")
                                .at("2026-03-04T09:00", "correct")
                                .at("2026-03-05T09:00", "correct"))
                .fires("correct-3: YELLOW 2026-03-05T09:00");
    }

    private static ToldCase inTwoRows() {
        return told().at("2026-03-02T09:00", "correct").at("2026-03-02T09:00", "correct");
    }

    @Test
    void countsSeveralActsOfOneInstantOnceIfSoAsked() {
        AtMost once =
                new AtMost(
                        ToldCase.header("M"),
                        Level.YELLOW,
                        mask("correct"),
                        1,
                        0,
                        AtMost.Simultaneous.ONCE);
        assertThat(once).on(inTwoRows()).doesNotFire();
        assertThat(once)
                .on(inTwoRows().at("2026-03-02T09:00:00.001", "correct"))
                .fires("correct-3: YELLOW 2026-03-02T09:00:00.001");
        assertThat(ONCE)
                .on(told().at("2026-03-02T09:00", "correct").at("2026-03-02T09:00", "extend"))
                .fires("extend: YELLOW 2026-03-02T09:00");
    }
}

package org.mingjing.core.rule;

import static org.mingjing.core.rule.RuleAssert.assertThat;
import static org.mingjing.core.rule.ToldCase.attribute;
import static org.mingjing.core.rule.ToldCase.told;

import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mingjing.core.casefile.Attribute;

class UnrecognisedPauseTest {
    private static final Procedure PROCEDURE = ToldCase.STRICT;
    private static final UnrecognisedPause WITHOUT_GROUND =
            because(PauseVerdict.NO_LEGAL_TYPE, PauseVerdict.NO_DOCUMENT, PauseVerdict.NO_APPROVER);
    private static final UnrecognisedPause SELF_APPROVED =
            because(PauseVerdict.APPROVED_BY_NOBODY, PauseVerdict.APPROVED_BY_HANDLER);

    private static UnrecognisedPause because(PauseVerdict... reasons) {
        return new UnrecognisedPause(
                ToldCase.header("P"), Level.YELLOW, Set.of(reasons), PROCEDURE);
    }

    private static ToldCase paused(String type, String approver, String document) {
        return told().at("2026-03-02T09:00", "handle")
                .by("Li")
                .at("2026-03-03T09:00", "pause")
                .text("type", type)
                .text("approver", approver)
                .text("document", document);
    }

    private static RuleAssert on(ToldCase told, UnrecognisedPause rule) {
        return assertThat(rule).under(PROCEDURE).on(told);
    }

    @Test
    void doesNotFireOnALawfulPause() {
        on(paused("hearing", "Wang", "7"), WITHOUT_GROUND).doesNotFire();
        on(paused("hearing", "Wang", "7"), SELF_APPROVED).doesNotFire();
    }

    @Test
    void firesWithoutTypeDocumentOrApprover() {
        on(paused("leave", "Wang", "7"), WITHOUT_GROUND).fires("pause: YELLOW 2026-03-03T09:00");
        on(paused("hearing", "Wang", " "), WITHOUT_GROUND).fires("pause: YELLOW 2026-03-03T09:00");
        on(paused("hearing", "", "7"), WITHOUT_GROUND).fires("pause: YELLOW 2026-03-03T09:00");
    }

    @Test
    void firesWhenTheHandlerOrNobodyApproved() {
        on(paused("hearing", "Li", "7"), SELF_APPROVED).fires("pause: YELLOW 2026-03-03T09:00");
        on(paused("hearing", "无", "7"), SELF_APPROVED).fires("pause: YELLOW 2026-03-03T09:00");
    }

    @Test
    void leavesTheOtherReasonsToOthers() {
        on(paused("hearing", "Li", "7"), WITHOUT_GROUND).doesNotFire();
        on(paused("leave", "Li", "7"), SELF_APPROVED).doesNotFire();
    }

    @Test
    void isMuteOnlyWhereNoneOfItsReasonsCanBeTold() {
        Attribute approver = attribute("approver");

        Assertions.assertThat(SELF_APPROVED.isMuteWithout(Set.of(approver))).isTrue();
        Assertions.assertThat(WITHOUT_GROUND.isMuteWithout(Set.of(approver))).isFalse();
    }

    @Test
    void knowsNoPauseThatWasLate() {
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> because(PauseVerdict.OPENED_AFTER_DUE))
                .withMessageStartingWith("P: a pause is not refused by itself because ");
    }
}

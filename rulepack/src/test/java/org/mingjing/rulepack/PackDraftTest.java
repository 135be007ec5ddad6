package org.mingjing.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mingjing.core.rule.LimitSource;
import org.mingjing.core.rule.TimeLimit;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.Roll;

/** Single limits of the licensing pack changed in its text. */
class PackDraftTest {
    private static final PackDraft LICENSING = PackDraft.of("cn-licensing");

    private static TimeLimit rule(PackDraft draft, String id) {
        return (TimeLimit) draft.read().rulebook().find(id);
    }

    @Test
    void readsAsThePackItself() {
        assertThat(LICENSING.read().rulebook().rules())
                .hasSameSizeAs(RulePacks.load("cn-licensing").rulebook().rules());
    }

    @Test
    void changesALimitAndNothingElse() {
        TimeLimit before = rule(LICENSING, "XK-42");
        TimeLimit after =
                rule(LICENSING.limit("XK-42", Anchor.STATUTORY, "15 working days"), "XK-42");

        assertThat(after.statutory())
                .containsExactly(
                        new LimitSource.Own(
                                new Limit.Running(15, LimitUnit.WORKING_DAYS, Roll.NONE)));
        assertThat(after.promised()).hasSameSizeAs(before.promised());
        assertThat(after.ladder().steps()).isEqualTo(before.ladder().steps());
    }

    @Test
    void changesAListOfSourcesToOne() {
        TimeLimit after = rule(LICENSING.limit("XK-42", Anchor.PROMISED, "3 months"), "XK-42");

        assertThat(after.promised())
                .containsExactly(
                        new LimitSource.Own(new Limit.Running(3, LimitUnit.MONTHS, Roll.NONE)));
    }

    @Test
    void changesABlockOfSources() {
        String block = "promised:\n        - item.promised\n        - case.promise_date\n";
        PackDraft draft =
                LICENSING.rewritten(
                        RulePacks.text("cn-licensing")
                                .text()
                                .replace("promised: [item.promised, case.promise_date]\n", block));

        assertThat(rule(draft, "XK-42").promised()).hasSize(2);
        assertThat(
                        rule(draft.limit("XK-42", Anchor.PROMISED, "9 working days"), "XK-42")
                                .promised())
                .hasSize(1);
    }

    @Test
    void callsAnotherTextByItsOwnName() {
        assertThatThrownBy(() -> LICENSING.rewritten("mine.yaml", "id: x\nnonsense: 1\n").read())
                .isInstanceOf(InvalidPackException.class)
                .hasMessageContaining("mine.yaml:2:1")
                .hasMessageNotContaining("pack.yaml");
    }

    @Test
    void changesHowFarAheadItWarns() {
        assertThat(rule(LICENSING.warning("XK-42", 5), "XK-42").ladder().steps().getFirst())
                .extracting(step -> step.workingDays())
                .isEqualTo(-5);
    }

    @Test
    void tellsWhatOfARuleCanBeChanged() {
        assertThat(LICENSING.partsOf("XK-42"))
                .containsExactly(
                        PackDraft.Part.PROMISED, PackDraft.Part.STATUTORY, PackDraft.Part.WARNING);
        assertThat(LICENSING.partsOf("XK-32-4")).containsExactly(PackDraft.Part.STATUTORY);
        assertThat(LICENSING.partsOf("XK-31")).isEmpty();
        assertThat(LICENSING.partsOf("nothing")).isNull();
    }

    @Test
    void refusesARuleThatHasNoSuchLimit() {
        assertThatThrownBy(() -> LICENSING.limit("G-05", Anchor.PROMISED, "1 working day"))
                .isInstanceOf(InvalidPackException.class)
                .hasMessageContaining("a rule with a promised limit, found G-05");
        assertThatThrownBy(() -> LICENSING.warning("nothing", 1))
                .isInstanceOf(InvalidPackException.class);
    }

    @Test
    void refusesALimitThatIsNone() {
        PackDraft draft = LICENSING.limit("XK-42", Anchor.STATUTORY, "soon");

        assertThatThrownBy(draft::read)
                .isInstanceOf(InvalidPackException.class)
                .hasMessageContaining("soon");
    }

    @Test
    void refusesATextThatIsNoYaml() {
        assertThatThrownBy(
                        () ->
                                LICENSING
                                        .rewritten("rules: [")
                                        .limit("XK-42", Anchor.PROMISED, "1 working day"))
                .isInstanceOf(InvalidPackException.class);
    }
}

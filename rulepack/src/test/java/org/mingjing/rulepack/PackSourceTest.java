package org.mingjing.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjing.core.rule.Rule;
import org.mingjing.core.rule.RuleHeader;
import org.mingjing.core.timelimit.Anchor;

/** Which rules of two packs are the same, by what the packs say of them. */
class PackSourceTest {
    private static final PackDraft LICENSING = PackDraft.of("cn-licensing");
    private static final String TEXT = RulePacks.text("cn-licensing").text();
    private static final RulePack NOW = LICENSING.read();

    /** These look at the clocks of other rules. */
    private static final List<String> LOOKING_AT_OTHERS = List.of("G-08", "P-03", "P-04");

    private static List<String> judgedAnew(RulePack pack) {
        RulePack shared = pack.sharing(NOW);
        Set<RuleHeader> alike = shared.rulebook().alikeIn(NOW.rulebook());
        return shared.rulebook().rules().stream()
                .map(Rule::header)
                .filter(header -> !alike.contains(header))
                .map(RuleHeader::id)
                .toList();
    }

    @Test
    void everyRuleOfTheSameTextIsTheSameUnlessItLooksAtOthers() {
        List<Rule> shared = LICENSING.read().sharing(NOW).rulebook().rules();

        assertThat(shared.stream().filter(rule -> !NOW.rulebook().rules().contains(rule)))
                .extracting(rule -> rule.header().id())
                .containsExactlyElementsOf(LOOKING_AT_OTHERS);
    }

    @Test
    void rulesThatLookAtOthersAreJudgedAnewAlways() {
        assertThat(judgedAnew(LICENSING.read())).containsExactlyElementsOf(LOOKING_AT_OTHERS);
    }

    @Test
    void aChangedLimitMakesItsRuleAnother() {
        RulePack changed = LICENSING.limit("XK-42", Anchor.STATUTORY, "15 working days").read();

        assertThat(judgedAnew(changed))
                .contains("XK-42")
                .containsAll(LOOKING_AT_OTHERS)
                .hasSize(LOOKING_AT_OTHERS.size() + 1);
        assertThat(changed.sharing(NOW).rulebook().find("XK-42"))
                .isSameAs(changed.rulebook().find("XK-42"));
    }

    @Test
    void commentsAndLayoutChangeNoRule() {
        String laidOut =
                TEXT.replace("  - id: XK-42\n", "\n  # the limit of the law\n  - id: 'XK-42'\n");

        assertThat(laidOut).isNotEqualTo(TEXT);
        assertThat(judgedAnew(LICENSING.rewritten(laidOut).read()))
                .containsExactlyElementsOf(LOOKING_AT_OTHERS);
    }

    @Test
    void anotherProcedureMakesEveryRuleAnother() {
        String other = TEXT.replaceFirst("zh: 特别程序种类", "zh: 程序种类");

        assertThat(judgedAnew(LICENSING.rewritten(other).read()))
                .hasSameSizeAs(NOW.rulebook().rules());
    }

    @Test
    void aLaterVersionShortensTheOneBeforeIt() {
        String rule = TEXT.substring(TEXT.indexOf("  - id: P-06\n"), TEXT.indexOf("  - id: P-06b"));
        String later = rule.replace("version: 1", "version: 2").replace("2004-07-01", "2026-01-01");
        RulePack changed = LICENSING.rewritten(TEXT.replace(rule, rule + later)).read();

        assertThat(judgedAnew(changed).stream().filter("P-06"::equals)).hasSize(2);
    }

    @Test
    void textsBesideEachOtherAreNotMistakenForOne() {
        String other = TEXT.replace("[item.promised, case.promise_date]", "item.promised");

        assertThat(judgedAnew(LICENSING.rewritten(other).read())).contains("XK-42");
    }
}

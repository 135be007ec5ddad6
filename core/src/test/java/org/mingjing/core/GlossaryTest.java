package org.mingjing.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.CaseType;
import org.mingjing.core.casefile.Link;
import org.mingjing.core.rule.BreachClass;
import org.mingjing.core.rule.Level;

/** The glossary speaks of what exists, by the labels under which the code shows it. */
class GlossaryTest {
    private static final Path GLOSSARY = Path.of("..", "docs", "domain", "glossary.md");

    private static GlossaryTable glossary() {
        try {
            return GlossaryTable.of(Files.readString(GLOSSARY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void namesWhatExists() {
        GlossaryTable glossary = glossary();

        assertThat(glossary.names()).hasSizeGreaterThan(80);
        assertThat(glossary.mistakes()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("labelled")
    void callsAConstantByItsLabel(String name, Bilingual label) {
        assertThat(glossary().terms(name))
                .hasSize(2)
                .satisfies(
                        terms -> {
                            assertThat(terms.get(0)).startsWith(label.zh());
                            assertThat(terms.get(1)).startsWith(label.en());
                        });
    }

    @Test
    void noticesWhatDoesNotExist() {
        GlossaryTable bad =
                GlossaryTable.of(
                        """
                        | Chinese | English | in code | statute, standard |
                        |---|---|---|---|
                        | 红牌 | red card | `rule.Level#RED` | — |
                        | 蓝牌 | blue card | `rule.Level#BLUE` | — |
                        | 监察员 | supervisor | `rule.Supervisor` | — |
                        | 督办 | directive | later | — |
                        | 信号 | signal | planned |
                        """);

        assertThat(bad.mistakes())
                .containsExactly(
                        "rule.Level#BLUE does not exist",
                        "rule.Supervisor does not exist",
                        "later is neither a name nor planned",
                        "[信号, signal, planned] does not have four cells that say something");
    }

    @Test
    void acceptsNestedTypesQuestionsAndWhatIsPlanned() {
        GlossaryTable good =
                GlossaryTable.of(
                        """
                        | 待确认 | proposed | `rule.RuleHeader.Confirmation#BY_A_PERSON` | — |
                        | 发牌 | to issue a card | `rule.Level#isCard`, `rule.Rung` | — |
                        | 规则包 | rule pack | in rulepack: RulePack | — |
                        | 督办 | directive | planned | — |
                        """);

        assertThat(good.names()).hasSize(3);
        assertThat(good.mistakes()).isEmpty();
    }

    private static Stream<Arguments> labelled() {
        return Stream.of(
                        Arrays.stream(Link.values())
                                .map(link -> constant("casefile.Link", link, link.label())),
                        Arrays.stream(CaseType.values())
                                .map(type -> constant("casefile.CaseType", type, type.label())),
                        Arrays.stream(BreachClass.values())
                                .map(
                                        breach ->
                                                constant(
                                                        "rule.BreachClass",
                                                        breach,
                                                        breach.label())),
                        Arrays.stream(Level.values())
                                .map(level -> constant("rule.Level", level, level.label())))
                .flatMap(constants -> constants);
    }

    private static Arguments constant(String type, Enum<?> constant, Bilingual label) {
        return Arguments.of(type + "#" + constant.name(), label);
    }
}

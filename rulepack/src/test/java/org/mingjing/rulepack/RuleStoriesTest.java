package org.mingjing.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.core.rule.Rule;

/** Every story in {@code examples.yaml} beside a pack, judged by that pack. */
class RuleStoriesTest {
    static List<String> packs() {
        return RulePacks.names();
    }

    static Stream<Arguments> stories() {
        return packs().stream().flatMap(RuleStoriesTest::storiesOf);
    }

    private static Stream<Arguments> storiesOf(String name) {
        RulePack pack = RulePacks.load(name);
        return PackExamples.of(pack).rules().stream()
                .flatMap(examples -> examples.stories().stream())
                .map(story -> Arguments.of(story, pack));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void endsAsTold(RuleStory story, RulePack pack) {
        assertThat(story.judgedBy(pack)).as("%s", story).isEqualTo(story.rungs());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void tellsOfEveryRuleInItsOrder(String name) {
        assertThat(PackExamples.of(RulePacks.load(name)).rules())
                .extracting(RuleExamples::rule)
                .isEqualTo(
                        RulePacks.load(name).rulebook().rules().stream()
                                .map((Rule rule) -> rule.header().id())
                                .distinct()
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void letsEveryRuleFireAndBeSilent(String name) {
        assertThat(PackExamples.of(RulePacks.load(name)).rules())
                .allSatisfy(
                        rule ->
                                assertThat(rule.stories())
                                        .as(rule.rule())
                                        .anyMatch(RuleStory::isSilent)
                                        .anyMatch(story -> !story.isSilent()));
    }
}

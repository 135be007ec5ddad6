package org.mingjing.rulepack;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.assessment.Assessment;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.ServiceItem;

/**
 * A short case that shows one rule of a pack at work, with all rungs to which it leads under that
 * rule. Times are those of the pack's zone.
 *
 * @param rule the rule's id
 * @param sentence what the story shows
 * @param item the service item applied for; null when the case has none
 * @param data what the case itself carries, by the attribute's id
 * @param events what happens
 * @param asOf when it is judged
 * @param rungs what arises under the rule, in order; empty when it does not fire
 */
record RuleStory(
        String rule,
        Bilingual sentence,
        @Nullable ServiceItem item,
        Map<String, String> data,
        List<StoryEvent> events,
        LocalDateTime asOf,
        List<StoryRung> rungs) {

    boolean isSilent() {
        return rungs.isEmpty();
    }

    /** The rungs that arise under the rule, in order, when the pack judges the story. */
    List<StoryRung> judgedBy(RulePack pack) {
        ZoneId zone = pack.calendar().zone();
        return assess(pack).findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .flatMap(finding -> finding.rungs().stream())
                .map(rung -> StoryRung.of(rung, zone))
                .sorted(StoryRung.IN_ORDER)
                .toList();
    }

    private Assessment assess(RulePack pack) {
        ZoneId zone = pack.calendar().zone();
        PackStory story = new PackStory(pack);
        if (item != null) {
            story.item(item);
        }
        data.forEach(
                (id, value) ->
                        story.carries(
                                draft ->
                                        StoryEvent.write(
                                                draft, pack.vocabulary().attribute(id), value)));
        for (StoryEvent event : events) {
            story.act(
                    event.when().toLocalDate(),
                    event.when().toLocalTime().toString(),
                    event.activity(),
                    draft -> event.writeTo(draft, pack.vocabulary(), zone));
        }
        return story.asOf(asOf.toLocalDate(), asOf.toLocalTime().toString());
    }

    @Override
    public String toString() {
        return rule + ": " + sentence.en();
    }
}

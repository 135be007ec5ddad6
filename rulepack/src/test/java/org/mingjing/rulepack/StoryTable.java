package org.mingjing.rulepack;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.casefile.Vocabulary;

/** The stories of a rule as a table: what happens in each, and what arises when. */
final class StoryTable {
    private static final String NEW_LINE = "<br>";

    private final Vocabulary vocabulary;
    private final DocumentLanguage language;
    private final LocalDateTime usualAsOf;
    private final LimitWords limits;

    StoryTable(Vocabulary vocabulary, DocumentLanguage language, LocalDateTime usualAsOf) {
        this.vocabulary = vocabulary;
        this.language = language;
        this.usualAsOf = usualAsOf;
        this.limits = new LimitWords(vocabulary);
    }

    String of(List<RuleStory> stories) {
        @Nullable ServiceItem usual = usual(stories);
        StringBuilder table = new StringBuilder();
        if (usual != null) {
            table.append(
                    language.pick(
                            "没有另外说明的，事项为%s。\n\n".formatted(item(usual)),
                            "Unless a story says otherwise, the item is %s.\n\n"
                                    .formatted(item(usual))));
        }
        table.append(
                        language.pick(
                                "| 例子 | 经过 | 结果 |\n", "| Story | What happens | What arises |\n"))
                .append("|---|---|---|\n");
        for (RuleStory story : stories) {
            table.append("| ")
                    .append(language.of(story.sentence()))
                    .append(
                            Objects.equals(story.item(), usual)
                                    ? ""
                                    : NEW_LINE + item(story.item()))
                    .append(" | ")
                    .append(happens(story))
                    .append(" | ")
                    .append(arises(story))
                    .append(" |\n");
        }
        return table.toString();
    }

    /** The item of most stories, the first of them where several are; null when none has any. */
    private static @Nullable ServiceItem usual(List<RuleStory> stories) {
        Map<ServiceItem, Integer> counts = new LinkedHashMap<>();
        for (RuleStory story : stories) {
            if (story.item() != null) {
                counts.merge(story.item(), 1, Integer::sum);
            }
        }
        @Nullable ServiceItem usual = null;
        for (Map.Entry<ServiceItem, Integer> each : counts.entrySet()) {
            if (usual == null || each.getValue() > counts.getOrDefault(usual, 0)) {
                usual = each.getKey();
            }
        }
        return usual;
    }

    private String happens(RuleStory story) {
        Stream<String> data =
                story.data().entrySet().stream()
                        .map(entry -> carried(entry.getKey(), entry.getValue()));
        Stream<String> events = story.events().stream().map(this::event);
        Stream<String> end =
                story.asOf().equals(usualAsOf)
                        ? Stream.of()
                        : Stream.of(
                                language.instant(story.asOf()) + language.pick(" 判定", " *judged*"));
        return String.join(NEW_LINE, Stream.of(data, events, end).flatMap(each -> each).toList());
    }

    private String event(StoryEvent event) {
        List<String> more = new ArrayList<>();
        if (event.person() != null) {
            more.add(event.person());
        }
        if (event.department() != null) {
            more.add(event.department());
        }
        event.attributes().forEach((id, value) -> more.add(carried(id, value)));
        if (event.version() > 1) {
            more.add(language.pick("第 " + event.version() + " 版", "version " + event.version()));
        }
        if (event.received() != null) {
            more.add(language.pick("收到 ", "received ") + language.instant(event.received()));
        }
        return language.instant(event.when())
                + " "
                + language.of(vocabulary.activity(event.activity()).label())
                + (more.isEmpty() ? "" : language.pick("（", " (") + language.list(more))
                + (more.isEmpty() ? "" : language.pick("）", ")"));
    }

    private String carried(String id, String value) {
        Attribute attribute = vocabulary.attribute(id);
        String told = attribute.type() == AttributeType.FLAG ? yesOrNo(value) : value;
        return language.of(attribute.label()) + language.pick(" ", ": ") + told;
    }

    private String yesOrNo(String flag) {
        return flag.equals("true") ? language.pick("是", "yes") : language.pick("否", "no");
    }

    private String arises(RuleStory story) {
        return story.isSilent()
                ? "—"
                : String.join(NEW_LINE, story.rungs().stream().map(this::rung).toList());
    }

    private String rung(StoryRung rung) {
        String lifted =
                rung.lifted() == null
                        ? ""
                        : language.pick("，撤销于 ", ", lifted ") + language.instant(rung.lifted());
        String provisional =
                rung.standing() == StoryRung.Standing.FIRM
                        ? ""
                        : language.pick("（暂定）", " (provisional)");
        return "**%s** %s%s%s"
                .formatted(
                        language.of(rung.level().label()),
                        language.instant(rung.arose()),
                        lifted,
                        provisional);
    }

    private String item(@Nullable ServiceItem item) {
        return item == null
                ? language.pick("*事项不明*", "*no item*")
                : "*%s*%s%s%s"
                        .formatted(
                                language.of(item.name()),
                                language.pick("（", " ("),
                                language.list(ItemTable.limits(item, language, limits)),
                                language.pick("）", ")"));
    }
}

package org.mingjing.app.supervision.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.app.pages.Tongue;
import org.mingjing.core.rule.LimitSource;
import org.mingjing.core.rule.TimeLimit;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.replay.ReckoningText;

/** Tells in one language where rules take their time limits from. */
final class LimitTelling {
    private final Tongue tongue;
    private final ReckoningText text;

    LimitTelling(Tongue tongue) {
        this.tongue = tongue;
        this.text = new ReckoningText(tongue.wording(), tongue.moments());
    }

    /** All limits of a rule, those that are promised first. */
    List<String> all(TimeLimit rule) {
        return Stream.concat(
                        rule.promised().stream()
                                .map(one -> tongue.say("rules.promised", source(one))),
                        rule.statutory().stream()
                                .map(one -> tongue.say("rules.statutory", source(one))))
                .toList();
    }

    /** What people call the promised or the statutory limit of a rule. */
    String named(TimeLimit rule, Anchor anchor) {
        List<LimitSource> sources = anchor == Anchor.PROMISED ? rule.promised() : rule.statutory();
        return sources.stream()
                .map(this::source)
                .distinct()
                .collect(Collectors.joining(tongue.say("list.separator")));
    }

    private String source(LimitSource source) {
        return switch (source) {
            case LimitSource.Own own -> text.limit(own.limit());
            case LimitSource.ItemPromised item ->
                    item.otherwise() == null
                            ? tongue.say("rules.item-promised")
                            : otherwise("rules.item-promised", item.otherwise());
            case LimitSource.ItemStatutory item ->
                    item.otherwise() == null
                            ? tongue.say("rules.item-statutory")
                            : otherwise("rules.item-statutory", item.otherwise());
            case LimitSource.ItemStep step ->
                    tongue.say("rules.item-step", tongue.of(step.activity().label()));
            case LimitSource.EventDays days ->
                    tongue.say("rules.event-days", tongue.of(days.attribute().label()));
            case LimitSource.CaseDate date -> tongue.of(date.attribute().label());
            case LimitSource.EventDate date -> tongue.of(date.attribute().label());
        };
    }

    private String otherwise(String first, Limit otherwise) {
        return tongue.say("rules.otherwise", tongue.say(first), text.limit(otherwise));
    }
}

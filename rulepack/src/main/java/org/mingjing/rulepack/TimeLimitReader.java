package org.mingjing.rulepack;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.rule.ExtensionTerms;
import org.mingjing.core.rule.Ladder;
import org.mingjing.core.rule.LadderStep;
import org.mingjing.core.rule.LimitSource;
import org.mingjing.core.rule.Procedure;
import org.mingjing.core.rule.RuleHeader;
import org.mingjing.core.rule.TimeLimit;
import org.mingjing.core.timelimit.Anchor;

/** Reads {@code time-limit:} a response within a promised or statutory limit. */
final class TimeLimitReader {
    private static final Bilingual START =
            new Bilingual(
                    "accepted，或带有活动的 first: 或 each:",
                    "'accepted', or 'first:' or 'each:' with activities");
    private static final String[] KEYS = {
        "start",
        "response",
        "matching",
        "endings",
        "kept-by",
        "promised",
        "statutory",
        "extension",
        "judge",
        "pauses",
        "ladder"
    };
    private static final TimeLimit.Start STAND_IN = new TimeLimit.Start.First(1);

    private final Words words;
    private final Procedure procedure;

    TimeLimitReader(Words words, Procedure procedure) {
        this.words = words;
        this.procedure = procedure;
    }

    TimeLimit read(RuleHeader header, Place place) {
        Keys keys = place.keys(KEYS);
        if (!keys.has("promised") && !keys.has("statutory") && place.isMapping()) {
            place.refuse(
                    new Bilingual(
                            "键 promised 或 statutory，或两者",
                            "the key 'promised' or 'statutory', or both"),
                    Wordings.NEITHER,
                    null);
        }
        TimeLimit.Builder builder =
                TimeLimit.builder(header)
                        .start(keys.required("start", STAND_IN, this::start))
                        .response(response(keys))
                        .promised(sources(keys, "promised").toArray(LimitSource[]::new))
                        .statutory(sources(keys, "statutory").toArray(LimitSource[]::new))
                        .ladder(ladder(keys));
        addTerms(builder, keys);
        return builder.build(procedure);
    }

    private void addTerms(TimeLimit.Builder builder, Keys keys) {
        builder.judging(keys.optional("judge", TimeLimit.Judging.ALWAYS, TimeLimitReader::judge));
        builder.pausing(keys.optional("pauses", TimeLimit.Pausing.STOPS, TimeLimitReader::pausing));
        builder.keptBy(keys.optional("kept-by", 0L, words::mask));
        Place extension = keys.find("extension");
        if (extension != null) {
            builder.extension(extension(extension));
        }
    }

    private List<LimitSource> sources(Keys keys, String key) {
        return keys.optional(key, List.of(), place -> Limits.sources(place, words));
    }

    private TimeLimit.Start start(Place place) {
        if (place.scalar() != null) {
            place.word(START, Map.of("accepted", ""), "");
            if (procedure.acceptance() == 0) {
                place.refuse(
                        new Bilingual(
                                "accepted 只用于 procedure 已说明何为受理的规则包",
                                "'accepted' only in a pack whose procedure says what acceptance is"),
                        new Bilingual("用于未作说明的规则包", "it in one that does not"),
                        null);
            }
            return new TimeLimit.Start.Accepted();
        }
        if (!place.isMapping()) {
            place.refuse(START, null);
            return STAND_IN;
        }
        Keys keys = place.keys("first", "each");
        if (keys.has("first") == keys.has("each")) {
            place.refuse(START, keys.has("first") ? Wordings.BOTH : Wordings.NEITHER, null);
        }
        return keys.has("each")
                ? new TimeLimit.Start.Each(keys.required("each", 0L, words::maskOrAny))
                : new TimeLimit.Start.First(keys.optional("first", 0L, words::maskOrAny));
    }

    private TimeLimit.Response response(Keys keys) {
        Place response = keys.find("response");
        if (response != null && "itself".equals(response.scalar())) {
            refuseBesideItself(keys, "endings");
            refuseBesideItself(keys, "matching");
            return TimeLimit.Response.ITSELF;
        }
        long answers = keys.required("response", 0L, words::mask);
        long endings = keys.optional("endings", 0L, words::mask);
        Place matching = keys.find("matching");
        Attribute named = matching == null ? null : words.attribute(matching, AttributeType.TEXT);
        return answers == 0
                ? TimeLimit.Response.ITSELF
                : new TimeLimit.Response(answers, endings, named);
    }

    private static void refuseBesideItself(Keys keys, String key) {
        Place place = keys.find(key);
        if (place != null) {
            place.refuse(
                    new Bilingual(
                            "起始事件即为答复时没有 " + key,
                            "no " + key + " where the starting event is its own response"),
                    new Bilingual("有", "some"),
                    null);
        }
    }

    private static TimeLimit.Judging judge(Place place) {
        return place.constant(
                new Bilingual("always 或 on-response", "'always' or 'on-response'"),
                TimeLimit.Judging.values());
    }

    private static TimeLimit.Pausing pausing(Place place) {
        return place.word(
                new Bilingual("stop 或 run-on", "'stop' or 'run-on'"),
                Map.of("stop", TimeLimit.Pausing.STOPS, "run-on", TimeLimit.Pausing.RUNS_ON),
                TimeLimit.Pausing.STOPS);
    }

    private Ladder ladder(Keys keys) {
        Place place = keys.find("ladder");
        if (place == null) {
            return Ladder.OF_PROMISE;
        }
        int before = place.file().errors().size();
        Ladder ladder = LadderReader.read(place);
        boolean isSound = place.file().errors().size() == before;
        if (isSound && keys.has("promised") && !keys.has("statutory")) {
            refuseWithoutFooting(place, ladder);
        }
        return ladder;
    }

    /* The other way round there is a footing: without a promise, the law's date is the promised one. */
    private static void refuseWithoutFooting(Place place, Ladder ladder) {
        for (LadderStep step : ladder.steps()) {
            if (step.anchor() == Anchor.STATUTORY && step.withoutStatutory() == null) {
                place.refuse(
                        new Bilingual("以规则所有的期限为准的档次", "rungs on dates that the rule has"),
                        new Bilingual(
                                "以法定期限为准的档次，而规则没有法定期限",
                                "a rung on the statutory date, which it has not"),
                        new Bilingual(
                                "请写 without-statutory，或“on: promised”",
                                "say 'without-statutory', or 'on: promised'"));
            }
        }
    }

    private ExtensionTerms extension(Place place) {
        Keys keys = place.keys("by", "longest", "granted", "approver", "moves");
        return new ExtensionTerms(
                keys.required("by", 0L, words::mask),
                keys.required("longest", Limits.standIn(), Limits::running),
                attribute(keys, "granted", AttributeType.NUMBER),
                attribute(keys, "approver", AttributeType.TEXT),
                keys.optional(
                        "moves",
                        ExtensionTerms.Scope.BOTH,
                        moves ->
                                moves.constant(
                                        new Bilingual("both 或 statutory", "'both' or 'statutory'"),
                                        ExtensionTerms.Scope.values())));
    }

    private @Nullable Attribute attribute(Keys keys, String key, AttributeType type) {
        Place place = keys.find(key);
        return place == null ? null : words.attribute(place, type);
    }
}

package org.mingjing.rulepack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.rule.CaseEnd;
import org.mingjing.core.rule.DeemedAcceptance;
import org.mingjing.core.rule.PauseTerms;
import org.mingjing.core.rule.Procedure;

/**
 * Reads {@code procedure:} what acceptance is, by act or by silence, how pauses are recognised, and
 * what ends a case.
 */
final class ProcedureReader {
    private final Words words;

    private ProcedureReader(Words words) {
        this.words = words;
    }

    static Procedure read(Place place, Words words) {
        ProcedureReader reader = new ProcedureReader(words);
        Keys keys =
                place.keys("acceptance", "deemed-acceptance", "pauses", "ends-with", "ended-on");
        return new Procedure(
                keys.optional("acceptance", 0L, words::mask),
                keys.<@Nullable DeemedAcceptance>optional(
                        "deemed-acceptance", null, reader::deemed),
                keys.<@Nullable PauseTerms>optional("pauses", null, reader::pauses),
                new CaseEnd(
                        keys.optional("ends-with", 0L, words::mask),
                        reader.attribute(
                                keys, "ended-on", AttributeType.DATE, AttributeType.INSTANT)));
    }

    private DeemedAcceptance deemed(Place place) {
        Keys keys = place.keys("receipts", "notices", "within");
        return new DeemedAcceptance(
                keys.required("receipts", 0L, words::mask),
                keys.required("notices", 0L, words::mask),
                keys.required("within", Limits.standIn(), Limits::running));
    }

    private PauseTerms pauses(Place place) {
        Keys keys =
                place.keys(
                        "begin",
                        "end",
                        "type",
                        "lawful-types",
                        "approver",
                        "document",
                        "announced-end",
                        "handlers");
        if (keys.has("type") != keys.has("lawful-types")) {
            place.refuse(
                    new Bilingual(
                            "type 与 lawful-types 同有或同无",
                            "both 'type' and 'lawful-types', or neither"),
                    new Bilingual("只有其一", "one of them"),
                    null);
        }
        return new PauseTerms(
                keys.required("begin", 0L, words::mask),
                keys.required("end", 0L, words::mask),
                attribute(keys, "type", AttributeType.TEXT),
                keys.optional("lawful-types", Set.of(), ProcedureReader::texts),
                attribute(keys, "approver", AttributeType.TEXT),
                attribute(keys, "document", AttributeType.TEXT),
                attribute(keys, "announced-end", AttributeType.DATE, AttributeType.INSTANT),
                keys.optional("handlers", 0L, words::mask));
    }

    private @Nullable Attribute attribute(Keys keys, String key, AttributeType... types) {
        Place place = keys.find(key);
        return place == null ? null : words.attribute(place, types);
    }

    private static Set<String> texts(Place place) {
        List<String> texts =
                Place.each(
                        place.oneOrMore(new Bilingual("法定种类的列表", "a list of lawful types")),
                        entry -> entry.text(new Bilingual("法定种类", "a lawful type")));
        return new HashSet<>(texts);
    }
}

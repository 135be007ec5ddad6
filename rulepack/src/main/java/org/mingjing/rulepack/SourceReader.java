package org.mingjing.rulepack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.SourceProfile;

/** Reads what a mapping says that its source cannot send. */
final class SourceReader {
    private static final Bilingual EITHER =
            new Bilingual(
                    "词汇表中的活动或属性，或其列表",
                    "an activity or attribute of the vocabulary, or a list of them");
    private static final Bilingual ATTRIBUTES =
            new Bilingual("词汇表中的属性，或其列表", "an attribute of the vocabulary, or a list of them");
    private static final Bilingual WITHOUT =
            new Bilingual("活动与其所缺属性的映射", "a mapping of activities to the attributes they lack");

    private SourceReader() {}

    static SourceProfile read(Place place, Words words) {
        Keys keys = place.keys("cannot-send", "told-late", "told-without");
        Set<Activity> activities = new HashSet<>();
        Set<Attribute> attributes = new HashSet<>();
        for (Place entry :
                keys.optional("cannot-send", List.<Place>of(), list -> list.oneOrMore(EITHER))) {
            words.either(entry, activities, attributes);
        }
        return new SourceProfile(
                attributes,
                activities,
                Set.copyOf(keys.optional("told-late", List.<Activity>of(), words::activities)),
                keys.optional("told-without", Map.of(), pairs -> without(pairs, words)));
    }

    private static Map<Activity, Set<Attribute>> without(Place place, Words words) {
        Map<Activity, Set<Attribute>> without = new HashMap<>();
        place.pairs(WITHOUT)
                .forEach(
                        (key, value) ->
                                without.put(
                                        words.activity(key),
                                        Set.copyOf(
                                                Place.each(
                                                        value.oneOrMore(ATTRIBUTES),
                                                        entry -> words.attribute(entry)))));
        return without;
    }
}

package org.mingjing.rulepack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.Link;
import org.mingjing.core.casefile.Vocabulary;

/** Reads {@code vocabulary:} the activities in their order, and the attributes. */
final class VocabularyReader {
    private static final Bilingual ACTIVITY_ID =
            new Bilingual("由小写字母、数字和连字符组成的 id", "an id in lower case with hyphens");
    private static final Bilingual ATTRIBUTE_ID =
            new Bilingual("由小写字母、数字和下划线组成的 id", "an id in lower case with underscores");

    /** Words that mean something else where activities are named. */
    private static final Set<String> TAKEN_ACTIVITIES =
            Set.of(Words.ANY, Vocabulary.OTHER.id(), "itself", "accepted");

    private final Vocabulary.Builder builder = Vocabulary.builder();
    private final Map<String, Integer> lines = new HashMap<>();
    private int activities;

    private VocabularyReader() {}

    /**
     * The vocabulary, perhaps without words that were refused; null when not even its lists can be
     * read, so that nothing is to be said of the uses of its words.
     */
    static @Nullable Vocabulary read(Place place) {
        VocabularyReader reader = new VocabularyReader();
        Keys keys = place.keys("activities", "attributes");
        keys.required(
                        "activities",
                        List.<Place>of(),
                        list -> list.entries(new Bilingual("活动的列表", "a list of activities")))
                .forEach(reader::activity);
        reader.lines.clear();
        keys.optional(
                        "attributes",
                        List.<Place>of(),
                        list -> list.entries(new Bilingual("属性的列表", "a list of attributes")))
                .forEach(reader::attribute);
        return isReadable(keys) ? reader.builder.build() : null;
    }

    private static boolean isReadable(Keys keys) {
        Place activities = keys.find("activities");
        Place attributes = keys.find("attributes");
        return activities != null
                && activities.isList()
                && (attributes == null || attributes.isList());
    }

    /*
     * A word whose labels are refused is known all the same: its uses are no errors of their own.
     */
    private void activity(Place place) {
        Keys keys = place.keys("id", "zh", "en", "link");
        @Nullable String id = id(keys, ACTIVITY_ID, "[a-z][a-z0-9-]*");
        @Nullable Link link =
                keys.<@Nullable Link>optional(
                        "link",
                        null,
                        name -> name.constant(new Bilingual("环节", "a link"), Link.values()));
        Bilingual label = Place.bilingual(keys);
        if (id != null && TAKEN_ACTIVITIES.contains(id)) {
            place.refuse(
                    new Bilingual("没有其他含义的 id", "an id that means nothing else"),
                    Wordings.quoted(id),
                    null);
        } else if (id != null && activities == Activity.MAX_CODE) {
            place.refuse(
                    new Bilingual("至多 63 个活动", "at most 63 activities"), Wordings.ONE_MORE, null);
        } else if (id != null) {
            activities++;
            builder.activity(id, label, link);
        }
    }

    private void attribute(Place place) {
        Keys keys = place.keys("id", "type", "zh", "en");
        @Nullable String id = id(keys, ATTRIBUTE_ID, "[a-z][a-z0-9_]*");
        AttributeType type =
                keys.required(
                        "type",
                        AttributeType.TEXT,
                        name ->
                                name.constant(
                                        new Bilingual("属性的类型", "a type of attribute"),
                                        AttributeType.values()));
        Bilingual label = Place.bilingual(keys);
        if (id != null && ConditionWords.isTaken(id)) {
            place.refuse(
                    new Bilingual("条件中未作他用的 id", "an id that conditions do not use otherwise"),
                    Wordings.quoted(id),
                    null);
        } else if (id != null) {
            builder.attribute(id, type, label);
        }
    }

    /** The id of a word; null when it is refused. */
    private @Nullable String id(Keys keys, Bilingual expected, String form) {
        Place place = keys.find("id");
        if (place == null) {
            return keys.<@Nullable String>required("id", null, name -> null);
        }
        String id = place.text(expected);
        if (place.scalar() == null) {
            return null;
        }
        if (!id.matches(form)) {
            place.refuse(expected, null);
            return null;
        }
        Integer first = lines.putIfAbsent(id, place.line());
        if (first != null) {
            place.refuse(
                    new Bilingual("每个 id 只出现一次", "every id once"), Wordings.again(id, first), null);
            return null;
        }
        return id;
    }
}

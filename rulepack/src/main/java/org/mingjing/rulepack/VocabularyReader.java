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
    private static final String ACTIVITY_ID = "an id in lower case with hyphens";
    private static final String ATTRIBUTE_ID = "an id in lower case with underscores";

    /** Words that mean something else where activities are named. */
    private static final Set<String> TAKEN_ACTIVITIES =
            Set.of(Words.ANY, Vocabulary.OTHER.id(), "itself", "accepted");

    private final Vocabulary.Builder builder = Vocabulary.builder();
    private final Map<String, Integer> lines = new HashMap<>();
    private int activities;

    private VocabularyReader() {}

    static Vocabulary read(Place place) {
        VocabularyReader reader = new VocabularyReader();
        Keys keys = place.keys("activities", "attributes");
        keys.required("activities", List.<Place>of(), list -> list.entries("a list of activities"))
                .forEach(reader::activity);
        reader.lines.clear();
        keys.optional("attributes", List.<Place>of(), list -> list.entries("a list of attributes"))
                .forEach(reader::attribute);
        return reader.builder.build();
    }

    /*
     * A word whose labels are refused is known all the same: its uses are no errors of their own.
     */
    private void activity(Place place) {
        Keys keys = place.keys("id", "zh", "en", "link");
        @Nullable String id = id(keys, ACTIVITY_ID, "[a-z][a-z0-9-]*");
        @Nullable Link link =
                keys.<@Nullable Link>optional(
                        "link", null, name -> name.constant("a link", Link.values()));
        Bilingual label = Place.bilingual(keys);
        if (id != null && TAKEN_ACTIVITIES.contains(id)) {
            place.refuse("an id that means nothing else", "'" + id + "'", null);
        } else if (id != null && activities == Activity.MAX_CODE) {
            place.refuse("at most 63 activities", "one more", null);
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
                        name -> name.constant("a type of attribute", AttributeType.values()));
        Bilingual label = Place.bilingual(keys);
        if (id != null && ConditionWords.isTaken(id)) {
            place.refuse("an id that conditions do not use otherwise", "'" + id + "'", null);
        } else if (id != null) {
            builder.attribute(id, type, label);
        }
    }

    /** The id of a word; null when it is refused. */
    private @Nullable String id(Keys keys, String expected, String form) {
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
            place.refuse("every id once", "'" + id + "' again, after line " + first, null);
            return null;
        }
        return id;
    }
}

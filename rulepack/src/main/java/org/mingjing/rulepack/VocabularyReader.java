package org.mingjing.rulepack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.AttributeType;
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

    private void activity(Place place) {
        int before = place.file().errors().size();
        Keys keys = place.keys("id", "zh", "en", "link");
        String id = keys.required("id", "?", name -> id(name, ACTIVITY_ID, "[a-z][a-z0-9-]*"));
        @Nullable Link link =
                keys.<@Nullable Link>optional(
                        "link", null, name -> name.constant("a link", Link.values()));
        if (TAKEN_ACTIVITIES.contains(id)) {
            place.refuse("an id that means nothing else", "'" + id + "'", null);
        }
        if (++activities > Activity.MAX_CODE) {
            place.refuse("at most 63 activities", "one more", null);
        }
        var label = Place.bilingual(keys);
        if (place.file().errors().size() == before) {
            builder.activity(id, label, link);
        }
    }

    private void attribute(Place place) {
        int before = place.file().errors().size();
        Keys keys = place.keys("id", "type", "zh", "en");
        String id = keys.required("id", "?", name -> id(name, ATTRIBUTE_ID, "[a-z][a-z0-9_]*"));
        AttributeType type =
                keys.required(
                        "type",
                        AttributeType.TEXT,
                        name -> name.constant("a type of attribute", AttributeType.values()));
        if (ConditionWords.isTaken(id)) {
            place.refuse("an id that conditions do not use otherwise", "'" + id + "'", null);
        }
        var label = Place.bilingual(keys);
        if (place.file().errors().size() == before) {
            builder.attribute(id, type, label);
        }
    }

    private String id(Place place, String expected, String form) {
        String id = place.text(expected);
        if (place.scalar() != null && !id.matches(form)) {
            place.refuse(expected, null);
        }
        Integer first = lines.putIfAbsent(id, place.line());
        if (first != null) {
            place.refuse("every id once", "'" + id + "' again, after line " + first, null);
        }
        return id;
    }
}

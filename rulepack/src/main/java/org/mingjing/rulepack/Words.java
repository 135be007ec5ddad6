package org.mingjing.rulepack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.Vocabulary;
import org.mingjing.core.rule.Rule;

/** The words of a vocabulary as packs and mappings write them. */
final class Words {
    /** Any activity at all, named or not. */
    static final String ANY = "any";

    private static final String ACTIVITY = "an activity of the vocabulary";

    private final Vocabulary vocabulary;
    private final List<String> activityIds;
    private final List<String> attributeIds;

    Words(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.activityIds = vocabulary.activities().stream().map(Activity::id).toList();
        this.attributeIds = vocabulary.attributes().stream().map(Attribute::id).toList();
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Activity activity(Place place) {
        Activity activity = vocabulary.findActivity(place.text(ACTIVITY));
        if (activity != null) {
            return activity;
        }
        refuseUnknown(place, ACTIVITY, activityIds);
        return Vocabulary.OTHER;
    }

    /** One activity or a list of them, in order. */
    List<Activity> activities(Place place) {
        List<Activity> activities = new ArrayList<>();
        for (Place entry : place.oneOrMore(ACTIVITY + ", or a list of them")) {
            activities.add(activity(entry));
        }
        return activities;
    }

    /** The bits of one activity or of a list of them. */
    long mask(Place place) {
        long mask = 0;
        for (Activity activity : activities(place)) {
            mask |= activity.bit();
        }
        return mask;
    }

    /** As {@link #mask}, where the word {@code any} stands for every activity. */
    long maskOrAny(Place place) {
        return ANY.equals(place.scalar()) ? Rule.ANY : mask(place);
    }

    /** An attribute of one of some types; null when it is refused. */
    @Nullable Attribute attribute(Place place, AttributeType... types) {
        return attribute(place, place.text(expected(types)), types);
    }

    /** The attribute of an id that stands somewhere in a place. */
    @Nullable Attribute attribute(Place place, String id, AttributeType... types) {
        Attribute attribute = vocabulary.findAttribute(id);
        if (attribute == null) {
            refuseUnknown(place, expected(types), attributeIds);
            return null;
        }
        if (types.length > 0 && !List.of(types).contains(attribute.type())) {
            place.refuse(
                    expected(types), "'" + id + "', which is " + named(attribute.type()), null);
            return null;
        }
        return attribute;
    }

    private static void refuseUnknown(Place place, String expected, Collection<String> known) {
        String text = place.scalar();
        if (text != null) {
            place.refuse(expected, Spelling.hint(afterDot(text), known));
        }
    }

    private static String afterDot(String text) {
        return text.substring(text.indexOf('.') + 1);
    }

    private static String expected(AttributeType... types) {
        if (types.length == 0) {
            return "an attribute of the vocabulary";
        }
        List<String> names = new ArrayList<>();
        for (AttributeType type : types) {
            names.add(named(type));
        }
        return "an attribute of the vocabulary that is " + String.join(" or ", names);
    }

    private static String named(AttributeType type) {
        return switch (type) {
            case TEXT -> "a text";
            case NUMBER -> "a number";
            case INSTANT -> "an instant";
            case DATE -> "a date";
            case FLAG -> "a flag";
        };
    }
}

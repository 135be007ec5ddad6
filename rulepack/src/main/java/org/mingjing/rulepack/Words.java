package org.mingjing.rulepack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.Vocabulary;
import org.mingjing.core.rule.Rule;

/** The words of a vocabulary as packs and mappings write them. */
final class Words {
    /** Any activity at all, named or not. */
    static final String ANY = "any";

    private static final Bilingual ACTIVITY =
            new Bilingual("词汇表中的活动", "an activity of the vocabulary");
    private static final Bilingual ACTIVITIES =
            new Bilingual("词汇表中的活动，或其列表", "an activity of the vocabulary, or a list of them");

    private static final Bilingual EITHER =
            new Bilingual("词汇表中的活动或属性", "an activity or attribute of the vocabulary");

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
        return activity(place, place.text(ACTIVITY));
    }

    /** The activity of an id that stands somewhere in a place. */
    Activity activity(Place place, String id) {
        Activity activity = vocabulary.findActivity(id);
        if (activity != null) {
            return activity;
        }
        refuseUnknown(place, ACTIVITY, activityIds);
        return Vocabulary.OTHER;
    }

    /** Adds what a word names: an activity, an attribute, or one of each. */
    void either(Place place, Set<Activity> activities, Set<Attribute> attributes) {
        String id = place.text(EITHER);
        Activity activity = vocabulary.findActivity(id);
        Attribute attribute = vocabulary.findAttribute(id);
        if (activity != null && !activity.equals(Vocabulary.OTHER)) {
            activities.add(activity);
        } else if (attribute == null) {
            refuseUnknown(
                    place,
                    EITHER,
                    Stream.concat(activityIds.stream(), attributeIds.stream())
                            .filter(word -> !word.equals(Vocabulary.OTHER.id()))
                            .toList());
        }
        if (attribute != null) {
            attributes.add(attribute);
        }
    }

    /** One activity or a list of them, in order. */
    List<Activity> activities(Place place) {
        List<Activity> activities = new ArrayList<>();
        for (Place entry : place.oneOrMore(ACTIVITIES)) {
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
            place.refuse(expected(types), carrying(id, named(attribute.type())), null);
            return null;
        }
        return attribute;
    }

    private static void refuseUnknown(Place place, Bilingual expected, Collection<String> known) {
        String text = place.scalar();
        if (text != null) {
            place.refuse(expected, Spelling.hint(afterDot(text), known));
        }
    }

    private static String afterDot(String text) {
        return text.substring(text.indexOf('.') + 1);
    }

    private static Bilingual expected(AttributeType... types) {
        if (types.length == 0) {
            return new Bilingual("词汇表中的属性", "an attribute of the vocabulary");
        }
        List<Bilingual> names = Stream.of(types).map(Words::named).toList();
        return new Bilingual(
                "词汇表中类型为" + joined(names, Bilingual::zh, "或") + "的属性",
                "an attribute of the vocabulary that is " + joined(names, Bilingual::en, " or "));
    }

    private static Bilingual carrying(String id, Bilingual type) {
        return new Bilingual(
                "“" + id + "”，其类型为" + type.zh(), "'" + id + "', which is " + type.en());
    }

    private static String joined(
            List<Bilingual> names, Function<Bilingual, String> language, String or) {
        return names.stream().map(language).collect(Collectors.joining(or));
    }

    private static Bilingual named(AttributeType type) {
        return switch (type) {
            case TEXT -> new Bilingual("文字", "a text");
            case NUMBER -> new Bilingual("数字", "a number");
            case INSTANT -> new Bilingual("时刻", "an instant");
            case DATE -> new Bilingual("日期", "a date");
            case FLAG -> new Bilingual("是否", "a flag");
        };
    }
}

package org.mingjing.core.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of a pack: its activities, in the order in which simultaneous events are taken, and the
 * attributes that events and cases may carry. Immutable.
 */
public final class Vocabulary {
    /** Code 0: an activity that the vocabulary does not name. */
    public static final Activity OTHER =
            new Activity(0, "other", new Bilingual("其他", "other"), null);

    private final List<Activity> activities;
    private final List<Attribute> attributes;
    private final Map<String, Activity> activitiesById = new LinkedHashMap<>();
    private final Map<String, Attribute> attributesById = new LinkedHashMap<>();

    private Vocabulary(List<Activity> activities, List<Attribute> attributes) {
        this.activities = List.copyOf(activities);
        this.attributes = List.copyOf(attributes);
        for (Activity activity : activities) {
            if (activitiesById.put(activity.id(), activity) != null) {
                throw new IllegalArgumentException("activity named twice: " + activity.id());
            }
        }
        for (Attribute attribute : attributes) {
            if (attributesById.put(attribute.id(), attribute) != null) {
                throw new IllegalArgumentException("attribute named twice: " + attribute.id());
            }
        }
    }

    public static Builder builder() {
        return new Builder();
    }

    /** All activities by code; index 0 is {@link #OTHER}. */
    public List<Activity> activities() {
        return activities;
    }

    public List<Attribute> attributes() {
        return attributes;
    }

    public Activity activity(int code) {
        return activities.get(code);
    }

    public Attribute attribute(int code) {
        return attributes.get(code);
    }

    /** The activity of that id, or null. */
    public @Nullable Activity findActivity(String id) {
        return activitiesById.get(id);
    }

    /** The attribute of that id, or null. */
    public @Nullable Attribute findAttribute(String id) {
        return attributesById.get(id);
    }

    /**
     * The activity of that id.
     *
     * @throws IllegalArgumentException when the vocabulary does not name it
     */
    public Activity activity(String id) {
        Activity activity = activitiesById.get(id);
        if (activity == null) {
            throw new IllegalArgumentException(
                    "no activity '" + id + "' among " + activitiesById.keySet());
        }
        return activity;
    }

    /**
     * The attribute of that id.
     *
     * @throws IllegalArgumentException when the vocabulary does not name it
     */
    public Attribute attribute(String id) {
        Attribute attribute = attributesById.get(id);
        if (attribute == null) {
            throw new IllegalArgumentException(
                    "no attribute '" + id + "' among " + attributesById.keySet());
        }
        return attribute;
    }

    /** The union of the bits of the named activities. */
    public long mask(String... ids) {
        long mask = 0;
        for (String id : ids) {
            mask |= activity(id).bit();
        }
        return mask;
    }

    /** Collects the words in order; codes are given as they come. */
    public static final class Builder {
        private final List<Activity> activities = new ArrayList<>(List.of(OTHER));
        private final List<Attribute> attributes = new ArrayList<>();

        private Builder() {}

        public Builder activity(String id, Bilingual label, @Nullable Link link) {
            if (activities.size() > Activity.MAX_CODE) {
                throw new IllegalArgumentException("a vocabulary holds at most 63 activities");
            }
            activities.add(new Activity(activities.size(), id, label, link));
            return this;
        }

        public Builder attribute(String id, AttributeType type, Bilingual label) {
            attributes.add(new Attribute(attributes.size(), id, type, label));
            return this;
        }

        public Vocabulary build() {
            return new Vocabulary(activities, attributes);
        }
    }
}

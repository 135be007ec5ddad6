package org.mingjing.eventlog;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.Mapping;
import org.mingjing.core.casefile.SourceProfile;
import org.mingjing.core.casefile.Vocabulary;

/** Gathers what the files of one reading can send, and answers with what none of them can. */
final class Gaps {
    private static final Set<String> TABLE_ACTIVITIES =
            Set.of(
                    "apply",
                    "accept",
                    "request-correction",
                    "supplement",
                    "undertake",
                    "review",
                    "approve",
                    "pause",
                    "resume",
                    "extend",
                    "decide",
                    "refuse",
                    "submit-upward",
                    "close");
    private static final Set<String> TABLE_ATTRIBUTES =
            Set.of(
                    "pause_type",
                    "announced_end",
                    "promise_date",
                    "receipt_no",
                    "reason",
                    "opinion",
                    "material");

    /** A row of these tables comes when its last act is done, so the earlier ones come late. */
    private static final Set<String> TABLE_LATE = Set.of("apply", "pause", "extend");

    private final Mapping mapping;
    private final Vocabulary words;
    private final Set<Attribute> attributes = new HashSet<>();
    private final Set<Activity> activities = new HashSet<>();
    private final Set<Activity> late = new HashSet<>();

    Gaps(Mapping mapping) {
        this.mapping = mapping;
        this.words = mapping.vocabulary();
    }

    /** A file that may hold whatever the mapping names. */
    void mapped() {
        attributes.addAll(mapping.eventAttributes().values());
        attributes.addAll(mapping.caseAttributes().values());
        mappedActivities();
    }

    /** A file of these columns. */
    void columns(List<String> columns) {
        addFound(mapping.eventAttributes(), columns);
        addFound(mapping.caseAttributes(), columns);
        if (columns.contains(OwnKeys.ACTIVITY)) {
            activities.addAll(words.activities());
        }
        mappedActivities();
    }

    private void addFound(Map<String, Attribute> keyed, Collection<String> columns) {
        keyed.forEach(
                (key, attribute) -> {
                    if (columns.contains(key)) {
                        attributes.add(attribute);
                    }
                });
    }

    private void mappedActivities() {
        boolean byTheirIds = mapping.activities().isEmpty();
        activities.addAll(byTheirIds ? words.activities() : mapping.activities().values());
        activities.addAll(mapping.caseEvents().values());
    }

    /** An exchange table. */
    void table() {
        named(TABLE_ACTIVITIES).forEach(activities::add);
        named(TABLE_LATE).forEach(late::add);
        words.attributes().stream()
                .filter(attribute -> TABLE_ATTRIBUTES.contains(attribute.id()))
                .forEach(attributes::add);
    }

    private Stream<Activity> named(Set<String> ids) {
        return words.activities().stream().filter(activity -> ids.contains(activity.id()));
    }

    /**
     * What no file could send.
     *
     * @param met mask of the activities that were told nevertheless
     */
    SourceProfile profile(long met) {
        return new SourceProfile(
                words.attributes().stream()
                        .filter(attribute -> !attributes.contains(attribute))
                        .collect(Collectors.toSet()),
                words.activities().stream()
                        .filter(activity -> !activity.equals(Vocabulary.OTHER))
                        .filter(activity -> !activities.contains(activity))
                        .filter(activity -> (activity.bit() & met) == 0)
                        .collect(Collectors.toSet()),
                late);
    }
}

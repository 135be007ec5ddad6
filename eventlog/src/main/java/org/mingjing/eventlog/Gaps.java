package org.mingjing.eventlog;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.ApplicantName;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.Mapping;
import org.mingjing.core.casefile.SourceProfile;
import org.mingjing.core.casefile.Vocabulary;

/** Gathers what the files of one reading can send, and answers with what none of them can. */
final class Gaps {
    private static final Map<ExchangeTable, Set<String>> ACTIVITIES =
            Map.of(
                    ExchangeTable.ACCEPT,
                    Set.of("apply", "accept"),
                    ExchangeTable.PROCESS,
                    Set.of("request-correction", "supplement", "undertake", "review", "approve"),
                    ExchangeTable.SPECIAL_PROCEDURE,
                    Set.of("pause", "resume", "extend"),
                    ExchangeTable.RESULT,
                    Set.of("decide", "refuse", "submit-upward", "close"),
                    ExchangeTable.MATERIAL,
                    Set.of());

    /** Attributes by the columns of exchange tables that hold them. */
    private static final Map<String, String> ATTRIBUTES =
            Map.of(
                    "accept_doc_no", "receipt_no",
                    "applyer_name", "applicant",
                    "promise_date", "promise_date",
                    "handle_explain", "opinion",
                    "special_name", "pause_type",
                    "special_reason", "reason",
                    "special_explain", "opinion",
                    "end_time", "announced_end",
                    "result_explain", "reason",
                    "material_name", "material");

    /** A row of the tables comes when its last act is done, so that the earlier ones come late. */
    private static final Set<String> LATE = Set.of("apply", "pause", "extend");

    private final Mapping mapping;
    private final Vocabulary words;
    private final Set<Attribute> attributes = new HashSet<>();
    private final Set<Activity> activities = new HashSet<>();
    private final Set<Activity> late = new HashSet<>();

    /** What is sent with which activity. */
    private final Map<Activity, Set<Attribute>> carried = new HashMap<>();

    Gaps(Mapping mapping) {
        this.mapping = mapping;
        this.words = mapping.vocabulary();
    }

    /** A file that may hold whatever the mapping names. */
    void mapped() {
        attributes.addAll(mapping.eventAttributes().values());
        attributes.addAll(mapping.caseAttributes().values());
        mappedActivities();
        carriedByAll(attributes);
    }

    /** A file of these columns. */
    void columns(List<String> columns) {
        addFound(mapping.eventAttributes(), columns);
        addFound(mapping.caseAttributes(), columns);
        if (columns.contains(OwnKeys.ACTIVITY)) {
            activities.addAll(words.activities());
        }
        mappedActivities();
        carriedByAll(attributes);
    }

    private void carriedByAll(Set<Attribute> sent) {
        words.activities().forEach(activity -> carriedBy(activity, sent));
    }

    private void carriedBy(Activity activity, Set<Attribute> sent) {
        carried.computeIfAbsent(activity, none -> new HashSet<>()).addAll(sent);
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

    /** An exchange table of these columns. */
    void table(ExchangeTable table, List<String> columns) {
        Set<String> told = ACTIVITIES.getOrDefault(table, Set.of());
        words.activities().stream()
                .filter(activity -> told.contains(activity.id()))
                .forEach(activities::add);
        activities.stream()
                .filter(activity -> told.contains(activity.id()) && LATE.contains(activity.id()))
                .forEach(late::add);
        Set<String> named =
                columns.stream().map(ATTRIBUTES::get).filter(Objects::nonNull).collect(toSet());
        Set<Attribute> sent =
                words.attributes().stream()
                        .filter(attribute -> named.contains(attribute.id()))
                        .collect(toSet());
        attributes.addAll(sent);
        carriedByAll(
                sent.stream()
                        .filter(attribute -> ApplicantName.isHeldBy(attribute.id()))
                        .collect(toSet()));
        if (table == ExchangeTable.PROCESS) {
            carriedByAll(sent);
        }
        words.activities().stream()
                .filter(activity -> told.contains(activity.id()))
                .forEach(activity -> carriedBy(activity, sent));
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
                        .collect(toSet()),
                words.activities().stream()
                        .filter(activity -> !activity.equals(Vocabulary.OTHER))
                        .filter(activity -> !activities.contains(activity))
                        .filter(activity -> (activity.bit() & met) == 0)
                        .collect(toSet()),
                late,
                lacking(met));
    }

    /** What is sent, but never with some of the activities that are told. */
    private Map<Activity, Set<Attribute>> lacking(long met) {
        Map<Activity, Set<Attribute>> lacking = new HashMap<>();
        for (Activity activity : words.activities()) {
            Set<Attribute> missing = new HashSet<>(attributes);
            missing.removeAll(carried.getOrDefault(activity, Set.of()));
            boolean isTold = activities.contains(activity) || (activity.bit() & met) != 0;
            if (isTold && !missing.isEmpty()) {
                lacking.put(activity, Set.copyOf(missing));
            }
        }
        return lacking;
    }
}

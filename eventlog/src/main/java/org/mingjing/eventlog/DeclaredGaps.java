package org.mingjing.eventlog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.SourceProfile;

/**
 * What a mapping declares that its source cannot send, beside what the columns tell. What is met
 * nevertheless is taken as sent, and told.
 */
final class DeclaredGaps {
    private final SourceProfile declared;
    private final Met met;
    private final Set<String> told = new HashSet<>();

    DeclaredGaps(SourceProfile declared, Met met) {
        this.declared = declared;
        this.met = met;
    }

    /** Adds to what the columns tell whatever is declared and was not met. */
    SourceProfile with(SourceProfile columns) {
        Set<Attribute> attributes = new HashSet<>(columns.attributes());
        declared.attributes().stream().filter(one -> !met.has(one)).forEach(attributes::add);
        Set<Activity> activities = new HashSet<>(columns.activities());
        declared.activities().stream().filter(one -> !met.has(one)).forEach(activities::add);
        Set<Activity> late = new HashSet<>(columns.late());
        late.addAll(declared.late());
        return new SourceProfile(attributes, activities, late, lacking(columns.lacking()));
    }

    private Map<Activity, Set<Attribute>> lacking(Map<Activity, Set<Attribute>> columns) {
        Map<Activity, Set<Attribute>> lacking = new HashMap<>();
        columns.forEach((activity, data) -> lacking.put(activity, new HashSet<>(data)));
        declared.lacking()
                .forEach(
                        (activity, data) ->
                                data.stream()
                                        .filter(one -> !met.has(activity, one))
                                        .forEach(
                                                one ->
                                                        lacking.computeIfAbsent(
                                                                        activity,
                                                                        none -> new HashSet<>())
                                                                .add(one)));
        return lacking;
    }

    /** Tells once what was declared and met. */
    void settle(Report report) {
        List<String> contradicted = new ArrayList<>();
        declared.activities().stream()
                .filter(met::has)
                .map(Activity::id)
                .forEach(contradicted::add);
        declared.attributes().stream()
                .filter(met::has)
                .map(Attribute::id)
                .forEach(contradicted::add);
        declared.lacking()
                .forEach(
                        (activity, data) ->
                                data.stream()
                                        .filter(one -> met.has(activity, one))
                                        .map(one -> one.id() + " (" + activity.id() + ")")
                                        .forEach(contradicted::add));
        contradicted.removeIf(one -> !told.add(one));
        if (!contradicted.isEmpty()) {
            String all = String.join(", ", contradicted.stream().sorted().toList());
            report.say(0, ProblemKind.DECLARED_BUT_SENT, all);
        }
    }
}

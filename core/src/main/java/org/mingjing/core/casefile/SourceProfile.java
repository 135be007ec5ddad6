package org.mingjing.core.casefile;

import java.util.Collections;
import java.util.Map;
import java.util.Set;

/**
 * What the sources of case files cannot send. A check that needs it is not made; that it is not
 * made is told once, never as a finding of each case.
 *
 * @param attributes data that no message can carry
 * @param activities acts that are never told
 * @param late acts that are only told together with a later one, so that how long it took to tell
 *     them says nothing
 * @param lacking data that some acts are told without, though others carry it
 */
public record SourceProfile(
        Set<Attribute> attributes,
        Set<Activity> activities,
        Set<Activity> late,
        Map<Activity, Set<Attribute>> lacking) {
    /** Of sources that can send everything. */
    public static final SourceProfile COMPLETE =
            new SourceProfile(Set.of(), Set.of(), Set.of(), Map.of());

    public SourceProfile {
        attributes = Set.copyOf(attributes);
        activities = Set.copyOf(activities);
        late = Set.copyOf(late);
        lacking = Map.copyOf(lacking);
    }

    public boolean isComplete() {
        return attributes.isEmpty() && activities.isEmpty() && late.isEmpty() && lacking.isEmpty();
    }

    public boolean sends(Attribute attribute) {
        return !attributes.contains(attribute);
    }

    public boolean sends(Activity activity) {
        return !activities.contains(activity);
    }

    /** Mask of the activities that are never told. */
    public long untold() {
        return mask(activities);
    }

    /** Mask of the activities that are only told together with a later one. */
    public long toldLate() {
        return mask(late);
    }

    /** Mask of the activities that are told without some of these data. */
    public long toldWithout(Set<Attribute> data) {
        return lacking.entrySet().stream()
                .filter(entry -> !Collections.disjoint(entry.getValue(), data))
                .mapToLong(entry -> entry.getKey().bit())
                .reduce(0, (one, other) -> one | other);
    }

    private static long mask(Set<Activity> activities) {
        return activities.stream().mapToLong(Activity::bit).reduce(0, (one, other) -> one | other);
    }
}

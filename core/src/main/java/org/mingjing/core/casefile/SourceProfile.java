package org.mingjing.core.casefile;

import java.util.Set;

/**
 * What the sources of case files cannot send. A check that needs it is not made; that it is not
 * made is told once, never as a finding of each case.
 *
 * @param attributes data that no message can carry
 * @param activities acts that are never told
 * @param late acts that are only told together with a later one, so that how long it took to tell
 *     them says nothing
 */
public record SourceProfile(
        Set<Attribute> attributes, Set<Activity> activities, Set<Activity> late) {
    /** Of sources that can send everything. */
    public static final SourceProfile COMPLETE = new SourceProfile(Set.of(), Set.of(), Set.of());

    public SourceProfile {
        attributes = Set.copyOf(attributes);
        activities = Set.copyOf(activities);
        late = Set.copyOf(late);
    }

    public boolean isComplete() {
        return attributes.isEmpty() && activities.isEmpty() && late.isEmpty();
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

    private static long mask(Set<Activity> activities) {
        return activities.stream().mapToLong(Activity::bit).reduce(0, (one, other) -> one | other);
    }
}

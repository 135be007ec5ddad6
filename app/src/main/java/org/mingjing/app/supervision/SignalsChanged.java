package org.mingjing.app.supervision;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * Signals were raised, climbed, were lifted, amended, withdrawn or decided upon.
 *
 * @param kinds how many, by what happened to them
 * @param at as of when they were judged
 */
public record SignalsChanged(Map<ChangeKind, Integer> kinds, Instant at) {
    public SignalsChanged {
        kinds = Map.copyOf(kinds);
    }

    static SignalsChanged of(Collection<ChangeKind> kinds, Instant at) {
        Map<ChangeKind, Integer> counted = new EnumMap<>(ChangeKind.class);
        kinds.forEach(kind -> counted.merge(kind, 1, Integer::sum));
        return new SignalsChanged(counted, at);
    }

    /** How many, whatever happened to them. */
    public int count() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }
}

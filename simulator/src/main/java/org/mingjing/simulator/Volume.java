package org.mingjing.simulator;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How much was generated. */
final class Volume {
    private static final Set<Act> ENDINGS = EnumSet.of(Act.CLOSE, Act.WITHDRAW);

    private final Map<String, Integer> breaches = new TreeMap<>();
    private long cases;
    private long open;
    private long faulty;
    private long events;

    void add(PlannedCase told, List<Breach> found) {
        cases++;
        events += told.messages().size();
        boolean ended =
                told.messages().stream().anyMatch(message -> ENDINGS.contains(message.act()));
        open += ended ? 0 : 1;
        faulty += found.stream().anyMatch(Breach::isStandingCard) ? 1 : 0;
        found.forEach(
                breach ->
                        breaches.merge(breach.rule() + " " + breach.level().id(), 1, Integer::sum));
    }

    long cases() {
        return cases;
    }

    /** Cases neither closed nor withdrawn. */
    long open() {
        return open;
    }

    /** Cases with a card that stands. */
    long faulty() {
        return faulty;
    }

    long events() {
        return events;
    }

    /** How many rungs arose in all. */
    long rungs() {
        return breaches.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** How many rungs arose, by rule and level. */
    Map<String, Integer> breaches() {
        return new TreeMap<>(breaches);
    }
}

package org.mingjing.simulator;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Remembers what was planned, instead of writing it. */
final class Planned implements CityWriter {
    private final Map<Twist, Integer> twists = new EnumMap<>(Twist.class);
    private final Map<Twist, Map<String, Integer>> alone = new EnumMap<>(Twist.class);
    private final Map<Twist, Integer> casesAlone = new EnumMap<>(Twist.class);
    private final Map<String, Integer> breaches = new TreeMap<>();
    private int lifted;
    private int open;
    private long lastReceivedAt;
    private long lastArisenAt;

    @Override
    public void write(PlannedCase told, List<Breach> found) {
        Set<String> rules = new HashSet<>();
        for (Breach breach : found) {
            breaches.merge(breach.rule() + " " + breach.level().id(), 1, Integer::sum);
            lifted += breach.lifted() ? 1 : 0;
            lastArisenAt = Math.max(lastArisenAt, breach.aroseAt());
            rules.add(breach.rule());
        }
        told.twists().forEach(twist -> twists.merge(twist, 1, Integer::sum));
        if (told.twists().size() == 1) {
            Twist twist = told.twists().iterator().next();
            casesAlone.merge(twist, 1, Integer::sum);
            Map<String, Integer> counts = alone.computeIfAbsent(twist, one -> new HashMap<>());
            rules.forEach(rule -> counts.merge(rule, 1, Integer::sum));
        }
        EnumSet<Act> acts = EnumSet.noneOf(Act.class);
        for (Message message : told.messages()) {
            acts.add(message.act());
            lastReceivedAt = Math.max(lastReceivedAt, message.receivedAt());
        }
        open += acts.contains(Act.CLOSE) || acts.contains(Act.WITHDRAW) ? 0 : 1;
    }

    @Override
    public void endDay(int day) {
        // Nothing is written.
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    Map<Twist, Integer> twists() {
        return twists;
    }

    /** The share of cases with this twist and no other in which a rule is broken. */
    double share(Twist twist, String rule) {
        int broken = alone.getOrDefault(twist, Map.of()).getOrDefault(rule, 0);
        return (double) broken / casesAlone.getOrDefault(twist, 1);
    }

    Map<String, Integer> breaches() {
        return breaches;
    }

    int lifted() {
        return lifted;
    }

    int open() {
        return open;
    }

    long lastReceivedAt() {
        return lastReceivedAt;
    }

    long lastArisenAt() {
        return lastArisenAt;
    }
}

package org.mingjing.simulator;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjing.simulator.Twist.Intent;

/**
 * In which share of the cases each twist is planned.
 *
 * @param shares of each twist, 0 to 1
 * @param own those whose share was set by itself: they are planned in no other case besides
 */
record Rates(Map<Twist, Double> shares, Set<Twist> own) {
    Rates {
        shares = Map.copyOf(shares);
        own = Set.copyOf(own);
    }

    /** As many faults as near misses, each kind as often as any other. */
    static Rates of(double faults) {
        return of(faults, faults, Map.of());
    }

    /**
     * Rates of which some were set.
     *
     * @param faults the share of cases with a fault, if none were set
     * @param nearMisses the share of cases with a near miss, if none were set
     * @param set by itself, in place of an equal part of these
     */
    static Rates of(double faults, double nearMisses, Map<Twist, Double> set) {
        EnumMap<Twist, Double> shares = new EnumMap<>(Twist.class);
        for (Twist twist : Twist.values()) {
            double all = twist.intent() == Intent.FAULT ? faults : nearMisses;
            shares.put(twist, set.getOrDefault(twist, all / count(twist.intent())));
        }
        return new Rates(shares, set.isEmpty() ? Set.of() : EnumSet.copyOf(set.keySet()));
    }

    private static long count(Intent intent) {
        return Stream.of(Twist.values()).filter(twist -> twist.intent() == intent).count();
    }

    double share(Twist twist) {
        return shares.getOrDefault(twist, 0.0);
    }

    /** The share of cases in which anything is planned. */
    double sum() {
        return Stream.of(Twist.values()).mapToDouble(this::share).sum();
    }

    /** Whether a twist may be planned beside another one. */
    boolean isAddable(Twist twist) {
        return share(twist) > 0 && !own.contains(twist);
    }
}

package org.mingjing.simulator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjing.simulator.Twist.Intent;

/** What people apply for, and which faults and near misses are planned with it. */
final class Demand {
    private static final double SECOND_TWIST = 0.35;
    private static final int TRIES = 4;

    private final City city;
    private final double faults;
    private final double[] popularity;
    private final Map<Twist, List<List<Item>>> suitable = new EnumMap<>(Twist.class);
    private final Map<Intent, List<Twist>> twists = new EnumMap<>(Intent.class);

    /** An item with the twists of its case. */
    record Choice(Item item, Set<Twist> twists) {}

    /**
     * @param faults the share of cases with a planned fault; as many again get a near miss
     */
    Demand(City city, double faults) {
        this.city = city;
        this.faults = faults;
        this.popularity = popularity(city.items());
        for (Intent intent : Intent.values()) {
            twists.put(
                    intent,
                    Stream.of(Twist.values()).filter(twist -> twist.intent() == intent).toList());
        }
        for (Twist twist : Twist.values()) {
            suitable.put(
                    twist,
                    city.items().stream()
                            .filter(versions -> versions.stream().allMatch(twist::suits))
                            .toList());
        }
    }

    /** A few items are asked for all the time, most seldom; immediate ones more than others. */
    private static double[] popularity(List<List<Item>> items) {
        double[] sums = new double[items.size()];
        double sum = 0;
        for (int i = 0; i < sums.length; i++) {
            boolean immediate = items.get(i).getFirst().type() == CaseType.IMMEDIATE;
            sum += (immediate ? 5.5 : 1.0) / (1 + Math.floorMod(i * 37, 11));
            sums[i] = sum;
        }
        return sums;
    }

    Choice choose(Chance chance, int day) {
        double at = chance.fraction();
        if (at >= 2 * faults) {
            Item item = City.inForce(city.items().get(chance.weighted(popularity)), day);
            return new Choice(item, Set.of());
        }
        Twist first = chance.oneOf(of(at < faults ? Intent.FAULT : Intent.NEAR_MISS));
        Item item = City.inForce(suitable(first, chance), day);
        EnumSet<Twist> chosen = EnumSet.of(first);
        if (chance.happens(SECOND_TWIST)) {
            add(chosen, item, chance);
        }
        return new Choice(item, chosen);
    }

    /** Half of the time each type of cases is as likely as any other, however few items it has. */
    private List<Item> suitable(Twist twist, Chance chance) {
        List<List<Item>> items = suitable.getOrDefault(twist, List.of());
        if (chance.happens(0.5)) {
            return chance.oneOf(items);
        }
        List<CaseType> types =
                items.stream().map(versions -> versions.getFirst().type()).distinct().toList();
        CaseType type = chance.oneOf(types);
        return chance.oneOf(
                items.stream().filter(versions -> versions.getFirst().type() == type).toList());
    }

    private List<Twist> of(Intent intent) {
        return twists.getOrDefault(intent, List.of());
    }

    private void add(EnumSet<Twist> chosen, Item item, Chance chance) {
        List<Twist> all = new ArrayList<>(List.of(Twist.values()));
        for (int i = 0; i < TRIES; i++) {
            Twist twist = chance.oneOf(all);
            if (twist.suits(item) && chosen.stream().allMatch(twist::goesWith)) {
                chosen.add(twist);
                return;
            }
        }
    }
}

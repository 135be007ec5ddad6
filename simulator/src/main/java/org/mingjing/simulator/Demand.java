package org.mingjing.simulator;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people apply for, and which faults and near misses are planned with it. */
final class Demand {
    private static final double SECOND_TWIST = 0.35;
    private static final int TRIES = 4;

    private static final List<Twist> TWISTS = List.of(Twist.values());

    private final City city;
    private final Rates rates;
    private final double[] popularity;
    private final double[] planned;
    private final Map<Twist, List<List<Item>>> suitable = new EnumMap<>(Twist.class);

    /** An item with the twists of its case. */
    record Choice(Item item, Set<Twist> twists) {}

    Demand(City city, Rates rates) {
        this.city = city;
        this.rates = rates;
        this.popularity = sums(Popularity.shares(city.items()));
        this.planned = sums(TWISTS.stream().mapToDouble(rates::share).toArray());
        for (Twist twist : TWISTS) {
            suitable.put(
                    twist,
                    city.items().stream()
                            .filter(versions -> versions.stream().allMatch(twist::suits))
                            .toList());
        }
    }

    private static double[] sums(double[] shares) {
        double[] sums = shares.clone();
        Arrays.parallelPrefix(sums, Double::sum);
        return sums;
    }

    Choice choose(Chance chance, int day) {
        if (!chance.happens(planned[planned.length - 1])) {
            return plain(chance, day);
        }
        Twist first = TWISTS.get(chance.weighted(planned));
        Item item = City.inForce(suitable(first, chance), day);
        EnumSet<Twist> chosen = EnumSet.of(first);
        if (chance.happens(SECOND_TWIST)) {
            add(chosen, item, chance);
        }
        return new Choice(item, chosen);
    }

    /** A case in which nothing is planned on purpose. */
    Choice plain(Chance chance, int day) {
        return new Choice(
                City.inForce(city.items().get(chance.weighted(popularity)), day), Set.of());
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

    private void add(EnumSet<Twist> chosen, Item item, Chance chance) {
        for (int i = 0; i < TRIES; i++) {
            Twist twist = chance.oneOf(TWISTS);
            if (rates.isAddable(twist)
                    && twist.suits(item)
                    && chosen.stream().allMatch(twist::goesWith)) {
                chosen.add(twist);
                return;
            }
        }
    }
}

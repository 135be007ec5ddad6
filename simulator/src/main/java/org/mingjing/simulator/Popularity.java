package org.mingjing.simulator;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often each item is asked for: by Zipf's law, each a little less than the one before it.
 * Immediate items lead; how the others follow is shuffled, the same for all seeds.
 */
final class Popularity {
    private static final int SHUFFLE = 7_919;
    private static final double LEAD = 0.4;
    private static final double FLATTENED = 4;

    private Popularity() {}

    /** The share of each item, in their order. */
    static double[] shares(List<List<Item>> items) {
        int[] order =
                IntStream.range(0, items.size())
                        .boxed()
                        .sorted(Comparator.comparingDouble(item -> place(item, items)))
                        .mapToInt(Integer::intValue)
                        .toArray();
        double[] shares = new double[items.size()];
        double sum = 0;
        for (int rank = 0; rank < order.length; rank++) {
            shares[order[rank]] = 1 / (rank + FLATTENED);
            sum += shares[order[rank]];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    private static double place(int item, List<List<Item>> items) {
        double place = Math.floorMod(item * SHUFFLE, items.size()) / (double) items.size();
        boolean immediate = items.get(item).getFirst().type() == CaseType.IMMEDIATE;
        return immediate ? place * LEAD : LEAD / 2 + place;
    }
}

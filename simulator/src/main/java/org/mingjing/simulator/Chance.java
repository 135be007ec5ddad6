package org.mingjing.simulator;

import java.util.List;
import java.util.SplittableRandom;

/** The dice of one case: the same seed throws the same. */
final class Chance {
    private final SplittableRandom random;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The dice of a case: cases do not depend on each other. */
    static Chance ofCase(long seed, long number) {
        return new Chance(new SplittableRandom(seed * 1_000_003 + number).nextLong());
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** A number between both, inclusive. */
    int between(int least, int most) {
        return most <= least ? least : random.nextInt(least, most + 1);
    }

    long between(long least, long most) {
        return most <= least ? least : random.nextLong(least, most + 1);
    }

    double fraction() {
        return random.nextDouble();
    }

    /** Seldom long: mostly near {@code mean}, never above {@code most}. */
    long waiting(long mean, long most) {
        return Math.min(most, (long) (-mean * Math.log(1 - random.nextDouble())));
    }

    <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** An index, each as likely as its weight; weights are summed up beforehand. */
    int weighted(double[] sums) {
        double at = random.nextDouble() * sums[sums.length - 1];
        int low = 0;
        int high = sums.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sums[middle] <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

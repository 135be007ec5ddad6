package org.mingjing.core.casefile;

import java.util.Arrays;

/** Two numbers for each case, 0 where none was given; no memory while nobody gave any. */
final class PairsOfCases {
    private PairsOfCases() {}

    static int first(int[] pairs, int index) {
        return 2 * index < pairs.length ? pairs[2 * index] : 0;
    }

    static int second(int[] pairs, int index) {
        return 2 * index < pairs.length ? pairs[2 * index + 1] : 0;
    }

    /** The same pairs, grown where needed, with those of one case set. */
    static int[] with(int[] pairs, int index, int first, int second) {
        int end = 2 * index + 2;
        int[] grown = end > pairs.length ? Arrays.copyOf(pairs, Math.max(end, 2 * end)) : pairs;
        grown[2 * index] = first;
        grown[2 * index + 1] = second;
        return grown;
    }
}

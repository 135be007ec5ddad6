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
        int cases = index + 1;
        int[] grown =
                2 * cases > pairs.length ? Arrays.copyOf(pairs, 2 * (cases + cases / 2)) : pairs;
        grown[2 * index] = first;
        grown[2 * index + 1] = second;
        return grown;
    }
}

package org.mingjing.benchmarks;

import java.util.Arrays;

/**
 * Puts messages in the order of an instant; those of one instant stay in the order in which they
 * were added.
 */
final class TimeOrder {
    private final int indexBits;
    private final long[] keys;
    private long earliest = Long.MAX_VALUE;
    private int size;

    TimeOrder(int capacity) {
        this.indexBits = Math.max(1, 32 - Integer.numberOfLeadingZeros(capacity));
        this.keys = new long[capacity];
    }

    /** Adds the next message by its instant, epoch milliseconds. */
    void add(long instant) {
        earliest = Math.min(earliest, instant);
        keys[size++] = instant;
    }

    /**
     * The indexes of the messages, in order of their instants.
     *
     * @throws IllegalArgumentException when they are too many and too far apart to be packed
     */
    int[] indexes() {
        long furthest = 1L << (63 - indexBits);
        for (int i = 0; i < size; i++) {
            long since = keys[i] - earliest;
            if (since >= furthest) {
                throw new IllegalArgumentException(
                        size + " messages over " + since / 86_400_000 + " days are too many");
            }
            keys[i] = (since << indexBits) | i;
        }
        Arrays.sort(keys, 0, size);
        int[] indexes = new int[size];
        int mask = (1 << indexBits) - 1;
        for (int i = 0; i < size; i++) {
            indexes[i] = (int) (keys[i] & mask);
        }
        return indexes;
    }
}

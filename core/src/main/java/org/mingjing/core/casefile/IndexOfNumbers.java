package org.mingjing.core.casefile;

import java.util.Arrays;

/**
 * Finds the place of a number among numbers that are kept elsewhere, each there once: open
 * addressing with linear probing, some eight bytes a number. One thread.
 */
final class IndexOfNumbers {
    private static final int EMPTY = -1;

    private int[] places = empty(128);
    private int size;

    private static int[] empty(int length) {
        int[] table = new int[length];
        Arrays.fill(table, EMPTY);
        return table;
    }

    /** The place of a number; -1 when it is not there. */
    int find(int number, int[] numbers) {
        return places[slot(places, number, numbers)];
    }

    /** Adds the number that stands at a place, and was not there before. */
    void add(int place, int[] numbers) {
        if (4 * (size + 1) > 3 * places.length) {
            grow(numbers);
        }
        places[slot(places, numbers[place], numbers)] = place;
        size++;
    }

    private void grow(int[] numbers) {
        int[] larger = empty(places.length * 2);
        for (int place : places) {
            if (place != EMPTY) {
                larger[slot(larger, numbers[place], numbers)] = place;
            }
        }
        places = larger;
    }

    /** Where a number is, or would be put. */
    private static int slot(int[] places, int number, int[] numbers) {
        int mask = places.length - 1;
        int slot = ((number * 0x9E3779B9) >>> 7) & mask;
        while (places[slot] != EMPTY && numbers[places[slot]] != number) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}

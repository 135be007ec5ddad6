package org.mingjing.core.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.SortedSet;

/** The years whose calendar is published, as runs of days, so that no date is taken apart. */
final class PublishedYears {

    /** Every year there is. */
    static final PublishedYears ALL =
            new PublishedYears(new int[] {Integer.MIN_VALUE}, new int[] {Integer.MAX_VALUE});

    private final int[] firstDays;
    private final int[] lastDays;

    private PublishedYears(int[] firstDays, int[] lastDays) {
        this.firstDays = firstDays;
        this.lastDays = lastDays;
    }

    static PublishedYears of(SortedSet<Integer> years) {
        int[] firstDays = new int[years.size()];
        int[] lastDays = new int[years.size()];
        int i = 0;
        for (int year : years) {
            firstDays[i] = Math.toIntExact(LocalDate.of(year, 1, 1).toEpochDay());
            lastDays[i] = Math.toIntExact(LocalDate.of(year, 12, 31).toEpochDay());
            i++;
        }
        return new PublishedYears(firstDays, lastDays);
    }

    boolean contains(int day) {
        int found = Arrays.binarySearch(firstDays, day);
        int index = found >= 0 ? found : -found - 2;
        return index >= 0 && day <= lastDays[index];
    }
}

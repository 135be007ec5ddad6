package org.mingjing.core.calendar;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The days about which the notices of one version speak, each with the notice that won. */
final class MarkedDays {

    /** A notice's word about one day. */
    record Marked(NoticeDay day, String reference) {}

    private final int[] days;
    private final Marked[] marks;

    MarkedDays(SortedMap<Integer, Marked> byDay) {
        days = new int[byDay.size()];
        marks = new Marked[byDay.size()];
        int i = 0;
        for (Map.Entry<Integer, Marked> entry : byDay.entrySet()) {
            days[i] = entry.getKey();
            marks[i] = entry.getValue();
            i++;
        }
    }

    @Nullable Marked find(int day) {
        int index = Arrays.binarySearch(days, day);
        return index < 0 ? null : marks[index];
    }

    boolean isWorked(int day, WeekPattern week) {
        Marked marked = find(day);
        return marked == null ? week.isWorked(day) : marked.day().mark() == DayMark.WORKED;
    }

    /** The year of the first marked day, or the given one if that is earlier. */
    int firstYear(int orEarlier) {
        return marks.length == 0 ? orEarlier : Math.min(orEarlier, year(0));
    }

    /** The year of the last marked day, or the given one if that is later. */
    int lastYear(int orLater) {
        return marks.length == 0 ? orLater : Math.max(orLater, year(marks.length - 1));
    }

    private int year(int index) {
        return marks[index].day().date().getYear();
    }
}

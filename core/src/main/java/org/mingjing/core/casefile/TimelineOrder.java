package org.mingjing.core.casefile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Puts the packed events of one case in order and marks the messages that came in several versions.
 *
 * <p>Insertion by binary search: timelines are short and nearly always in order already, and then
 * this is one comparison an event. A long timeline out of order is sorted by index instead, so that
 * no input costs the square of its length.
 */
final class TimelineOrder {
    private static final int SHORT = 64;

    private TimelineOrder() {}

    static void sort(long[] events, int from, int to, EventOrder order) {
        VersionsByReception.number(events, from, to);
        if (to - from > SHORT) {
            sortLong(events, from, to, order);
            markVersionsOfLong(events, from, to);
            return;
        }
        insert(events, from, to, order);
        markVersions(events, from, to);
    }

    private static void sortLong(long[] events, int from, int to, EventOrder order) {
        Integer[] words = new Integer[to - from];
        Arrays.setAll(words, i -> (from + i) * PackedEvents.WORDS);
        Arrays.sort(words, (one, other) -> order.compare(events, one, events, other));
        long[] sorted = new long[words.length * PackedEvents.WORDS];
        for (int i = 0; i < words.length; i++) {
            System.arraycopy(events, words[i], sorted, i * PackedEvents.WORDS, PackedEvents.WORDS);
        }
        System.arraycopy(sorted, 0, events, from * PackedEvents.WORDS, sorted.length);
    }

    private static void markVersionsOfLong(long[] events, int from, int to) {
        Map<Integer, Integer> firsts = new HashMap<>();
        for (int i = from; i < to; i++) {
            int message = PackedEvents.low(events[i * PackedEvents.WORDS + 3]);
            Integer first = message < 0 ? null : firsts.putIfAbsent(message, i);
            if (first != null) {
                mark(events, first);
                mark(events, i);
            }
        }
    }

    private static void insert(long[] events, int from, int to, EventOrder order) {
        long[] moved = new long[PackedEvents.WORDS];
        for (int i = from + 1; i < to; i++) {
            int word = i * PackedEvents.WORDS;
            if (order.compare(events, word - PackedEvents.WORDS, events, word) <= 0) {
                continue;
            }
            System.arraycopy(events, word, moved, 0, PackedEvents.WORDS);
            int target = place(events, from, i, moved, order) * PackedEvents.WORDS;
            System.arraycopy(events, target, events, target + PackedEvents.WORDS, word - target);
            System.arraycopy(moved, 0, events, target, PackedEvents.WORDS);
        }
    }

    /** Puts the last event of an ordered timeline in its place and marks it if it is a version. */
    static void placeLast(long[] events, int count, EventOrder order) {
        int last = (count - 1) * PackedEvents.WORDS;
        int message = PackedEvents.low(events[last + 3]);
        for (int i = 0; message >= 0 && i < count - 1; i++) {
            if (PackedEvents.low(events[i * PackedEvents.WORDS + 3]) == message) {
                mark(events, i);
                mark(events, count - 1);
            }
        }
        VersionsByReception.number(events, 0, count);
        if (last > 0 && order.compare(events, last - PackedEvents.WORDS, events, last) > 0) {
            long[] moved = Arrays.copyOfRange(events, last, last + PackedEvents.WORDS);
            int target = place(events, 0, count - 1, moved, order) * PackedEvents.WORDS;
            System.arraycopy(events, target, events, target + PackedEvents.WORDS, last - target);
            System.arraycopy(moved, 0, events, target, PackedEvents.WORDS);
        }
    }

    private static int place(long[] events, int from, int to, long[] moved, EventOrder order) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (order.compare(events, middle * PackedEvents.WORDS, moved, 0) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void markVersions(long[] events, int from, int to) {
        for (int i = from; i < to; i++) {
            int message = PackedEvents.low(events[i * PackedEvents.WORDS + 3]);
            if (message < 0) {
                continue;
            }
            for (int j = i + 1; j < to; j++) {
                if (PackedEvents.low(events[j * PackedEvents.WORDS + 3]) == message) {
                    mark(events, i);
                    mark(events, j);
                }
            }
        }
    }

    private static void mark(long[] events, int index) {
        events[index * PackedEvents.WORDS + 2] |= (long) PackedEvents.VERSIONED << 32;
    }
}

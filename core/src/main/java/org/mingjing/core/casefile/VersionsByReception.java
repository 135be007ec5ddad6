package org.mingjing.core.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the versions of messages whose source does not: by the order in which they were received.
 * Only packed events that are marked so are looked at; a timeline without any costs one pass.
 */
final class VersionsByReception {
    private static final long MARK = (long) PackedEvents.BY_RECEPTION << 32;
    private static final int VERSION_SHIFT = 36;
    private static final long VERSION_MASK = (long) PackedEvents.MAX_VERSION << VERSION_SHIFT;

    private VersionsByReception() {}

    static void number(long[] events, int from, int to) {
        int marked = 0;
        for (int i = from; i < to; i++) {
            marked += (events[i * PackedEvents.WORDS + 2] & MARK) == 0 ? 0 : 1;
        }
        if (marked > 1) {
            byMessage(events, from, to).values().forEach(words -> number(events, words));
        }
    }

    /** The first words of the marked events of each message. */
    private static Map<Integer, List<Integer>> byMessage(long[] events, int from, int to) {
        Map<Integer, List<Integer>> messages = new HashMap<>();
        for (int i = from; i < to; i++) {
            int word = i * PackedEvents.WORDS;
            int message = PackedEvents.low(events[word + 3]);
            if ((events[word + 2] & MARK) != 0 && message >= 0) {
                messages.computeIfAbsent(message, id -> new ArrayList<>(2)).add(word);
            }
        }
        return messages;
    }

    private static void number(long[] events, List<Integer> words) {
        if (words.size() == 1) {
            return;
        }
        words.sort(Comparator.comparingLong(word -> events[word + 1]));
        long version = 0;
        for (int i = 0; i < words.size(); i++) {
            int word = words.get(i);
            boolean later = i == 0 || events[word + 1] > events[words.get(i - 1) + 1];
            version = Math.min(version + (later ? 1 : 0), PackedEvents.MAX_VERSION);
            events[word + 2] = (events[word + 2] & ~VERSION_MASK) | (version << VERSION_SHIFT);
        }
    }
}

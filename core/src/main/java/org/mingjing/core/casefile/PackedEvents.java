package org.mingjing.core.casefile;

/**
 * How an event lies in memory: five {@code long}s, 40 bytes.
 *
 * <pre>
 * 0  occurredAt      epoch milliseconds
 * 1  receivedAt      epoch milliseconds
 * 2  activity 8 | attribute count 8 | version 12 | flags 4 | sequence 32
 * 3  actor 32 | message 32
 * 4  first attribute 32 | name 32
 * </pre>
 *
 * <p>Actor and name are numbers of the {@link Lexicon}. A message that is 0 or more is the number
 * of its id; one below 0 is a message without an id, told apart by its sequence. An attribute is
 * two {@code long}s: code, value. The local day is worked out on reading, so that a timeline is
 * bound to no zone.
 */
final class PackedEvents {
    static final int WORDS = 5;
    static final int VOID = 1;
    static final int DAY_PRECISION = 2;
    static final int VERSIONED = 4;
    static final int MAX_VERSION = 0xFFF;
    static final int MAX_ATTRIBUTES = 0xFF;

    private PackedEvents() {}

    static long head(int activity, int attributes, int version, int flags, int sequence) {
        return ((long) activity << 56)
                | ((long) attributes << 48)
                | ((long) version << 36)
                | ((long) flags << 32)
                | (sequence & 0xFFFFFFFFL);
    }

    static long pair(int high, int low) {
        return ((long) high << 32) | (low & 0xFFFFFFFFL);
    }

    static int activity(long head) {
        return (int) (head >>> 56);
    }

    static int attributeCount(long head) {
        return (int) (head >>> 48) & 0xFF;
    }

    static int version(long head) {
        return (int) (head >>> 36) & 0xFFF;
    }

    static int flags(long head) {
        return (int) (head >>> 32) & 0xF;
    }

    static int sequence(long head) {
        return (int) head;
    }

    static int high(long pair) {
        return (int) (pair >> 32);
    }

    static int low(long pair) {
        return (int) pair;
    }

    /**
     * The order of a timeline: occurrence, the pack's order of activities, the source's sequence;
     * then message and version, so that the order never depends on who was handed over first.
     */
    static int compare(long[] a, int i, long[] b, int j, Lexicon lexicon) {
        int byInstant = Long.compare(a[i], b[j]);
        if (byInstant != 0) {
            return byInstant;
        }
        int byActivity = Integer.compare(activity(a[i + 2]), activity(b[j + 2]));
        if (byActivity != 0) {
            return byActivity;
        }
        int bySequence = Integer.compare(sequence(a[i + 2]), sequence(b[j + 2]));
        if (bySequence != 0) {
            return bySequence;
        }
        int byMessage = compareMessages(low(a[i + 3]), low(b[j + 3]), lexicon);
        if (byMessage != 0) {
            return byMessage;
        }
        int byVersion = Integer.compare(version(a[i + 2]), version(b[j + 2]));
        return byVersion != 0 ? byVersion : Long.compare(a[i + 1], b[j + 1]);
    }

    private static int compareMessages(int one, int other, Lexicon lexicon) {
        if (one == other || one < 0 || other < 0) {
            return Integer.compare(one, other);
        }
        return lexicon.text(one).compareTo(lexicon.text(other));
    }
}

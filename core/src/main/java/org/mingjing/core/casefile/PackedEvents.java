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
 * one {@code long}: code 8 | value 56, signed. The local day is worked out on reading, so that a
 * timeline is bound to no zone.
 */
final class PackedEvents {
    static final int WORDS = 5;
    static final int VOID = 1;
    static final int DAY_PRECISION = 2;
    static final int VERSIONED = 4;
    static final int BY_RECEPTION = 8;
    static final int MAX_VERSION = 0xFFF;
    static final int MAX_ATTRIBUTES = 0xFF;
    private static final int VALUE_BITS = 56;
    private static final int VALUE_SHIFT = 64 - VALUE_BITS;
    private static final long VALUE_MASK = (1L << VALUE_BITS) - 1;

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

    static long attribute(int code, long value) {
        if (value << VALUE_SHIFT >> VALUE_SHIFT != value) {
            throw new IllegalArgumentException("a value is at most 56 bits long: " + value);
        }
        return ((long) code << VALUE_BITS) | (value & VALUE_MASK);
    }

    static int attributeCode(long attribute) {
        return (int) (attribute >>> VALUE_BITS);
    }

    static long attributeValue(long attribute) {
        return attribute << VALUE_SHIFT >> VALUE_SHIFT;
    }

    static int high(long pair) {
        return (int) (pair >> 32);
    }

    static int low(long pair) {
        return (int) pair;
    }
}

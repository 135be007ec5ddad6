package org.mingjing.core.timelimit;

import java.util.Arrays;

/**
 * The time that does not count for one limit: the recognised pauses 扣除时间, in order of their
 * beginning. Instants are epoch milliseconds; an end of {@link #OPEN} is not known yet.
 *
 * <p>Mutable and reused by one thread, so that reckoning a case allocates nothing.
 */
public final class Exclusions {
    /** The end of a pause of which nobody has said when it ends. */
    public static final long OPEN = Long.MAX_VALUE;

    private long[] begins = new long[4];
    private long[] ends = new long[4];
    private int size;

    public void clear() {
        size = 0;
    }

    public int size() {
        return size;
    }

    /** The beginning of the i-th exclusion. */
    public long begin(int index) {
        return begins[index];
    }

    /** The end of the i-th exclusion, or {@link #OPEN}. */
    public long end(int index) {
        return ends[index];
    }

    /** Adds a pause that begins no earlier than those already there; returns its index. */
    public int add(long begin, long end) {
        if (size > 0 && begin < begins[size - 1]) {
            throw new IllegalArgumentException("pauses are added in order of their beginning");
        }
        if (size == begins.length) {
            begins = Arrays.copyOf(begins, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        begins[size] = begin;
        ends[size] = Math.max(begin, end);
        return size++;
    }

    /** Replaces what was known of the end of an exclusion. */
    public void endAt(int index, long end) {
        ends[index] = Math.max(begins[index], end);
    }
}

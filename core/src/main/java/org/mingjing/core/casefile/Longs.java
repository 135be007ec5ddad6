package org.mingjing.core.casefile;

import java.util.ArrayList;
import java.util.List;

/** A growing sequence of {@code long}s in chunks, so that growing never copies what is there. */
final class Longs {
    private static final int CHUNK_BITS = 16;
    private static final int CHUNK = 1 << CHUNK_BITS;

    private final List<long[]> chunks = new ArrayList<>();
    private long size;

    long size() {
        return size;
    }

    void add(long value) {
        int offset = (int) (size & (CHUNK - 1));
        if (offset == 0) {
            chunks.add(new long[CHUNK]);
        }
        chunks.get(chunks.size() - 1)[offset] = value;
        size++;
    }

    void addAll(long[] values, int count) {
        int offset = (int) (size & (CHUNK - 1));
        if (offset == 0 || offset + count > CHUNK) {
            for (int i = 0; i < count; i++) {
                add(values[i]);
            }
            return;
        }
        long[] chunk = chunks.get(chunks.size() - 1);
        for (int i = 0; i < count; i++) {
            chunk[offset + i] = values[i];
        }
        size += count;
    }

    long get(long index) {
        return chunks.get((int) (index >>> CHUNK_BITS))[(int) (index & (CHUNK - 1))];
    }

    void copyTo(long index, long[] target, int at, int count) {
        int offset = (int) (index & (CHUNK - 1));
        if (offset + count > CHUNK) {
            for (int i = 0; i < count; i++) {
                target[at + i] = get(index + i);
            }
            return;
        }
        if (count > 0) {
            long[] chunk = chunks.get((int) (index >>> CHUNK_BITS));
            for (int i = 0; i < count; i++) {
                target[at + i] = chunk[offset + i];
            }
        }
    }

    /** All values in one array; {@code chunks} are let go of one by one. */
    long[] drain() {
        long[] all = new long[Math.toIntExact(size)];
        int at = 0;
        for (int i = 0; i < chunks.size(); i++) {
            int length = Math.min(CHUNK, all.length - at);
            System.arraycopy(chunks.get(i), 0, all, at, length);
            at += length;
            chunks.set(i, new long[0]);
        }
        chunks.clear();
        size = 0;
        return all;
    }
}

package org.mingjing.simulator;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rows on their way to a file that is ordered by reception: kept by day as bytes, and written once
 * no row of that day can come any more. Of two received together the one handed over first goes
 * first.
 */
final class Arrivals {
    private final OutputStream target;
    private final TreeMap<Integer, Rows> days = new TreeMap<>();

    Arrivals(OutputStream target) {
        this.target = target;
    }

    void add(long receivedAt, String row) {
        days.computeIfAbsent(WallTime.dayOf(receivedAt), day -> new Rows()).add(receivedAt, row);
    }

    /** Writes what was received until the end of a day. */
    void flushUntil(int day) throws IOException {
        for (Map.Entry<Integer, Rows> first = days.firstEntry();
                first != null && first.getKey() <= day;
                first = days.firstEntry()) {
            first.getValue().writeTo(target);
            days.remove(first.getKey());
        }
    }

    /** The rows of one day. */
    private static final class Rows {
        private static final int BITS_OF_POSITION = 32;

        private byte[] bytes = new byte[1 << 12];
        private int[] ends = new int[32];
        private long[] order = new long[32];
        private int count;

        void add(long receivedAt, String row) {
            byte[] encoded = row.getBytes(StandardCharsets.UTF_8);
            int from = count == 0 ? 0 : ends[count - 1];
            if (from + encoded.length > bytes.length) {
                int wanted = Math.max(bytes.length + bytes.length / 2, from + encoded.length);
                bytes = Arrays.copyOf(bytes, wanted);
            }
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, count * 2);
                order = Arrays.copyOf(order, count * 2);
            }
            System.arraycopy(encoded, 0, bytes, from, encoded.length);
            ends[count] = from + encoded.length;
            order[count] = WallTime.sinceMidnight(receivedAt) << BITS_OF_POSITION | count;
            count++;
        }

        void writeTo(OutputStream target) throws IOException {
            Arrays.sort(order, 0, count);
            for (int i = 0; i < count; i++) {
                int row = (int) order[i];
                int from = row == 0 ? 0 : ends[row - 1];
                target.write(bytes, from, ends[row] - from);
            }
        }
    }
}

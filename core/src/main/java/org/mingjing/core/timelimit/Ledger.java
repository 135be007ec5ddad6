package org.mingjing.core.timelimit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entries 逐段记录 of a reckoning, written one after the other and gathered into spans: an entry
 * like the one before it goes on with that span. Instants are epoch milliseconds.
 */
final class Ledger {
    private final long seam;
    private final List<ReckonedSpan> spans = new ArrayList<>();

    /**
     * @param seam an instant at which a span ends in any case
     */
    Ledger(long seam) {
        this.seam = seam;
    }

    /** What an entry says of a stretch of time. */
    record Entry(Counting counting, boolean late, String note, @Nullable ReckonedPause pause) {}

    void add(long startInclusive, long endExclusive, Entry entry, int counted) {
        int last = spans.size() - 1;
        boolean goesOn = last >= 0 && startInclusive != seam && isAlike(spans.get(last), entry);
        ReckonedSpan before = goesOn ? spans.remove(last) : null;
        spans.add(
                new ReckonedSpan(
                        before == null
                                ? Instant.ofEpochMilli(startInclusive)
                                : before.startInclusive(),
                        Instant.ofEpochMilli(endExclusive),
                        entry.counting(),
                        counted + (before == null ? 0 : before.counted()),
                        entry.late(),
                        entry.note(),
                        entry.pause()));
    }

    private static boolean isAlike(ReckonedSpan span, Entry entry) {
        return entry.equals(new Entry(span.counting(), span.late(), span.note(), span.pause()));
    }

    List<ReckonedSpan> spans() {
        return List.copyOf(spans);
    }
}

package org.mingjing.app.casefile;

import java.util.Comparator;

/** One version of a message of a case. */
record MessageKey(long caseId, String id, int version) implements Comparable<MessageKey> {
    private static final Comparator<MessageKey> ORDER =
            Comparator.comparingLong(MessageKey::caseId)
                    .thenComparing(MessageKey::id)
                    .thenComparingInt(MessageKey::version);

    @Override
    public int compareTo(MessageKey other) {
        return ORDER.compare(this, other);
    }
}

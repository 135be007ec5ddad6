package org.mingjing.app.supervision;

import org.jspecify.annotations.Nullable;

/**
 * What re-judging did to a signal.
 *
 * @param before null when it is new
 * @param cause the messages, or the passing of time, by which it came to be judged again
 */
record SignalChange(
        ChangeKind kind, StoredSignal signal, @Nullable StoredSignal before, String cause) {

    /** What a finding does to what was known of it; null when nothing changed. */
    static @Nullable SignalChange of(
            @Nullable StoredSignal known, StoredSignal found, String cause) {
        if (known == null) {
            return new SignalChange(ChangeKind.RAISED, found, null, cause);
        }
        StoredSignal now = found.as(known);
        if (now.isSameAs(known)) {
            return null;
        }
        return new SignalChange(kind(known, now), now, known, cause);
    }

    private static ChangeKind kind(StoredSignal known, StoredSignal now) {
        if (known.standing() == Standing.WITHDRAWN) {
            return ChangeKind.RAISED;
        }
        if (now.standing() == Standing.LIFTED && known.standing() != Standing.LIFTED) {
            return ChangeKind.LIFTED;
        }
        return now.rungs().startsWith(known.rungs() + ";")
                ? ChangeKind.CLIMBED
                : ChangeKind.AMENDED;
    }

    /** What happens to a signal that was not found again; null when it was withdrawn already. */
    static @Nullable SignalChange gone(StoredSignal known, String cause) {
        return known.standing() == Standing.WITHDRAWN
                ? null
                : new SignalChange(
                        ChangeKind.WITHDRAWN, known.standing(Standing.WITHDRAWN), known, cause);
    }
}

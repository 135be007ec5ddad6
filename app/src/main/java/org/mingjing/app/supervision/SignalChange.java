package org.mingjing.app.supervision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.rule.Rung;

/**
 * What re-judging, or a person, did to a signal.
 *
 * @param before null when it is new
 * @param cause the messages by which it came to be judged again, or what the person said; empty
 *     when it was the passing of time
 * @param person who did it; empty when nobody did
 */
record SignalChange(
        ChangeKind kind,
        StoredSignal signal,
        @Nullable StoredSignal before,
        String cause,
        String person) {
    private static final String NOBODY = "";

    /** What a finding does to what was known of it; null when nothing changed. */
    static @Nullable SignalChange of(
            @Nullable StoredSignal known, StoredSignal found, String cause) {
        if (known == null) {
            return new SignalChange(raised(found), found, null, cause, NOBODY);
        }
        StoredSignal now = found.as(known);
        if (now.isSameAs(known)) {
            return null;
        }
        return new SignalChange(kind(known, now), now, known, cause, NOBODY);
    }

    private static ChangeKind raised(StoredSignal found) {
        return found.standing() == Standing.PROPOSED ? ChangeKind.PROPOSED : ChangeKind.RAISED;
    }

    private static ChangeKind kind(StoredSignal known, StoredSignal now) {
        if (known.standing() == Standing.WITHDRAWN) {
            return raised(now);
        }
        if (now.standing() == Standing.REVOKED) {
            return ChangeKind.AMENDED;
        }
        if (now.standing() == Standing.LIFTED && known.standing() != Standing.LIFTED) {
            return ChangeKind.LIFTED;
        }
        return hasClimbed(known.rungs(), now.rungs()) ? ChangeKind.CLIMBED : ChangeKind.AMENDED;
    }

    /** Whether there are further rungs, and those before are the same. */
    private static boolean hasClimbed(List<Rung> known, List<Rung> now) {
        return now.size() > known.size() && now.subList(0, known.size()).equals(known);
    }

    /**
     * What happens to a signal that was not found again; null when it was withdrawn already, or
     * when a person took it back: it stays revoked, also when it is found once more.
     */
    static @Nullable SignalChange gone(StoredSignal known, String cause) {
        return known.standing().isSettled()
                ? null
                : new SignalChange(
                        ChangeKind.WITHDRAWN,
                        known.standing(Standing.WITHDRAWN),
                        known,
                        cause,
                        NOBODY);
    }

    /** What a person decided of a signal, or answered. */
    static SignalChange decided(
            ChangeKind kind, StoredSignal known, Standing now, String person, String reason) {
        return new SignalChange(kind, known.standing(now), known, reason, person);
    }
}

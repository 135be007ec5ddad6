package org.mingjing.app.supervision;

import java.time.Instant;
import java.util.List;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Rung;

/**
 * Something that happened to a signal.
 *
 * @param cause the messages by which it happened, or the reason of who decided it; empty when it
 *     was the passing of time
 * @param decidedBy who decided it; empty when nobody did
 */
public record HappenedToSignal(
        long signal,
        long caseId,
        String number,
        Bilingual itemName,
        String department,
        String person,
        String rule,
        Bilingual ruleTitle,
        Instant at,
        ChangeKind kind,
        Level level,
        List<Rung> rungs,
        String cause,
        String decidedBy) {
    /** How the cause begins when it was a new list of items, whose number follows. */
    static final String BY_ITEMS = "items ";

    /** When it arose, for a signal that was raised or climbed; else when it happened. */
    public Instant shownAt() {
        return switch (kind) {
            case RAISED, PROPOSED, CLIMBED -> rungs.get(rungs.size() - 1).aroseAt();
            case LIFTED, AMENDED, WITHDRAWN, CONFIRMED, REVOKED -> at;
        };
    }

    /** Whether it happened by a new list of items. */
    public boolean isByItems() {
        return cause.matches(BY_ITEMS + "\\d+");
    }

    /** By how many messages it happened. */
    public int messages() {
        return cause.isEmpty() || isDecided() ? 0 : cause.split(", ", -1).length;
    }

    /** Whether a person decided it. */
    public boolean isDecided() {
        return !decidedBy.isEmpty();
    }
}

package org.mingjing.app.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.casefile.Touch;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Rung;

/**
 * Something that happened to a signal.
 *
 * @param cause the messages by which it happened, or what the person said who did it; empty when it
 *     was the passing of time
 * @param decidedBy who decided it or answered; empty when nobody did
 * @param ground on which it was asked for that the signal be revoked; null for all else
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
        String decidedBy,
        @Nullable RevocationGround ground) {
    /** How the cause begins when it was a new list of items, whose number follows. */
    static final String BY_ITEMS = "items ";

    /** How the cause begins when it was a new law, whose number follows. */
    static final String BY_LAW = "law ";

    /** By which a rung is reached. */
    private static final Set<ChangeKind> RISES =
            Set.of(ChangeKind.RAISED, ChangeKind.PROPOSED, ChangeKind.CLIMBED);

    /** By which a level begins to count. */
    private static final Set<ChangeKind> CARDS =
            Set.of(ChangeKind.RAISED, ChangeKind.CLIMBED, ChangeKind.CONFIRMED);

    private static final Pattern OF_LAW = Pattern.compile(BY_LAW + "(\\d{1,18})");

    /** When its last rung arose, if it was raised, proposed or climbed; else when it happened. */
    public Instant shownAt() {
        return RISES.contains(kind) ? rungs.get(rungs.size() - 1).aroseAt() : at;
    }

    /** Whether it happened by a new list of items. */
    public boolean isByItems() {
        return cause.matches(BY_ITEMS + "\\d+");
    }

    /** The number of the law by which it happened; 0 when it was no new law. */
    public long law() {
        Matcher law = OF_LAW.matcher(cause);
        return !isDecided() && law.matches() ? Long.parseLong(law.group(1)) : 0;
    }

    /** Whether it happened by a new law. */
    public boolean isByLaw() {
        return law() > 0;
    }

    /** Whether it stands at its level since then. */
    public boolean isCardNow() {
        return CARDS.contains(kind);
    }

    /** By how many messages it happened. */
    public int messages() {
        return touches().size();
    }

    /** The messages by which it happened; none when time did it, or a person. */
    public List<Touch> touches() {
        return isDecided() ? List.of() : CauseText.parse(cause);
    }

    /** Whether its gravest rung rests on what is not known yet: shown, no card. */
    public boolean isProvisional() {
        return RungsText.highest(rungs).provisional();
    }

    /** Whether a person did it. */
    public boolean isDecided() {
        return !decidedBy.isEmpty();
    }
}

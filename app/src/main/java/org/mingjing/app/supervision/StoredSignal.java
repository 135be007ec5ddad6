package org.mingjing.app.supervision;

import java.util.List;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Rung;

/**
 * A signal as it is stored.
 *
 * @param id 0 while it is not stored yet
 */
record StoredSignal(
        long id,
        SignalKey key,
        int ruleVersion,
        Standing standing,
        List<Rung> rungs,
        String evidence,
        String responsible,
        String detail) {
    StoredSignal {
        rungs = List.copyOf(rungs);
    }

    static StoredSignal of(long caseId, Finding finding) {
        return new StoredSignal(
                0,
                SignalKey.of(caseId, finding),
                finding.rule().version(),
                standing(finding),
                finding.rungs(),
                EvidenceText.of(finding.evidence()),
                EvidenceText.ofPersons(finding.responsible()),
                finding.detail());
    }

    private static Standing standing(Finding finding) {
        if (finding.isProposed()) {
            return Standing.PROPOSED;
        }
        return finding.rungs().stream().allMatch(Rung::isLifted)
                ? Standing.LIFTED
                : Standing.STANDING;
    }

    /** The same signal with its place in the database, and what people decided of it. */
    StoredSignal as(StoredSignal known) {
        boolean isDecided =
                known.standing() == Standing.REVOKED
                        || (standing == Standing.PROPOSED && known.standing() == Standing.STANDING);
        return new StoredSignal(
                known.id,
                key,
                ruleVersion,
                isDecided ? known.standing() : standing,
                rungs,
                evidence,
                responsible,
                detail);
    }

    StoredSignal standing(Standing now) {
        return new StoredSignal(id, key, ruleVersion, now, rungs, evidence, responsible, detail);
    }

    /** The gravest rung that is not lifted, else the gravest of all. */
    Rung highest() {
        return RungsText.highest(rungs);
    }

    Level level() {
        return highest().level();
    }

    /**
     * What it counts for in its case: its gravest certain rung, for what is provisional is no card
     * and takes none away.
     */
    int rank() {
        int rank = LevelRank.of(Level.NOTICE);
        for (Rung rung : rungs) {
            if (!rung.isLifted() && !rung.provisional()) {
                rank = Math.max(rank, LevelRank.of(rung.level()));
            }
        }
        return rank;
    }

    /** What it would count for if all of it were certain. */
    int provisionalRank() {
        return highest().provisional() ? LevelRank.of(level()) : LevelRank.NONE;
    }

    boolean isSameAs(StoredSignal other) {
        return standing == other.standing
                && ruleVersion == other.ruleVersion
                && rungs.equals(other.rungs)
                && evidence.equals(other.evidence)
                && responsible.equals(other.responsible)
                && detail.equals(other.detail);
    }
}

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
        String rungs,
        String evidence,
        String responsible,
        String detail) {
    static StoredSignal of(long caseId, Finding finding) {
        return new StoredSignal(
                0,
                SignalKey.of(caseId, finding),
                finding.rule().version(),
                standing(finding),
                RungsText.of(finding.rungs()),
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

    StoredSignal numbered(long number) {
        return new StoredSignal(
                number, key, ruleVersion, standing, rungs, evidence, responsible, detail);
    }

    /** The gravest rung that is not lifted, else the gravest of all. */
    Rung highest() {
        List<Rung> all = RungsText.parse(rungs);
        List<Rung> standing = all.stream().filter(rung -> !rung.isLifted()).toList();
        Rung highest = (standing.isEmpty() ? all : standing).get(0);
        for (Rung rung : standing) {
            highest = rung.level().compareTo(highest.level()) > 0 ? rung : highest;
        }
        return highest;
    }

    Level level() {
        return highest().level();
    }

    /** What it counts for in its case: its level, but no card while it is provisional. */
    int rank() {
        Rung highest = highest();
        return LevelRank.of(highest.provisional() ? Level.NOTICE : highest.level());
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

package org.mingjing.app.supervision;

import java.util.List;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.rule.CaseJudge;

/**
 * What is known of a case as judged last.
 *
 * @param nextReview when its answer may next change without a message, epoch milliseconds; {@link
 *     CaseJudge#NO_REVIEW} for never
 * @param level the gravest signal that stands, 0 for none, else one more than the level's place
 * @param due the earliest due date that binds a running clock, epoch milliseconds; {@link
 *     CaseJudge#NO_REVIEW} for none
 * @param progress how far the case itself is
 */
record CaseState(long caseId, long nextReview, int level, long due, Progress progress) {

    static CaseState of(
            CaseFile file,
            Progress progress,
            long nextReview,
            long due,
            List<StoredSignal> signals) {
        int level = LevelRank.NONE;
        for (StoredSignal signal : signals) {
            if (signal.standing() == Standing.STANDING) {
                level = Math.max(level, signal.rank());
            }
        }
        return new CaseState(Long.parseLong(file.id()), nextReview, level, due, progress);
    }
}

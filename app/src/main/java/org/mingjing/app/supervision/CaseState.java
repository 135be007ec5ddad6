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
 * @param department of the last act that names one
 * @param activity the last act
 * @param firstAt when the first act occurred, epoch milliseconds
 * @param lastAt when the last one did
 */
record CaseState(
        long caseId,
        long nextReview,
        int level,
        String department,
        String activity,
        long firstAt,
        long lastAt) {

    static CaseState of(CaseFile file, long nextReview, List<StoredSignal> signals) {
        String department = "";
        int last = file.eventCount() - 1;
        for (int i = 0; i <= last; i++) {
            String named = file.lexicon().actor(file.actorNumber(i)).department();
            department = named == null || named.isEmpty() ? department : named;
        }
        int level = LevelRank.NONE;
        for (StoredSignal signal : signals) {
            if (signal.standing() == Standing.STANDING) {
                level = Math.max(level, signal.rank());
            }
        }
        return new CaseState(
                Long.parseLong(file.id()),
                nextReview,
                level,
                department,
                file.vocabulary().activity(file.activityCode(last)).id(),
                file.occurredAt(0),
                file.occurredAt(last));
    }
}

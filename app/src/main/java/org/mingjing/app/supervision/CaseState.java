package org.mingjing.app.supervision;

import java.util.List;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.rule.CaseJudge;
import org.mingjing.core.rule.Level;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;

/**
 * What is known of a case as judged last.
 *
 * @param nextReview when its answer may next change without a message, epoch milliseconds; {@link
 *     CaseJudge#NO_REVIEW} for never
 * @param awaited the gravest level that it may come to then
 * @param counted what its signals come to
 * @param due the earliest due date that binds a running clock, epoch milliseconds; {@link
 *     CaseJudge#NO_REVIEW} for none
 * @param dueInWorkingDays whether the limit that ends then is counted in working days
 * @param progress how far the case itself is
 * @param hands through whose hands it went
 */
record CaseState(
        long caseId,
        long nextReview,
        Level awaited,
        Counted counted,
        long due,
        boolean dueInWorkingDays,
        Progress progress,
        String hands) {

    static CaseState of(
            CaseFile file,
            long asOf,
            Progress progress,
            long nextReview,
            CaseJudge judge,
            List<StoredSignal> signals) {
        return new CaseState(
                Long.parseLong(file.id()),
                nextReview,
                judge.awaited(),
                Counted.of(signals),
                judge.earliestDue(),
                judge.earliestLimit() instanceof Limit.Running limit
                        && limit.unit() == LimitUnit.WORKING_DAYS,
                progress,
                Hand.of(file, asOf));
    }
}

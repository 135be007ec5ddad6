package org.mingjing.replay;

import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.rule.CaseJudge;

/** Looks at every case file after it was judged, in the order of the log. */
@FunctionalInterface
public interface CaseObserver {
    /** Nobody looks. */
    CaseObserver NONE = (index, caseFile, judge) -> {};

    /**
     * @param index the case file's place in the collection
     * @param caseFile a view that is moved on afterwards
     * @param judge the judge, with its counts of what each rule had to judge so far
     */
    void judged(int index, CaseFile caseFile, CaseJudge judge);
}

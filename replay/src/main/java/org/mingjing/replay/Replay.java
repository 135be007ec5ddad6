package org.mingjing.replay;

import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.rule.CaseJudge;
import org.mingjing.core.rule.FindingSink;
import org.mingjing.core.rule.Rulebook;

/**
 * The in-memory host: judges every case file once, as of one instant, in the order of the log. It
 * stores nothing; what is found is handed on.
 */
public final class Replay {
    private final Rulebook rulebook;
    private final Calendars calendars;

    public Replay(Rulebook rulebook, Calendars calendars) {
        this.rulebook = rulebook;
        this.calendars = calendars;
    }

    /**
     * Judges all case files, of which there must be at least one.
     *
     * @param asOf epoch milliseconds
     * @param findings takes what is found, case by case
     * @param progress is told how many events were judged so far
     * @return the judge, with its counts of what each rule had to judge
     */
    public CaseJudge judge(
            CaseFiles caseFiles, long asOf, FindingSink findings, Progress progress) {
        return judge(caseFiles, asOf, findings, progress, CaseObserver.NONE);
    }

    /**
     * The same, with somebody who looks at every case after it was judged.
     *
     * @param observer is shown each case after its findings
     */
    public CaseJudge judge(
            CaseFiles caseFiles,
            long asOf,
            FindingSink findings,
            Progress progress,
            CaseObserver observer) {
        CaseFile view = caseFiles.get(0);
        CaseJudge judge = new CaseJudge(rulebook, calendars, view);
        long events = 0;
        for (int i = 0; i < caseFiles.size(); i++) {
            caseFiles.move(view, i);
            judge.judge(view, asOf, findings);
            observer.judged(i, view, judge);
            events += view.eventCount();
            if ((i & 0xFFF) == 0) {
                progress.at(events);
            }
        }
        progress.at(events);
        return judge;
    }

    /** Is told how far a long work has come. */
    @FunctionalInterface
    public interface Progress {
        Progress NONE = events -> {};

        /**
         * @param events how many events were judged so far
         */
        void at(long events);
    }
}

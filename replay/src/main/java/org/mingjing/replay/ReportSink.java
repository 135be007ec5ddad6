package org.mingjing.replay;

import java.io.IOException;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.rule.CaseJudge;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.FindingSink;
import org.mingjing.core.rule.Unjudged;
import org.mingjing.eventlog.Problems;

/** What {@code --report} gathers while cases are judged, and writes at the end. */
interface ReportSink extends FindingSink, CaseObserver {
    /** Nobody wants a report. */
    ReportSink NONE =
            new ReportSink() {
                @Override
                public void found(Finding finding) {}

                @Override
                public void unjudged(Unjudged unjudged) {}

                @Override
                public void judged(int index, CaseFile caseFile, CaseJudge judge) {}

                @Override
                public void write(Problems problems) {}

                @Override
                public long casesWithApplicant() {
                    return 0;
                }
            };

    /** Writes the file. */
    void write(Problems problems) throws IOException;

    /** How many cases name their applicant. */
    long casesWithApplicant();
}

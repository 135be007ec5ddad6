package org.mingjing.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.rule.CaseJudge;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.Unjudged;
import org.mingjing.eventlog.Problems;
import org.mingjing.replay.report.Figures;
import org.mingjing.replay.report.ReportPage;
import org.mingjing.replay.report.Subject;

/** The report as one HTML file. */
final class HtmlReport implements ReportSink {
    private final Path file;
    private final Subject subject;
    private final Wording wording;
    private final Figures figures;

    HtmlReport(Path file, Subject subject, Wording wording) {
        this.file = file;
        this.subject = subject;
        this.wording = wording;
        this.figures = new Figures(subject.pack(), subject.calendars(), subject.asOf());
    }

    @Override
    public void found(Finding finding) {
        figures.found(finding);
    }

    @Override
    public void unjudged(Unjudged unjudged) {
        figures.unjudged(unjudged);
    }

    @Override
    public void judged(int index, CaseFile caseFile, CaseJudge judge) {
        figures.judged(index, caseFile, judge);
    }

    @Override
    public void write(Problems problems) throws IOException {
        Files.writeString(file, new ReportPage(subject, figures, problems, wording).html());
    }

    @Override
    public long casesWithApplicant() {
        return figures.casesWithApplicant();
    }
}

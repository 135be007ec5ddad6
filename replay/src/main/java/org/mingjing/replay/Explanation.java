package org.mingjing.replay;

import java.time.Instant;
import org.mingjing.core.assessment.Assessment;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.eventlog.PlainText;

/**
 * One case told to people: its events, each time limit with the reckoning day by day, and its
 * findings with their articles.
 */
final class Explanation {
    private final Page page;
    private final Wording wording;
    private final Moments moments;
    private final CaseFile caseFile;

    Explanation(Page page, Wording wording, Moments moments, CaseFile caseFile) {
        this.page = page;
        this.wording = wording;
        this.moments = moments;
        this.caseFile = caseFile;
    }

    void tell(Assessment assessment, String pack) {
        head(assessment, pack);
        if (caseFile.isIncomplete()) {
            page.paragraph(0, wording.say("explain.incomplete"));
        }
        page.title(wording.say("explain.events"));
        new EventsText(page, wording, moments).tell(caseFile, assessment.asOf());
        new ClockText(page, wording, moments).tell(assessment.clocks(), assessment.findings());
        page.title(wording.say("explain.findings"));
        if (assessment.findings().isEmpty()) {
            page.paragraph(2, wording.say("explain.no-findings"));
        }
        FindingText findings = new FindingText(page, wording, moments, caseFile.vocabulary());
        findings.tell(assessment.findings());
        Instant next = assessment.nextReviewAt();
        if (next != null) {
            page.blank();
            page.paragraph(0, wording.say("explain.next-review", moments.readable(next)));
        }
        page.flush();
    }

    private void head(Assessment assessment, String pack) {
        String title = wording.say("explain.case", PlainText.of(caseFile.id()));
        String rest =
                wording.say(
                        "explain.head", pack, moments.readable(assessment.asOf()), moments.zone());
        String one = title + "  " + rest;
        if (DisplayWidth.of(one) <= page.columns()) {
            page.painted(page.paint(Ink.STRONG, title) + "  " + page.paint(Ink.FAINT, rest));
            return;
        }
        DisplayWidth.wrap(title, page.columns())
                .forEach(line -> page.painted(page.paint(Ink.STRONG, line)));
        page.aside(0, rest);
    }
}

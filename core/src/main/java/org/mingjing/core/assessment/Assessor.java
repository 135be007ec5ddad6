package org.mingjing.core.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.rule.CaseJudge;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.FindingSink;
import org.mingjing.core.rule.Rulebook;
import org.mingjing.core.rule.Unjudged;

/**
 * The law as a pure function: {@code assess(caseFile, rulebook, calendars, asOf)}.
 *
 * <p>It never reads a clock, a database or a configuration. Of the timeline it sees the messages
 * received by {@code asOf}, in all their versions; the order in which they were handed over is
 * neutral. Hosts that judge millions of cases use {@link CaseJudge} with a reused view, which is
 * the same function without the values.
 */
public final class Assessor {
    private Assessor() {}

    /**
     * Assesses one case as of an instant.
     *
     * @throws org.mingjing.core.calendar.UnknownCalendarException when the case's calendar is not
     *     among {@code calendars}: a missing calendar is an error, never silence
     */
    public static Assessment assess(
            CaseFile caseFile, Rulebook rulebook, Calendars calendars, Instant asOf) {
        List<Finding> findings = new ArrayList<>();
        List<Unjudged> unjudged = new ArrayList<>();
        FindingSink sink =
                new FindingSink() {
                    @Override
                    public void found(Finding finding) {
                        findings.add(finding);
                    }

                    @Override
                    public void unjudged(Unjudged rule) {
                        unjudged.add(rule);
                    }
                };
        long next =
                new CaseJudge(rulebook, calendars, caseFile)
                        .judge(caseFile, asOf.toEpochMilli(), sink);
        return new Assessment(
                caseFile,
                rulebook,
                calendars,
                asOf,
                findings,
                unjudged,
                next == CaseJudge.NO_REVIEW ? null : Instant.ofEpochMilli(next));
    }
}

package org.mingjing.replay.report;

import java.util.List;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.rule.Rule;
import org.mingjing.rulepack.RulePack;

/**
 * What a report is about.
 *
 * @param logs the names of the files that were read
 * @param pack the rule pack that judged
 * @param calendars the calendars by which it counted
 * @param caseFiles the cases
 * @param asOf the instant as of which they were judged, epoch milliseconds, or {@link #NEVER}
 * @param muted the rules that were not judged because the logs do not tell what they need
 * @param applicants whether applicants are shown
 */
public record Subject(
        List<String> logs,
        RulePack pack,
        Calendars calendars,
        CaseFiles caseFiles,
        long asOf,
        List<Rule> muted,
        Applicants applicants) {
    /** There was nothing to judge, and nobody told an instant. */
    public static final long NEVER = Long.MIN_VALUE;

    /** How the names of applicants are shown. */
    public enum Applicants {
        AS_IN_THE_LOG,
        MASKED
    }

    public Subject {
        logs = List.copyOf(logs);
        muted = List.copyOf(muted);
    }
}

package org.mingjing.core.assessment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.rule.CaseClock;
import org.mingjing.core.rule.CaseJudge;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.Rulebook;
import org.mingjing.core.rule.Unjudged;

/**
 * Everything that is wrong with one case as of an instant, and when the answer may next change.
 *
 * <p>The clocks and their reckonings are worked out when asked for, from the case file that was
 * judged: ask before its view is moved, or assess a {@linkplain CaseFile#copy() copy}.
 */
public final class Assessment {
    private final CaseFile caseFile;
    private final Rulebook rulebook;
    private final Calendars calendars;
    private final Instant asOf;
    private final List<Finding> findings;
    private final List<Unjudged> unjudged;
    private final @Nullable Instant nextReviewAt;

    Assessment(
            CaseFile caseFile,
            Rulebook rulebook,
            Calendars calendars,
            Instant asOf,
            List<Finding> findings,
            List<Unjudged> unjudged,
            @Nullable Instant nextReviewAt) {
        this.caseFile = caseFile;
        this.rulebook = rulebook;
        this.calendars = calendars;
        this.asOf = asOf;
        this.findings = List.copyOf(findings);
        this.unjudged = List.copyOf(unjudged);
        this.nextReviewAt = nextReviewAt;
    }

    public Instant asOf() {
        return asOf;
    }

    /** The findings, in the order of the rulebook. */
    public List<Finding> findings() {
        return findings;
    }

    /** The rules whose condition failed in this case; empty but for mistakes in the rule pack. */
    public List<Unjudged> unjudged() {
        return unjudged;
    }

    /**
     * The earliest instant after {@link #asOf()} at which the answer can change without a new
     * message; null when there is none.
     */
    public @Nullable Instant nextReviewAt() {
        return nextReviewAt;
    }

    /** The state of every time limit, with its reckoning. */
    public List<CaseClock> clocks() {
        return new CaseJudge(rulebook, calendars, caseFile).clocks(caseFile, asOf.toEpochMilli());
    }
}

package org.mingjing.benchmarks;

import java.util.List;
import org.mingjing.core.calendar.WorkingCalendar;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.Vocabulary;
import org.mingjing.core.rule.Ladder;
import org.mingjing.core.rule.LadderStep;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.LimitSource;
import org.mingjing.core.rule.Precedence;
import org.mingjing.core.rule.Procedure;
import org.mingjing.core.rule.RuleHeader;
import org.mingjing.core.rule.Rulebook;
import org.mingjing.core.rule.TimeLimit;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.Limit;

/**
 * The two rules that every peer knows: the answer comes within some working days of the first
 * start, and no answer comes without a start before it.
 *
 * @param vocabulary names the activities
 * @param start code of the activity that starts the clock, as the acceptance
 * @param answer code of the activity that answers it, as the decision
 * @param workingDays how many working days the answer may take
 */
record TwoRules(Vocabulary vocabulary, int start, int answer, int workingDays) {
    static final String OVERDUE = "overdue";
    static final String WITHOUT_START = "without-start";

    TwoRules {
        if (workingDays < 1) {
            throw new IllegalArgumentException("at least one working day, not " + workingDays);
        }
    }

    /**
     * The rules for activities by their names.
     *
     * @throws IllegalArgumentException when the vocabulary has no such activity
     */
    static TwoRules of(Vocabulary vocabulary, String start, String answer, int workingDays) {
        return new TwoRules(
                vocabulary,
                vocabulary.activity(start).code(),
                vocabulary.activity(answer).code(),
                workingDays);
    }

    /** A decision within twenty working days of the acceptance, none without acceptance. */
    static TwoRules ofLicensing(Vocabulary vocabulary) {
        return of(vocabulary, "accept", "decide", 20);
    }

    /** The last millisecond in time for a start at an instant. */
    long dueAfter(long startedAt, WorkingCalendar calendar) {
        return calendar.endOf(calendar.addWorkingDays(calendar.dayOf(startedAt), workingDays));
    }

    /** The two rules for the engine. */
    Rulebook rulebook() {
        long starts = vocabulary.activity(start).bit();
        long answers = vocabulary.activity(answer).bit();
        Procedure procedure = new Procedure(starts, null, null);
        return Rulebook.of(
                vocabulary,
                procedure,
                List.of(
                        TimeLimit.builder(RuleHeader.of(OVERDUE, Bilingual.same(OVERDUE)))
                                .start(new TimeLimit.Start.First(starts))
                                .response(TimeLimit.Response.by(answers))
                                .statutory(new LimitSource.Own(Limit.ofWorkingDays(workingDays)))
                                .ladder(Ladder.of(LadderStep.of(Level.RED, Anchor.STATUTORY, 0)))
                                .pausing(TimeLimit.Pausing.RUNS_ON)
                                .build(procedure),
                        new Precedence(
                                RuleHeader.of(WITHOUT_START, Bilingual.same(WITHOUT_START)),
                                Level.YELLOW,
                                answers,
                                starts)));
    }
}

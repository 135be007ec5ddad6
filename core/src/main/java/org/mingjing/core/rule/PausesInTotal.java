package org.mingjing.core.rule;

import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.WorkingCalendar;
import org.mingjing.core.timelimit.Exclusions;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;

/**
 * Pauses in total 特别程序合计: all recognised pauses of a case together must not take longer than so
 * many times its limit. They take the working days they touch, each day once, as the clocks count
 * them.
 *
 * <p>The finding arises where the first day too many begins, on the pause that takes it. Limits in
 * other units than working days, and the same working day, are not judged.
 */
public final class PausesInTotal extends Rule {
    private final Level level;
    private final LimitSource limit;
    private final int times;
    private final PauseTerms terms;
    private final long endings;

    /**
     * @param times how many times the limit is allowed, 1 or more
     * @param procedure tells which activities pause
     * @param endings mask of the activities at which every pause ends; 0 for none
     */
    public PausesInTotal(
            RuleHeader header,
            Level level,
            LimitSource limit,
            int times,
            Procedure procedure,
            long endings) {
        super(header, UnrecognisedPause.terms(header, procedure).pauses());
        if (times < 1) {
            throw new IllegalArgumentException(header.id() + ": times is below one: " + times);
        }
        this.level = level;
        this.limit = limit;
        this.times = times;
        this.terms = UnrecognisedPause.terms(header, procedure);
        this.endings = endings;
    }

    @Override
    public Level gravest() {
        return level;
    }

    @Override
    void judge(Facts facts, Findings findings) {
        int first = facts.firstOf(terms.pauses(), 0);
        Limit.Running allowed = allowed(LimitSources.limit(limit, facts, first));
        if (allowed == null) {
            return;
        }
        findings.takesUpOnce(terms.pauses());
        add(facts, findings, allowed.amount() * times);
    }

    private static Limit.@Nullable Running allowed(@Nullable Limit limit) {
        return limit instanceof Limit.Running running
                        && running.unit() == LimitUnit.WORKING_DAYS
                        && running.amount() > 0
                ? running
                : null;
    }

    /** Adds the pauses up in the order of their beginning, until the days are used up. */
    private void add(Facts facts, Findings findings, int days) {
        WorkingCalendar calendar = facts.calendar();
        Pauses pauses = facts.pauses();
        int left = days;
        int counted = Integer.MIN_VALUE;
        int over = facts.firstOf(endings, 0);
        for (int pause = 0; pause < pauses.size(); pause++) {
            int opened = pauses.openedBy(pause);
            if (pauses.verdict(pause) != PauseVerdict.RECOGNISED || (over >= 0 && opened > over)) {
                continue;
            }
            int from = Math.max(facts.day(opened), counted + 1);
            int tooMany = calendar.addWorkingDays(from - 1, left + 1);
            long arises = Math.max(calendar.startOf(tooMany), facts.at(opened));
            long end = end(facts, pauses, pause);
            if (arises <= end) {
                arise(facts, findings, opened, arises, days);
                return;
            }
            int last = calendar.dayOf(end);
            if (last > counted) {
                left -= calendar.workingDaysBetween(from, last + 1);
                counted = last;
            }
        }
    }

    /** When a pause ended, ends as announced, or {@link Exclusions#OPEN}. */
    private long end(Facts facts, Pauses pauses, int pause) {
        int ended = pauses.endedBy(pause);
        long end = ended < 0 ? pauses.announcedEnd(pause) : facts.at(ended);
        int closed = facts.firstOf(endings, pauses.openedBy(pause) + 1);
        return closed < 0 ? end : Math.min(end, facts.at(closed));
    }

    private void arise(Facts facts, Findings findings, int opened, long arises, int days) {
        if (arises > facts.asOf()) {
            facts.reviewAt(arises, level);
        } else if (findings.judges(opened)) {
            findings.found(level, arises, opened, -1, "days=" + days);
        }
    }
}

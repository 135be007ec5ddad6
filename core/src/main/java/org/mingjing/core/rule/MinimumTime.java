package org.mingjing.core.rule;

import org.mingjing.core.calendar.WorkingCalendar;
import org.mingjing.core.timelimit.DueDates;
import org.mingjing.core.timelimit.Limit;

/**
 * Minimum time 最短期限: an act must not come before a period after another one has run, as a decision
 * before the time for asking for a hearing is over.
 */
public final class MinimumTime extends Rule {
    private final Level level;
    private final long beginnings;
    private final Limit.Running period;
    private final Earliest earliest;

    /** The first day on which the act is allowed. */
    public enum Earliest {
        /** The last day of the period has reached: "seven days before" the act. */
        ON_LAST_DAY,
        /** The period is over: "not less than three days". */
        AFTER_LAST_DAY
    }

    /**
     * @param activities mask of the acts that may come too early
     * @param beginnings mask of the acts from which the period runs; the last one before counts
     */
    public MinimumTime(
            RuleHeader header,
            Level level,
            long activities,
            long beginnings,
            Limit.Running period,
            Earliest earliest) {
        super(header, activities);
        this.level = level;
        this.beginnings = beginnings;
        this.period = period;
        this.earliest = earliest;
    }

    @Override
    public Level gravest() {
        return level;
    }

    @Override
    boolean foresee(Foresight ahead) {
        int last = ahead.lastBefore(triggers(), ahead.size());
        return ahead.lastBefore(beginnings, last) < 0 && ahead.isEachJudged(triggers());
    }

    @Override
    void judge(Facts facts, Findings findings) {
        for (int event = facts.firstOf(triggers(), 0);
                event >= 0;
                event = facts.firstOf(triggers(), event + 1)) {
            int beginning = findings.takesUp(event) ? facts.lastBefore(beginnings, event) : -1;
            if (beginning >= 0 && facts.at(event) < allowedFrom(facts, beginning)) {
                findings.found(level, facts.at(event), event, beginning, "");
            }
        }
    }

    private long allowedFrom(Facts facts, int beginning) {
        WorkingCalendar calendar = facts.calendar();
        long last =
                DueDates.lastInTime(period, calendar, facts.at(beginning), facts.nothingExcluded());
        if (!period.unit().endsWithDay()) {
            return last;
        }
        return earliest == Earliest.AFTER_LAST_DAY
                ? last + 1
                : calendar.startOf(calendar.dayOf(last));
    }
}

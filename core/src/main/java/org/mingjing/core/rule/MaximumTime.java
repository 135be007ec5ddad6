package org.mingjing.core.rule;

import org.mingjing.core.timelimit.DueDates;
import org.mingjing.core.timelimit.Limit;

/**
 * Maximum time 最长期限: an act, if it comes at all, must come before a period after another one is
 * over, as telling that no licence is needed at once (行政许可法 32(1)(1)). Without the act there is
 * nothing to judge; what must come is a {@link TimeLimit}.
 */
public final class MaximumTime extends Rule {
    private final Level level;
    private final long beginnings;
    private final Limit.Running period;

    /**
     * @param activities mask of the acts that may come too late
     * @param beginnings mask of the acts from which the period runs; the last one before counts
     */
    public MaximumTime(
            RuleHeader header,
            Level level,
            long activities,
            long beginnings,
            Limit.Running period) {
        super(header, activities);
        this.level = level;
        this.beginnings = beginnings;
        this.period = period;
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
            if (beginning >= 0) {
                late(facts, findings, event, beginning);
            }
        }
    }

    private void late(Facts facts, Findings findings, int event, int beginning) {
        long due =
                DueDates.lastInTime(
                        period, facts.calendar(), facts.at(beginning), facts.nothingExcluded());
        if (facts.at(event) > due) {
            findings.found(Rung.after(level, due), event, beginning);
        }
    }
}

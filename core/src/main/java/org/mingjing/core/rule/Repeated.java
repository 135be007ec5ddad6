package org.mingjing.core.rule;

import org.mingjing.core.timelimit.DueDates;
import org.mingjing.core.timelimit.Limit;

/**
 * Repeated 反复: an act that happened so many times within a period, as repeated returns of one
 * application. The act that makes the number full is the finding; counting then begins anew.
 */
public final class Repeated extends Rule {
    private final Level level;
    private final int times;
    private final Limit.Running within;
    private final Whose whose;

    /** Whose acts are counted together. */
    public enum Whose {
        ANYBODY,
        THE_SAME_PERSON
    }

    /**
     * @param activities mask of the acts that are counted together
     * @param times how many are too many, 2 or more
     * @param within the period, from the first of them
     */
    public Repeated(
            RuleHeader header,
            Level level,
            long activities,
            int times,
            Limit.Running within,
            Whose whose) {
        super(header, activities);
        if (times < 2) {
            throw new IllegalArgumentException(header.id() + ": once is no repetition: " + times);
        }
        this.level = level;
        this.times = times;
        this.within = within;
        this.whose = whose;
    }

    @Override
    public Level gravest() {
        return level;
    }

    @Override
    void judge(Facts facts, Findings findings) {
        findings.judged();
        int first = facts.firstOf(triggers(), 0);
        while (first >= 0) {
            int full = full(facts, first);
            if (full >= 0 && findings.judges(full)) {
                findings.found(level, facts.at(full), full, first, "times=" + times);
            }
            first = facts.firstOf(triggers(), (full >= 0 ? full : first) + 1);
        }
    }

    /** The event that makes the number full, counted from {@code first}; -1 when none does. */
    private int full(Facts facts, int first) {
        long last =
                DueDates.lastInTime(
                        within, facts.calendar(), facts.at(first), facts.nothingExcluded());
        int seen = 1;
        for (int event = facts.firstOf(triggers(), first + 1);
                event >= 0 && facts.at(event) <= last;
                event = facts.firstOf(triggers(), event + 1)) {
            boolean counts =
                    whose == Whose.ANYBODY
                            || facts.personNumber(event) == facts.personNumber(first);
            seen += counts ? 1 : 0;
            if (seen == times) {
                return event;
            }
        }
        return -1;
    }
}

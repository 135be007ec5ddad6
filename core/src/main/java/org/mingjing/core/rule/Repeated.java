package org.mingjing.core.rule;

import org.mingjing.core.timelimit.DueDates;
import org.mingjing.core.timelimit.Limit;

/**
 * Repeated 反复: an act that happened so many times within a period, as repeated returns of one
 * application. The act that makes the number full is the finding; counting then begins anew.
 *
 * <p>Where each person's acts are counted apart, a person whom the source does not name is never
 * the same as another.
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
    boolean foresee(Foresight ahead) {
        int seen = 0;
        for (int event = ahead.firstOf(triggers(), 0);
                event >= 0;
                event = ahead.firstOf(triggers(), event + 1)) {
            seen++;
        }
        return seen < times && ahead.isJudgedOnce(triggers());
    }

    @Override
    void judge(Facts facts, Findings findings) {
        findings.takesUpOnce(triggers());
        if (whose == Whose.ANYBODY) {
            count(facts, findings, facts.firstOf(triggers(), 0));
            return;
        }
        for (int event = facts.firstOf(triggers(), 0);
                event >= 0;
                event = facts.firstOf(triggers(), event + 1)) {
            if (isFirstOfPerson(facts, event)) {
                count(facts, findings, event);
            }
        }
    }

    private boolean isFirstOfPerson(Facts facts, int event) {
        int first = facts.firstOf(triggers(), 0);
        while (!isTogether(facts, first, event)) {
            first = facts.firstOf(triggers(), first + 1);
        }
        return first == event && facts.personNumber(event) != 0;
    }

    /** Finds every full number among the acts that are counted together with this one. */
    private void count(Facts facts, Findings findings, int earliest) {
        int first = earliest;
        while (first >= 0) {
            int full = full(facts, first);
            if (full >= 0 && findings.judges(full)) {
                findings.found(level, facts.at(full), full, first, "times=" + times);
            }
            first = next(facts, full >= 0 ? full : first);
        }
    }

    /** The next act that is counted together with this one, or -1. */
    private int next(Facts facts, int event) {
        int next = facts.firstOf(triggers(), event + 1);
        while (next >= 0 && !isTogether(facts, event, next)) {
            next = facts.firstOf(triggers(), next + 1);
        }
        return next;
    }

    private boolean isTogether(Facts facts, int one, int other) {
        return whose == Whose.ANYBODY || facts.personNumber(one) == facts.personNumber(other);
    }

    /** The event that makes the number full, counted from {@code first}; -1 when none does. */
    private int full(Facts facts, int first) {
        int event = first;
        for (int seen = 1; seen < times && event >= 0; seen++) {
            event = next(facts, event);
        }
        if (event < 0) {
            return -1;
        }
        long last =
                DueDates.lastInTime(
                        within, facts.calendar(), facts.at(first), facts.nothingExcluded());
        return facts.at(event) <= last ? event : -1;
    }
}

package org.mingjing.core.rule;

/**
 * At most N times 至多N次: each further occurrence of an activity is a finding, as a second request
 * for correction is (行政许可法 32(1)(4): all at once). The count begins anew after certain activities,
 * as when the application was refused acceptance and another one was made.
 */
public final class AtMost extends Rule {
    private final Level level;
    private final int times;
    private final long anewAfter;
    private final Simultaneous simultaneous;

    /** How acts at one and the same instant are counted. */
    public enum Simultaneous {
        /** Each of them. */
        EACH,
        /** Once, as a notice that a source sends in several rows. */
        ONCE
    }

    /** Counts every act of the whole case. */
    public AtMost(RuleHeader header, Level level, long activities, int times) {
        this(header, level, activities, times, 0, Simultaneous.EACH);
    }

    /**
     * @param activities mask of the activities that are counted together
     * @param times how many are allowed, 0 or more
     * @param anewAfter mask of the activities after which the count begins anew; 0 for none
     */
    public AtMost(
            RuleHeader header,
            Level level,
            long activities,
            int times,
            long anewAfter,
            Simultaneous simultaneous) {
        super(header, activities);
        if (times < 0) {
            throw new IllegalArgumentException(header.id() + ": times is negative: " + times);
        }
        this.level = level;
        this.times = times;
        this.anewAfter = anewAfter;
        this.simultaneous = simultaneous;
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
        return seen <= times && ahead.isJudgedOnce(triggers());
    }

    @Override
    void judge(Facts facts, Findings findings) {
        findings.takesUpOnce(triggers());
        int seen = 0;
        int first = -1;
        int last = -1;
        long counted = triggers() | anewAfter;
        for (int event = facts.firstOf(counted, 0);
                event >= 0;
                event = facts.firstOf(counted, event + 1)) {
            if ((facts.bit(event) & triggers()) != 0 && !isOneWith(last, event, facts)) {
                first = seen == 0 ? event : first;
                last = event;
                seen++;
                if (seen > times && findings.judges(event)) {
                    findings.found(
                            level,
                            facts.at(event),
                            event,
                            first == event ? -1 : first,
                            "times=" + seen);
                }
            }
            seen = (facts.bit(event) & anewAfter) != 0 ? 0 : seen;
        }
    }

    private boolean isOneWith(int last, int event, Facts facts) {
        return simultaneous == Simultaneous.ONCE && last >= 0 && facts.at(last) == facts.at(event);
    }
}

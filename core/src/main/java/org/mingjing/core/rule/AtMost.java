package org.mingjing.core.rule;

/**
 * At most N times 至多N次: each further occurrence of an activity is a finding, as a second request
 * for correction is (行政许可法 32(1)(4): all at once).
 */
public final class AtMost extends Rule {
    private final Level level;
    private final int times;

    /**
     * @param activities mask of the activities that are counted together
     * @param times how many are allowed, 0 or more
     */
    public AtMost(RuleHeader header, Level level, long activities, int times) {
        super(header, activities);
        if (times < 0) {
            throw new IllegalArgumentException(header.id() + ": times is negative: " + times);
        }
        this.level = level;
        this.times = times;
    }

    @Override
    public Level gravest() {
        return level;
    }

    @Override
    void judge(Facts facts, Findings findings) {
        findings.judged(facts.firstOf(triggers(), 0));
        int seen = 0;
        int first = -1;
        for (int event = facts.firstOf(triggers(), 0);
                event >= 0;
                event = facts.firstOf(triggers(), event + 1)) {
            first = first < 0 ? event : first;
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
    }
}

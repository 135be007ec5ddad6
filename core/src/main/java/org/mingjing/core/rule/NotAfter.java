package org.mingjing.core.rule;

/**
 * Not after 不得在后: an activity is forbidden once another one has happened, as asking for corrections
 * is after acceptance. Every such activity is a finding at its own instant.
 */
public final class NotAfter extends Rule {
    private final Level level;
    private final long barrier;

    /**
     * @param activities mask of the activities that are forbidden afterwards
     * @param barrier mask of the activities after the first of which they are
     */
    public NotAfter(RuleHeader header, Level level, long activities, long barrier) {
        super(header, activities);
        this.level = level;
        this.barrier = barrier;
    }

    @Override
    public Level gravest() {
        return level;
    }

    @Override
    boolean foresee(Foresight ahead) {
        int first = ahead.firstOf(barrier, 0);
        boolean isAfter = first >= 0 && ahead.firstOf(triggers(), first + 1) >= 0;
        return !isAfter && ahead.isJudgedOnce(triggers());
    }

    @Override
    void judge(Facts facts, Findings findings) {
        findings.takesUpOnce(triggers());
        int first = facts.firstOf(barrier, 0);
        if (first < 0) {
            return;
        }
        for (int event = facts.firstOf(triggers(), first + 1);
                event >= 0;
                event = facts.firstOf(triggers(), event + 1)) {
            if (findings.judges(event)) {
                findings.found(level, facts.at(event), event, first, "");
            }
        }
    }
}

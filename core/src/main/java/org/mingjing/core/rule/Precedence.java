package org.mingjing.core.rule;

import org.mingjing.core.casefile.SourceProfile;

/**
 * Precedence 先行: an activity may only happen when another one happened before it, as a payment
 * before the licence. Every such activity without a predecessor is a finding at its own instant.
 */
public final class Precedence extends Rule {
    private final Level level;
    private final long predecessors;

    /**
     * @param activities mask of the activities that need a predecessor
     * @param predecessors mask of those of which one must have happened before
     */
    public Precedence(RuleHeader header, Level level, long activities, long predecessors) {
        super(header, activities);
        this.level = level;
        this.predecessors = predecessors;
    }

    @Override
    public Level gravest() {
        return level;
    }

    @Override
    boolean isMute(SourceProfile source) {
        return super.isMute(source) || (predecessors & ~source.untold()) == 0;
    }

    @Override
    boolean restsOnAbsence() {
        return true;
    }

    @Override
    boolean foresee(Foresight ahead) {
        int predecessor = ahead.firstOf(predecessors, 0);
        int event = ahead.firstOf(triggers(), 0);
        return predecessor >= 0 && predecessor < event && ahead.isJudgedOnce(triggers());
    }

    @Override
    void judge(Facts facts, Findings findings) {
        int predecessor = facts.firstOf(predecessors, 0);
        int event = facts.firstOf(triggers(), 0);
        findings.takesUpOnce(triggers());
        while (event >= 0 && (predecessor < 0 || event < predecessor)) {
            if (findings.judges(event)) {
                findings.found(level, facts.at(event), event, -1, "");
            }
            event = facts.firstOf(triggers(), event + 1);
        }
    }
}

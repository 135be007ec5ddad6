package org.mingjing.core.rule;

/**
 * Separation of duties 职责分离: the first of two acts and the first of two others must be done by
 * different persons. A person whom the source does not name is never the same as another.
 */
public final class SeparationOfDuties extends Rule {
    private final Level level;
    private final long others;

    /**
     * @param activities mask of the acts of the one person
     * @param others mask of the acts of the other
     */
    public SeparationOfDuties(RuleHeader header, Level level, long activities, long others) {
        super(header, activities);
        this.level = level;
        this.others = others;
    }

    @Override
    public Level gravest() {
        return level;
    }

    @Override
    boolean foresee(Foresight ahead) {
        int one = ahead.firstOf(triggers(), 0);
        int other = ahead.firstOf(others, 0);
        return other < 0 || one == other;
    }

    @Override
    void judge(Facts facts, Findings findings) {
        int one = facts.firstOf(triggers(), 0);
        int other = facts.firstOf(others, 0);
        if (one < 0 || other < 0 || one == other) {
            return;
        }
        int later = Math.max(one, other);
        boolean isJudged = findings.takesUp(later);
        int person = facts.personNumber(one);
        if (isJudged && person != 0 && person == facts.personNumber(other)) {
            findings.found(
                    level,
                    facts.at(later),
                    later,
                    Math.min(one, other),
                    "person=" + facts.person(one));
        }
    }
}

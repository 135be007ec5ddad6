package org.mingjing.core.rule;

import org.mingjing.core.casefile.SourceProfile;

/**
 * A pause left open 特别程序未结束: an act comes while a pause 特别程序, recognised or not, has begun and
 * nobody has ended it. The first such act is a finding at its own instant, on the first pause left
 * open. An announced end ends nothing: the clock goes on by it, but the file must say that the
 * pause is over.
 */
public final class PauseLeftOpen extends Rule {
    private final Level level;
    private final PauseTerms terms;

    /**
     * @param activities mask of the acts before which every pause is ended
     * @param procedure tells which activities pause and resume
     */
    public PauseLeftOpen(RuleHeader header, Level level, long activities, Procedure procedure) {
        super(header, activities);
        this.level = level;
        this.terms = UnrecognisedPause.terms(header, procedure);
    }

    @Override
    public Level gravest() {
        return level;
    }

    /** Where the end of a pause is never told, every pause would look open. */
    @Override
    boolean isMute(SourceProfile source) {
        return super.isMute(source) || (terms.resumes() & ~source.untold()) == 0;
    }

    @Override
    boolean restsOnAbsence() {
        return true;
    }

    @Override
    boolean foresee(Foresight ahead) {
        return ahead.firstOf(terms.pauses(), 0) < 0 && ahead.isEachJudged(triggers());
    }

    @Override
    void judge(Facts facts, Findings findings) {
        for (int act = facts.firstOf(triggers(), 0);
                act >= 0;
                act = facts.firstOf(triggers(), act + 1)) {
            int open = findings.takesUp(act) ? leftOpen(facts, act) : -1;
            if (open >= 0) {
                findings.found(level, facts.at(act), act, open, "");
                return;
            }
        }
    }

    /** The beginning of the first pause that is open when an act comes; -1 for none. */
    private static int leftOpen(Facts facts, int act) {
        if (!facts.hasPauses()) {
            return -1;
        }
        Pauses pauses = facts.pauses();
        for (int pause = 0; pause < pauses.size(); pause++) {
            int ended = pauses.endedBy(pause);
            if (pauses.openedBy(pause) < act && (ended < 0 || ended > act)) {
                return pauses.openedBy(pause);
            }
        }
        return -1;
    }
}

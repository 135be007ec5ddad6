package org.mingjing.core.rule;

import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.SourceProfile;

/**
 * Unanswered 未复先办: an act comes while something that was asked before it has not been answered, as
 * a decision before all departments concerned have given their opinions (行政许可法 26). Every such act
 * is a finding at its own instant, on the first question left open.
 */
public final class Unanswered extends Rule {
    private final Level level;
    private final long questions;
    private final long answers;
    private final @Nullable Attribute matching;

    /**
     * @param activities mask of the acts that wait for all answers
     * @param questions mask of the activities that ask
     * @param answers mask of the activities that answer
     * @param matching the text that a question and its answer both name; null when any answer will
     *     do
     */
    public Unanswered(
            RuleHeader header,
            Level level,
            long activities,
            long questions,
            long answers,
            @Nullable Attribute matching) {
        super(header, activities);
        if (matching != null && matching.type() != AttributeType.TEXT) {
            throw new IllegalArgumentException(
                    header.id() + ": answers are matched by a text, not by " + matching.id());
        }
        this.level = level;
        this.questions = questions;
        this.answers = answers;
        this.matching = matching;
    }

    @Override
    public Level gravest() {
        return level;
    }

    /** Where answers are never told, every question would look unanswered. */
    @Override
    boolean isMute(SourceProfile source) {
        return super.isMute(source) || (answers & ~source.untold()) == 0;
    }

    @Override
    boolean restsOnAbsence() {
        return true;
    }

    @Override
    boolean foresee(Foresight ahead) {
        return ahead.firstOf(questions, 0) < 0;
    }

    @Override
    void judge(Facts facts, Findings findings) {
        if (facts.firstOf(questions, 0) < 0) {
            return;
        }
        for (int act = facts.firstOf(triggers(), 0);
                act >= 0;
                act = facts.firstOf(triggers(), act + 1)) {
            int open = findings.takesUp(act) ? leftOpen(facts, act) : -1;
            if (open >= 0) {
                findings.found(level, facts.at(act), act, open, detail(facts, open));
            }
        }
    }

    /** The first question before an act that nobody had answered when it came; -1 for none. */
    private int leftOpen(Facts facts, int act) {
        for (int asked = facts.firstOf(questions, 0);
                asked >= 0 && asked < act;
                asked = facts.firstOf(questions, asked + 1)) {
            int answer = Answers.firstTo(asked, facts, answers, matching, asked + 1);
            if (answer < 0 || answer > act) {
                return asked;
            }
        }
        return -1;
    }

    private String detail(Facts facts, int open) {
        return matching == null ? "" : matching.id() + "=" + facts.textOf(open, matching);
    }
}

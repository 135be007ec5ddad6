package org.mingjing.core.rule;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Attribute;

/**
 * A pause that is not recognised 不予认定的特别程序, for reasons of its own: it stops no clock and is a
 * breach besides.
 */
public final class UnrecognisedPause extends Rule {
    private final Level level;
    private final Set<PauseVerdict> because;
    private final PauseTerms terms;

    /**
     * @param because the reasons that are this breach
     * @param procedure tells which activities pause
     */
    public UnrecognisedPause(
            RuleHeader header, Level level, Set<PauseVerdict> because, Procedure procedure) {
        super(header, terms(header, procedure).pauses());
        this.level = level;
        this.because = EnumSet.copyOf(because);
        this.terms = terms(header, procedure);
        if (!PauseVerdict.OF_THE_PAUSE.containsAll(because)) {
            throw new IllegalArgumentException(
                    header.id() + ": a pause is not refused by itself because " + because);
        }
    }

    /** The terms of pauses in a procedure that knows some. */
    static PauseTerms terms(RuleHeader header, Procedure procedure) {
        PauseTerms terms = procedure.pauses();
        if (terms == null) {
            throw new IllegalArgumentException(header.id() + ": nothing pauses in this procedure");
        }
        return terms;
    }

    @Override
    public Level gravest() {
        return level;
    }

    @Override
    boolean isMuteWithout(Set<Attribute> absent) {
        return super.isMuteWithout(absent)
                || because.stream().allMatch(reason -> isAbsent(terms.telling(reason), absent));
    }

    private static boolean isAbsent(@Nullable Attribute attribute, Set<Attribute> absent) {
        return attribute == null || absent.contains(attribute);
    }

    @Override
    void judge(Facts facts, Findings findings) {
        Pauses pauses = facts.pauses();
        for (int pause = 0; pause < pauses.size(); pause++) {
            int opened = pauses.openedBy(pause);
            if (findings.takesUp(opened) && because.contains(pauses.verdict(pause))) {
                findings.found(
                        level,
                        facts.at(opened),
                        opened,
                        -1,
                        "because=" + pauses.verdict(pause).name());
            }
        }
    }
}

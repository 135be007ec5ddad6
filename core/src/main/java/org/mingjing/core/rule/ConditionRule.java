package org.mingjing.core.rule;

import java.util.Collections;
import java.util.Set;
import org.mingjing.core.casefile.Attribute;

/**
 * A condition 条件: each triggering event for which it holds is a finding at its own instant, as a
 * payment above the published standard is. The condition is only asked about its triggers.
 */
public final class ConditionRule extends Rule {
    private final Level level;
    private final Condition breach;

    /**
     * @param activities mask of the triggering activities
     * @param breach holds when the rule is broken
     */
    public ConditionRule(RuleHeader header, Level level, long activities, Condition breach) {
        super(header, activities);
        this.level = level;
        this.breach = breach;
    }

    @Override
    public Level gravest() {
        return level;
    }

    @Override
    boolean isMuteWithout(Set<Attribute> absent) {
        return super.isMuteWithout(absent) || !Collections.disjoint(breach.reads(), absent);
    }

    @Override
    Set<Attribute> readsOfTrigger() {
        Set<Attribute> reads = super.readsOfTrigger();
        reads.addAll(breach.readsOfEvent());
        return reads;
    }

    @Override
    boolean restsOnAbsence() {
        return super.restsOnAbsence() || breach.asksForActs();
    }

    @Override
    boolean foresee(Foresight ahead) {
        for (int event = ahead.firstOf(triggers(), 0);
                event >= 0;
                event = ahead.firstOf(triggers(), event + 1)) {
            Foresight.Applies applies = ahead.applies(event);
            if (applies == Foresight.Applies.DEPENDS) {
                return false;
            }
            if (applies == Foresight.Applies.ALWAYS) {
                ahead.judged();
                if (ahead.holds(breach, event) != Foresight.Applies.NEVER) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    void judge(Facts facts, Findings findings) {
        for (int event = facts.firstOf(triggers(), 0);
                event >= 0;
                event = facts.firstOf(triggers(), event + 1)) {
            if (findings.takesUp(event) && breach.holds(facts.triggeredBy(event))) {
                findings.found(level, facts.at(event), event, -1, "");
            }
        }
    }
}

package org.mingjing.app.supervision.web;

import org.mingjing.app.pages.Tongue;
import org.mingjing.app.supervision.ClockStart;
import org.mingjing.app.supervision.MovedDue;
import org.mingjing.core.rule.Rulebook;
import org.mingjing.core.rule.TimeLimit;
import org.mingjing.core.timelimit.Anchor;

/** Tells in one language which due date of a case a new law changed. */
final class DueTelling {
    private final Tongue tongue;
    private final Rulebook rules;
    private final LimitTelling limits;

    DueTelling(Tongue tongue, Rulebook rules) {
        this.tongue = tongue;
        this.rules = rules;
        this.limits = new LimitTelling(tongue);
    }

    /** Where its limit comes from; empty when the rulebook does not tell it any more. */
    public String limit(MovedDue one) {
        return !one.anchor().isEmpty() && rules.find(one.rule()) instanceof TimeLimit rule
                ? limits.named(rule, Anchor.valueOf(one.anchor()))
                : "";
    }

    /** The act from which it is counted; empty when that is not known. */
    public String start(MovedDue one) {
        ClockStart start = one.start();
        if (start == null) {
            return "";
        }
        String at = start.dayOnly() ? tongue.date(start.at()) : tongue.moment(start.at());
        String activity = tongue.of(start.activity());
        return start.whose().isEmpty()
                ? tongue.say("law.start", at, activity)
                : tongue.say("law.start-whose", at, activity, start.whose());
    }
}

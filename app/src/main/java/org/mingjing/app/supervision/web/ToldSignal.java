package org.mingjing.app.supervision.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.supervision.HappenedToSignal;
import org.mingjing.app.supervision.SignalRow;
import org.mingjing.core.rule.RuleHeader;

/**
 * A signal with its why.
 *
 * @param rule what the rule says of itself; null when the rulebook knows it no more
 * @param detail what else the rule has to say; empty when nothing
 * @param clock the time limit that ran out; null when it is none of those
 * @param history what happened to it, in order
 */
record ToldSignal(
        SignalRow row,
        @Nullable RuleHeader rule,
        String detail,
        @Nullable ToldClock clock,
        List<HappenedToSignal> history) {
    ToldSignal {
        history = List.copyOf(history);
    }

    /** What people decided about it and answered, in order. */
    public List<HappenedToSignal> said() {
        return history.stream().filter(HappenedToSignal::isDecided).toList();
    }

    /** What happened to it last. */
    public HappenedToSignal last() {
        return history.get(history.size() - 1);
    }
}

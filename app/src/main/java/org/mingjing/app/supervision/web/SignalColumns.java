package org.mingjing.app.supervision.web;

import org.mingjing.app.pages.Columns;
import org.mingjing.app.pages.Tongue;
import org.mingjing.app.supervision.FiledSignal;
import org.mingjing.app.supervision.SignalRow;

/** The columns of a list of signals as a file. */
final class SignalColumns {
    private SignalColumns() {}

    static Columns<FiledSignal> in(Tongue tongue) {
        StepTelling steps = new StepTelling(tongue);
        return new Columns<FiledSignal>(tongue)
                .with("signals.level", one -> level(tongue, one.signal()))
                .with("signals.rule", one -> one.signal().rule())
                .with("signals.broken", one -> tongue.of(one.signal().ruleTitle()))
                .with("cases.number", one -> one.signal().number())
                .with("cases.item", one -> tongue.of(one.signal().itemName()))
                .with("cases.department", one -> one.signal().department())
                .with("signals.responsible", one -> persons(tongue, one.signal()))
                .with("signals.standing", one -> tongue.word("standing", one.signal().standing()))
                .with("signals.answered", one -> answered(tongue, one.signal()))
                .with("signals.arose", one -> tongue.moment(one.signal().aroseAt()))
                .with("signals.due", one -> due(tongue, one.signal()))
                .with("signals.changed", one -> tongue.moment(one.signal().changedAt()))
                .with("signals.revocation", one -> steps.of(one.signal().revocation()))
                .with("patterns.revoked", one -> steps.of(one.revoked()))
                .with("patterns.earlier", one -> steps.of(one.earlier()));
    }

    private static String due(Tongue tongue, SignalRow one) {
        return one.dueAt() == null ? "" : tongue.due(one.dueAt());
    }

    private static String answered(Tongue tongue, SignalRow one) {
        return one.answeredAt() == null ? "" : tongue.moment(one.answeredAt());
    }

    private static String level(Tongue tongue, SignalRow one) {
        String level = tongue.word("level", one.level());
        return one.isProvisional() ? tongue.say("level.provisional", level) : level;
    }

    private static String persons(Tongue tongue, SignalRow one) {
        return String.join(tongue.say("list.separator"), one.persons());
    }
}

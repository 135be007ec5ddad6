package org.mingjing.app.supervision.web;

import org.jspecify.annotations.Nullable;
import org.mingjing.app.pages.Columns;
import org.mingjing.app.pages.Tongue;
import org.mingjing.app.supervision.RevocationRequest;
import org.mingjing.app.supervision.SignalRow;

/** The columns of a list of signals as a file. */
final class SignalColumns {
    private SignalColumns() {}

    static Columns<SignalRow> in(Tongue tongue) {
        return new Columns<SignalRow>(tongue)
                .with("signals.level", one -> level(tongue, one))
                .with("signals.rule", SignalRow::rule)
                .with("signals.broken", one -> tongue.of(one.ruleTitle()))
                .with("cases.number", SignalRow::number)
                .with("cases.item", one -> tongue.of(one.itemName()))
                .with("cases.department", SignalRow::department)
                .with("signals.responsible", one -> persons(tongue, one))
                .with("signals.standing", one -> tongue.word("standing", one.standing()))
                .with("signals.revocation", one -> revocation(tongue, one.revocation()))
                .with("signals.answered", one -> answered(tongue, one))
                .with("signals.arose", one -> tongue.moment(one.aroseAt()))
                .with("signals.due", one -> one.dueAt() == null ? "" : tongue.due(one.dueAt()))
                .with("signals.changed", one -> tongue.moment(one.changedAt()));
    }

    private static String answered(Tongue tongue, SignalRow one) {
        return one.answeredAt() == null ? "" : tongue.moment(one.answeredAt());
    }

    /** Who asked that something be revoked, and why; empty when nobody is awaited. */
    static String revocation(Tongue tongue, @Nullable RevocationRequest asked) {
        return asked == null
                ? ""
                : tongue.say(
                        "revocation.asked",
                        tongue.moment(asked.at()),
                        asked.person(),
                        tongue.word("ground", asked.ground()),
                        asked.reason());
    }

    private static String level(Tongue tongue, SignalRow one) {
        String level = tongue.word("level", one.level());
        return one.isProvisional() ? tongue.say("level.provisional", level) : level;
    }

    private static String persons(Tongue tongue, SignalRow one) {
        return String.join(tongue.say("list.separator"), one.persons());
    }
}

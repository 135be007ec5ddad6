package org.mingjing.app.supervision.web;

import org.jspecify.annotations.Nullable;
import org.mingjing.app.pages.Columns;
import org.mingjing.app.pages.Tongue;
import org.mingjing.app.supervision.CaseRow;
import org.mingjing.core.rule.Level;

/** The columns of a list of cases as a file. */
final class CaseColumns {
    private CaseColumns() {}

    static Columns<CaseRow> in(Tongue tongue, TimeLeft timeLeft) {
        return new Columns<CaseRow>(tongue)
                .with("cases.number", CaseRow::number)
                .with("cases.item", one -> tongue.of(one.itemName()))
                .with("case.applicant", CaseRow::applicant)
                .with("cases.department", CaseRow::department)
                .with("cases.person", CaseRow::person)
                .with("cases.state", one -> tongue.word("state", one.state()))
                .with("cases.activity", one -> tongue.of(one.activity().label()))
                .with("cases.level", one -> level(tongue, one.shownLevel()))
                .with("certainty.provisional", one -> level(tongue, one.provisional()))
                .with("cases.due", one -> one.dueAt() == null ? "" : tongue.due(one.dueAt()))
                .with("cases.time", one -> one.isRunning() ? timeLeft.of(one) : "")
                .with("cases.began", one -> tongue.moment(one.firstAt()))
                .with("cases.last", one -> tongue.moment(one.lastAt()));
    }

    private static String level(Tongue tongue, @Nullable Level level) {
        return level == null ? "" : tongue.word("level", level);
    }
}

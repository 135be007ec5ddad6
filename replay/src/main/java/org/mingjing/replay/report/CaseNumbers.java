package org.mingjing.replay.report;

import java.util.List;

/** A list of cases that is folded until somebody asks for it: number, level, date. */
final class CaseNumbers {
    private CaseNumbers() {}

    /** Writes the list; nothing when there is no case. */
    static void write(Markup html, CasesBehind behind, int most, Telling telling) {
        List<CasesBehind.Behind> shown = behind.first(most);
        if (shown.isEmpty()) {
            return;
        }
        html.open("details", "class", "behind");
        html.element("summary", telling.say("behind", behind.all()));
        html.open("p", "class", "numbers");
        for (CasesBehind.Behind one : shown) {
            html.open("span", "class", "is-" + Telling.style(one.level()));
            html.text(Telling.sign(one.level()) + " ");
            html.element("code", one.caseNumber());
            html.text(" " + telling.day(one.aroseAt())).close().text(" ");
        }
        if (shown.size() < behind.all()) {
            html.text(telling.say("behind.more", shown.size()));
        }
        html.close().close();
    }
}

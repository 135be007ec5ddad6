package org.mingjing.replay.report;

import java.util.ArrayList;
import java.util.List;
import org.mingjing.core.rule.Rule;
import org.mingjing.core.rule.Rulebook;

/** What was not judged and why. */
final class NotJudgedSection implements Section {
    private final Rulebook rulebook;
    private final Figures figures;
    private final Telling telling;
    private final List<Gap> gaps = new ArrayList<>();

    private record Gap(String what, String why, String count) {}

    NotJudgedSection(Rulebook rulebook, Figures figures, Telling telling) {
        this.rulebook = rulebook;
        this.figures = figures;
        this.telling = telling;
    }

    @Override
    public String heading() {
        return "not-judged";
    }

    @Override
    public void write(Markup html) {
        gather();
        if (gaps.isEmpty()) {
            html.element("p", telling.say("not-judged.none"), "class", "empty");
            return;
        }
        Table table =
                new Table(
                        html,
                        "not-judged",
                        2,
                        List.of(
                                telling.say("column.what"),
                                telling.say("column.why"),
                                telling.say("column.count")));
        for (Gap gap : gaps) {
            table.row().text(gap.what()).text(gap.why()).figure(gap.count()).end();
        }
        table.close();
    }

    private void gather() {
        NotJudged notJudged = figures.notJudged();
        count("no-item", telling.say("not-judged.items"), notJudged.withoutItem());
        count("unknown-item", telling.say("not-judged.items"), notJudged.withUnknownItem());
        figures.rules().forEach((id, line) -> rule(id, line.signals()));
        for (NotJudged.Failure failure : notJudged.failures()) {
            gaps.add(
                    new Gap(
                            telling.of(failure.example().rule().title()),
                            telling.say(
                                    "not-judged.failed",
                                    failure.example().reason(),
                                    failure.example().caseNumber()),
                            telling.number(failure.cases())));
        }
    }

    private void rule(String id, SignalCounts signals) {
        Rule rule = rulebook.find(id);
        String title = rule == null ? id : telling.of(rule.header().title());
        if (figures.judged(id) == 0) {
            gaps.add(new Gap(title, telling.say("not-judged.nothing"), Telling.NONE));
        }
        count("no-limit", title, figures.notJudged().withoutLimit(id));
        count("on-response", title, figures.open(id) - figures.durations().open(id));
        count("provisional", title, signals.of(Standing.PROVISIONAL));
        count("proposed", title, signals.of(Standing.PROPOSED));
    }

    private void count(String why, String what, long count) {
        if (count > 0) {
            gaps.add(new Gap(what, telling.say("not-judged." + why), telling.number(count)));
        }
    }
}

package org.mingjing.replay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjing.core.rule.LegalBasis;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Rule;
import org.mingjing.core.rule.RuleHeader;
import org.mingjing.core.rule.Rulebook;

/** What each rule says, on which article it rests, and what it found. */
final class RulesSection implements Section {
    private final Rulebook rulebook;
    private final Figures figures;
    private final Telling telling;

    RulesSection(Rulebook rulebook, Figures figures, Telling telling) {
        this.rulebook = rulebook;
        this.figures = figures;
        this.telling = telling;
    }

    @Override
    public String heading() {
        return "rules";
    }

    @Override
    public void write(Markup html) {
        List<String> head = new ArrayList<>();
        head.add(telling.say("column.rule"));
        head.add(telling.say("column.judged"));
        head.add(telling.say("column.open"));
        head.add(telling.say("column.cases"));
        for (Level level : Level.values()) {
            head.add(telling.of(level.label()));
        }
        head.add(telling.say("column.lifted"));
        head.add(telling.say("column.provisional"));
        head.add(telling.say("column.proposed"));
        Table table = new Table(html, "rules", 1, head);
        figures.rules()
                .forEach(
                        (id, line) -> {
                            if (figures.judged(id) > 0 || line.signals().findings() > 0) {
                                row(html, table, id, line);
                            }
                        });
        total(table);
        table.close();
        html.element("p", telling.say("rules.note"), "class", "aside");
    }

    private void row(Markup html, Table table, String id, RuleLine line) {
        table.row(line.signals().findings() == 0 ? "quiet" : "rule");
        table.openText();
        Rule rule = rulebook.find(id);
        if (rule == null) {
            html.text(id);
        } else {
            describe(html, rule.header());
        }
        CaseNumbers.write(html, line.behind(), CasesBehind.KEPT, telling);
        html.close();
        table.figure(telling.count(figures.judged(id)));
        table.figure(telling.count(figures.open(id)));
        table.figure(telling.count(line.cases()));
        signals(table, line.signals());
        table.end();
    }

    private void describe(Markup html, RuleHeader rule) {
        html.open("div", "class", "title");
        html.element("strong", telling.of(rule.title())).text(" ");
        html.element("code", rule.id()).close();
        String sentence = telling.of(rule.sentence());
        if (!sentence.equals(telling.of(rule.title()))) {
            html.element("div", sentence, "class", "sentence");
        }
        html.element("div", articles(rule), "class", "basis");
    }

    /** The articles by act, each act once. */
    private String articles(RuleHeader rule) {
        Map<String, List<String>> articles =
                rule.basis().stream()
                        .collect(
                                Collectors.groupingBy(
                                        (LegalBasis basis) -> telling.of(basis.law()),
                                        java.util.LinkedHashMap::new,
                                        Collectors.mapping(
                                                basis -> telling.of(basis.article()),
                                                Collectors.toList())));
        List<String> acts = new ArrayList<>();
        articles.forEach(
                (law, ofIt) ->
                        acts.add(
                                telling.say(
                                        "basis",
                                        law,
                                        String.join(
                                                telling.wording().say("list.separator"), ofIt))));
        return acts.isEmpty()
                ? telling.say("basis.house")
                : String.join(telling.say("basis.separator"), acts);
    }

    private void signals(Table table, SignalCounts signals) {
        for (Level level : Level.values()) {
            long count = signals.of(level);
            table.figure(telling.count(count), count == 0 ? "" : "is-" + Telling.style(level));
        }
        table.figure(telling.count(signals.of(Standing.LIFTED)), "faint");
        table.figure(telling.count(signals.of(Standing.PROVISIONAL)), "faint");
        table.figure(telling.count(signals.of(Standing.PROPOSED)), "faint");
    }

    private void total(Table table) {
        table.row("total").text(telling.say("total"));
        table.figure("").figure("").figure(telling.count(figures.casesWithFindings()));
        signals(table, figures.signals());
        table.end();
    }
}

package org.mingjing.replay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingjing.core.rule.BreachClass;
import org.mingjing.core.rule.Level;

/** The classes of breach: their signals, and which department has cards of which class. */
final class ClassesTable {
    private final Figures figures;
    private final Telling telling;
    private final List<Level> levels;

    ClassesTable(Figures figures, Telling telling) {
        this.figures = figures;
        this.telling = telling;
        this.levels = figures.signals().levels();
    }

    /** Signals and cases of each class that found something. */
    void write(Markup html) {
        List<String> head = new ArrayList<>();
        head.add(telling.say("column.class"));
        head.add(telling.say("column.cases"));
        levels.forEach(level -> head.add(telling.of(level.label())));
        head.add(telling.say("column.cards"));
        head.add(telling.say("column.share-of-cards"));
        Table table = new Table(html, "classes", 1, head);
        long all = figures.signals().cards();
        for (Map.Entry<BreachClass, RuleLine> one : figures.classes().entrySet()) {
            SignalCounts signals = one.getValue().signals();
            table.row().text(telling.of(one.getKey().label()));
            table.figure(telling.count(one.getValue().cases()));
            for (Level level : levels) {
                table.figure(telling.count(signals.of(level)));
            }
            table.figure(telling.count(signals.cards()), "strong");
            table.figure(telling.percent(signals.cards(), all)).end();
        }
        table.close();
    }

    /** Cards by department and class. */
    void departments(Markup html, List<Breakdown.Line> lines) {
        List<BreachClass> shown = new ArrayList<>();
        figures.classes()
                .forEach(
                        (one, line) -> {
                            if (line.signals().cards() > 0) {
                                shown.add(one);
                            }
                        });
        if (shown.size() < 2 || lines.isEmpty()) {
            return;
        }
        html.element("h3", telling.say("by.department-class"));
        List<String> head = new ArrayList<>();
        head.add(telling.say("column.department"));
        shown.forEach(one -> head.add(telling.of(one.label())));
        head.add(telling.say("column.cards"));
        Table table = new Table(html, "matrix", 1, head);
        for (Breakdown.Line line : lines) {
            table.row().text(line.name());
            for (BreachClass one : shown) {
                table.figure(telling.count(line.cards(one)));
            }
            table.figure(telling.count(line.signals().cards()), "strong").end();
        }
        table.close();
    }
}

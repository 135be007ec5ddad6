package org.mingjing.replay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.mingjing.core.rule.Level;

/** Top lists by department, service item and person, with cards for each thousand cases. */
final class BreakdownSection implements Section {
    private static final int SHOWN = 15;
    private static final int SMALL_SHOWN = 30;
    private static final int BAR = 120;

    private final Figures figures;
    private final Telling telling;
    private final UnaryOperator<String> nameOfItem;
    private final List<Level> levels;

    /**
     * @param nameOfItem the name of a service item by its code
     */
    BreakdownSection(Figures figures, Telling telling, UnaryOperator<String> nameOfItem) {
        this.figures = figures;
        this.telling = telling;
        this.nameOfItem = nameOfItem;
        this.levels = figures.signals().levels();
    }

    @Override
    public String heading() {
        return "breakdown";
    }

    @Override
    public void write(Markup html) {
        part(html, "department", figures.departments(), UnaryOperator.identity());
        part(html, "item", figures.items(), nameOfItem);
        part(html, "person", figures.persons(), UnaryOperator.identity());
        html.element(
                "p", telling.say("breakdown.note", Breakdown.SMALLEST_SAMPLE), "class", "aside");
    }

    private void part(Markup html, String what, Breakdown breakdown, UnaryOperator<String> names) {
        html.element("h3", telling.say("by." + what));
        if (breakdown.isEmpty()) {
            html.element("p", telling.say("none." + what), "class", "empty");
            return;
        }
        if (breakdown.signals().findings() == 0) {
            html.element("p", telling.say("clean." + what, breakdown.size()), "class", "empty");
            return;
        }
        List<Breakdown.Line> ranked = breakdown.ranked();
        if (!ranked.isEmpty()) {
            table(html, what, breakdown, names);
        }
        List<Breakdown.Line> small = breakdown.unranked();
        if (!small.isEmpty()) {
            small(html, small, names);
        }
        unnamed(html, what, breakdown);
    }

    private void table(Markup html, String what, Breakdown breakdown, UnaryOperator<String> names) {
        List<String> head = new ArrayList<>();
        head.add("");
        head.add(telling.say("column." + what));
        head.add(telling.say("column.all-cases"));
        for (Level level : levels) {
            head.add(telling.of(level.label()));
        }
        head.add(telling.say("column.with-cards"));
        head.add(telling.say("column.rate"));
        head.add("");
        List<Breakdown.Line> ranked = breakdown.ranked();
        double greatest = ranked.get(0).rate();
        Table table = new Table(html, "ranked", 2, head);
        for (int i = 0; i < Math.min(SHOWN, ranked.size()); i++) {
            Breakdown.Line line = ranked.get(i);
            table.row().text(Integer.toString(i + 1)).text(names.apply(line.name()));
            table.figure(telling.number(line.cases()));
            for (Level level : levels) {
                table.figure(telling.count(line.signals().of(level)));
            }
            table.figure(telling.count(line.casesWithCards()));
            table.figure(telling.rate(line.signals().cards(), line.cases()), "strong");
            bar(html, line, greatest);
            table.end();
        }
        table.close();
        if (ranked.size() > SHOWN) {
            html.element(
                    "p", telling.say("breakdown.more", ranked.size() - SHOWN), "class", "aside");
        }
    }

    /** Red and yellow cards a thousand cases, beside each other. */
    private void bar(Markup html, Breakdown.Line line, double greatest) {
        html.open("td", "class", "bar");
        if (line.rate() > 0) {
            html.open(
                    "svg",
                    "viewBox",
                    "0 0 " + BAR + " 10",
                    "preserveAspectRatio",
                    "none",
                    "aria-hidden",
                    "true");
            double x = 0;
            for (Level level : new Level[] {Level.RED, Level.YELLOW}) {
                double width = BAR * 1000.0 * line.signals().of(level) / line.cases() / greatest;
                html.empty(
                        "rect",
                        "class",
                        "b-" + Telling.style(level),
                        "x",
                        String.format(Locale.ROOT, "%.1f", x),
                        "width",
                        String.format(Locale.ROOT, "%.1f", width),
                        "height",
                        "10");
                x += width;
            }
            html.close();
        }
        html.close();
    }

    private void small(Markup html, List<Breakdown.Line> small, UnaryOperator<String> names) {
        List<String> told = new ArrayList<>();
        for (Breakdown.Line line : small.subList(0, Math.min(SMALL_SHOWN, small.size()))) {
            told.add(
                    telling.say(
                            "small.one",
                            names.apply(line.name()),
                            line.cases(),
                            line.signals().of(Level.RED),
                            line.signals().of(Level.YELLOW)));
        }
        if (small.size() > SMALL_SHOWN) {
            told.add(telling.say("small.more", small.size() - SMALL_SHOWN));
        }
        html.element(
                "p",
                telling.say(
                        "small",
                        Breakdown.SMALLEST_SAMPLE,
                        String.join(telling.say("small.separator"), told)),
                "class",
                "small");
    }

    private void unnamed(Markup html, String what, Breakdown breakdown) {
        if (breakdown.unnamed().cases() > 0) {
            html.element(
                    "p",
                    telling.say(
                            "unnamed." + what,
                            breakdown.unnamed().cases(),
                            breakdown.unnamed().signals().cards()),
                    "class",
                    "small");
        }
        if (breakdown.others().cases() > 0) {
            html.element(
                    "p",
                    telling.say("too-many", Breakdown.MOST, breakdown.others().cases()),
                    "class",
                    "small");
        }
    }
}

package org.mingjing.replay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.mingjing.core.rule.Level;
import org.mingjing.core.timelimit.Anchor;

/**
 * Cards by class of breach, by department (all of them), by service item and by person (the first
 * {@value #SHOWN}, the rest folded).
 */
final class BreakdownSection implements Section {
    private static final int SHOWN = 20;

    /** Beyond so many names a page is no place to look them up. */
    private static final int LISTED = 500;

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
        ClassesTable classes = new ClassesTable(figures, telling);
        if (!figures.classes().isEmpty()) {
            html.element("h3", telling.say("by.class"));
            classes.write(html);
        }
        Breakdown departments = figures.departments();
        part(html, "department", departments, UnaryOperator.identity(), LISTED);
        if (departments.signals().cards() > 0) {
            classes.departments(html, atMost(all(departments), LISTED));
        }
        part(html, "item", figures.items(), nameOfItem, SHOWN);
        part(html, "person", figures.persons(), UnaryOperator.identity(), SHOWN);
        html.element(
                "p", telling.say("breakdown.note", Breakdown.SMALLEST_SAMPLE), "class", "aside");
    }

    private static List<Breakdown.Line> all(Breakdown breakdown) {
        List<Breakdown.Line> all = new ArrayList<>(breakdown.ranked());
        all.addAll(breakdown.unranked());
        return all;
    }

    private static List<Breakdown.Line> atMost(List<Breakdown.Line> lines, int most) {
        return lines.subList(0, Math.min(most, lines.size()));
    }

    private void part(
            Markup html, String what, Breakdown breakdown, UnaryOperator<String> names, int shown) {
        html.element("h3", telling.say("by." + what));
        if (breakdown.isEmpty()) {
            html.element("p", telling.say("none." + what), "class", "empty");
            return;
        }
        if (breakdown.signals().findings() == 0) {
            html.element("p", telling.say("clean." + what, breakdown.size()), "class", "empty");
            return;
        }
        List<Breakdown.Line> all = all(breakdown);
        BreakdownTable table = new BreakdownTable(breakdown, levels, anchors(what), names, telling);
        table.write(html, what, atMost(all, shown), 1);
        if (all.size() > shown) {
            rest(html, what, table, all, shown);
        }
        unnamed(html, what, breakdown);
    }

    /** Only departments answer for decisions in time. */
    private List<Anchor> anchors(String what) {
        List<Anchor> anchors = new ArrayList<>(List.of(Anchor.values()));
        anchors.removeIf(
                anchor -> !what.equals("department") || figures.timeliness().decided(anchor) == 0);
        return anchors;
    }

    private void rest(
            Markup html, String what, BreakdownTable table, List<Breakdown.Line> all, int shown) {
        if (shown < LISTED) {
            html.open("details");
            html.element("summary", telling.say("breakdown.rest", all.size() - shown));
            table.write(
                    html,
                    what,
                    atMost(all, LISTED).subList(shown, atMost(all, LISTED).size()),
                    shown + 1);
            html.close();
        }
        html.element(
                "p",
                telling.say(
                        "breakdown.more-" + what,
                        all.size() - shown,
                        Math.max(0, all.size() - LISTED)),
                "class",
                "aside");
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

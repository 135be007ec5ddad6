package org.mingjing.replay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.mingjing.core.rule.Level;
import org.mingjing.core.timelimit.Anchor;

/**
 * Names with their cases, signals and cards a thousand cases. Names with too few cases stand at the
 * end, without a place in the ranking.
 */
final class BreakdownTable {
    private static final int BAR = 120;

    /** So many cases are listed in all, shared out among the names. */
    private static final int CASES_LISTED = 3_000;

    private final Telling telling;
    private final List<Level> levels;
    private final List<Anchor> anchors;
    private final UnaryOperator<String> names;
    private final double greatest;
    private final int casesOfEach;

    /**
     * @param anchors the limits for which decisions in time are shown
     * @param names the shown name of a name
     */
    BreakdownTable(
            Breakdown breakdown,
            List<Level> levels,
            List<Anchor> anchors,
            UnaryOperator<String> names,
            Telling telling) {
        this.levels = List.copyOf(levels);
        this.anchors = List.copyOf(anchors);
        this.names = names;
        this.telling = telling;
        List<Breakdown.Line> ranked = breakdown.ranked();
        this.greatest = ranked.isEmpty() ? 0 : ranked.get(0).rate();
        this.casesOfEach = Math.min(CasesBehind.KEPT, CASES_LISTED / Math.max(1, breakdown.size()));
    }

    /**
     * Writes some lines.
     *
     * @param first the place of the first of them
     */
    void write(Markup html, String what, List<Breakdown.Line> lines, int first) {
        List<String> head = new ArrayList<>();
        head.add("");
        head.add(telling.say("column." + what));
        head.add(telling.say("column.all-cases"));
        levels.forEach(level -> head.add(telling.of(level.label())));
        head.add(telling.say("column.with-cards"));
        head.add(telling.say("column.rate"));
        anchors.forEach(anchor -> head.add(telling.say("column.in-time-" + Telling.key(anchor))));
        head.add("");
        Table table = new Table(html, "ranked", 2, head);
        for (int i = 0; i < lines.size(); i++) {
            row(html, table, lines.get(i), first + i);
        }
        table.close();
    }

    private void row(Markup html, Table table, Breakdown.Line line, int place) {
        table.row(line.isRanked() ? "named" : "quiet");
        table.text(line.isRanked() ? Integer.toString(place) : Telling.NONE);
        table.openText();
        html.text(names.apply(line.name()));
        CasesBehind behind = line.behind();
        if (behind != null && casesOfEach > 0) {
            CaseNumbers.write(html, behind, casesOfEach, telling);
        }
        html.close();
        table.figure(telling.number(line.cases()));
        for (Level level : levels) {
            table.figure(telling.count(line.signals().of(level)));
        }
        table.figure(telling.count(line.casesWithCards()));
        table.figure(
                line.isRanked() ? telling.rate(line.signals().cards(), line.cases()) : Telling.NONE,
                "strong");
        for (Anchor anchor : anchors) {
            Timeliness timeliness = line.timeliness();
            table.figure(telling.percent(timeliness.inTime(anchor), timeliness.decided(anchor)));
        }
        bar(html, line);
        table.end();
    }

    /** Red and yellow cards a thousand cases, beside each other. */
    private void bar(Markup html, Breakdown.Line line) {
        html.open("td", "class", "bar");
        if (line.isRanked() && line.rate() > 0) {
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
}

package org.mingjing.replay;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Rule;
import org.mingjing.core.rule.Rulebook;

/** The table by rule and level at the end of a replay. */
final class Summary {
    private static final int GAP = 2;

    private final PrintWriter out;
    private final Wording wording;
    private final Ink.Colours colours;

    Summary(PrintWriter out, Wording wording, Ink.Colours colours) {
        this.out = out;
        this.wording = wording;
        this.colours = colours;
    }

    void tell(Rulebook rulebook, Tally tally) {
        List<List<String>> table = new ArrayList<>();
        table.add(header());
        for (Map.Entry<String, Tally.Row> row : tally.rows().entrySet()) {
            table.add(row(rulebook, row.getKey(), row.getValue()));
        }
        int[] widths = widths(table);
        for (int i = 0; i < table.size(); i++) {
            String line = line(table.get(i), widths);
            out.println(i == 0 ? Ink.FAINT.paint(line, colours) : line);
        }
        out.println(Ink.FAINT.paint(wording.say("summary.columns"), colours));
        if (tally.findings() == 0) {
            out.println(wording.say("summary.nothing"));
        }
    }

    private List<String> header() {
        List<String> cells = new ArrayList<>();
        cells.add(wording.say("summary.rule"));
        cells.add("");
        cells.add(wording.say("summary.judged"));
        cells.add(wording.say("summary.open"));
        for (Level level : Level.values()) {
            cells.add(wording.of(level.label()));
        }
        cells.add(wording.say("summary.lifted"));
        cells.add(wording.say("summary.provisional"));
        return cells;
    }

    private List<String> row(Rulebook rulebook, String id, Tally.Row row) {
        Rule rule = rulebook.find(id);
        List<String> cells = new ArrayList<>();
        cells.add(id);
        cells.add(rule == null ? "" : wording.of(rule.header().title()));
        cells.add(number(row.judged()));
        cells.add(number(row.open()));
        for (Level level : Level.values()) {
            cells.add(number(row.rungs(level)));
        }
        cells.add(number(row.lifted()));
        cells.add(number(row.provisional()));
        return cells;
    }

    private static String number(long count) {
        return count == 0 ? "–" : String.format(Locale.ROOT, "%,d", count);
    }

    private static int[] widths(List<List<String>> table) {
        int[] widths = new int[table.get(0).size()];
        for (List<String> row : table) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], DisplayWidth.of(row.get(column)));
            }
        }
        return widths;
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            line.append(
                    column < 2
                            ? DisplayWidth.padRight(row.get(column), widths[column] + GAP)
                            : DisplayWidth.padLeft(row.get(column), widths[column] + GAP));
        }
        return line.toString().stripTrailing();
    }
}

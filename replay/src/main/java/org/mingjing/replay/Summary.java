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
    private static final String NONE = "–";

    private final PrintWriter out;
    private final Wording wording;
    private final Ink.Colours colours;
    private final PageWidth width;
    private final Page page;

    Summary(PrintWriter out, Wording wording, Ink.Colours colours, PageWidth width) {
        this.out = out;
        this.wording = wording;
        this.colours = colours;
        this.width = width;
        this.page = new Page(out, width.table(), colours);
    }

    /** A sentence above the table. */
    void line(String sentence) {
        page.paragraph(0, sentence);
    }

    void tell(Rulebook rulebook, Tally tally) {
        List<String> idle = new ArrayList<>();
        List<List<String>> table = new ArrayList<>();
        table.add(header());
        for (Map.Entry<String, Tally.Row> row : tally.rows().entrySet()) {
            Tally.Row figures = row.getValue();
            if (figures.judged() > 0 || figures.findings() > 0) {
                table.add(row(rulebook, row.getKey(), figures));
            } else {
                idle.add(row.getKey());
            }
        }
        Table columns = new Table(table, 2);
        if (columns.width() <= width.table()) {
            columns.print(out, colours);
        } else {
            list(table);
        }
        page.aside(0, wording.say("summary.columns"));
        if (!idle.isEmpty()) {
            String separator = wording.say("list.separator");
            page.aside(0, wording.say("summary.idle", String.join(separator, idle)));
        }
        if (tally.findings() == 0) {
            line(wording.say("summary.nothing"));
        }
    }

    /** For a page too narrow for the table: each rule, and below it what is not nothing. */
    private void list(List<List<String>> table) {
        List<String> header = table.get(0);
        for (List<String> row : table.subList(1, table.size())) {
            line(row.get(0) + "  " + row.get(1));
            List<String> figures = new ArrayList<>();
            for (int column = 2; column < row.size(); column++) {
                if (!row.get(column).equals(NONE)) {
                    figures.add(header.get(column) + " " + row.get(column));
                }
            }
            String separator = wording.say("list.separator");
            page.paragraph(4, figures.isEmpty() ? NONE : String.join(separator, figures));
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
        cells.add(wording.say("summary.proposed"));
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
        cells.add(number(row.proposed()));
        return cells;
    }

    private static String number(long count) {
        return count == 0 ? NONE : String.format(Locale.ROOT, "%,d", count);
    }
}

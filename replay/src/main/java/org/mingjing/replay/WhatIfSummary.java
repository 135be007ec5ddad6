package org.mingjing.replay;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.mingjing.core.rule.Rule;
import org.mingjing.core.rule.Rulebook;
import org.mingjing.replay.whatif.Change;
import org.mingjing.replay.whatif.Comparison;

/** The tables at the end of a what-if: by rule, by department and by month. */
final class WhatIfSummary {
    private static final String NONE = "–";

    private final PrintWriter out;
    private final Wording wording;
    private final Ink.Colours colours;
    private final Page page;

    WhatIfSummary(PrintWriter out, Wording wording, Ink.Colours colours, PageWidth width) {
        this.out = out;
        this.wording = wording;
        this.colours = colours;
        this.page = new Page(out, width.prose(), colours);
    }

    void tell(Comparison comparison, Rulebook before, Rulebook after) {
        if (comparison.all().changed() == 0) {
            boolean isEmpty = comparison.cases() == 0;
            page.paragraph(0, wording.say(isEmpty ? "what-if.no-cases" : "what-if.nothing"));
            return;
        }
        table("what-if.by-rule", comparison.rules(), id -> title(id, before, after));
        table("what-if.by-department", busiest(comparison.departments()), name -> "");
        table("what-if.by-month", comparison.months(), name -> "");
        page.aside(0, wording.say("what-if.columns"));
    }

    private String title(String id, Rulebook before, Rulebook after) {
        Rule known = after.find(id);
        Rule rule = known == null ? before.find(id) : known;
        return rule == null ? "" : wording.of(rule.header().title());
    }

    private static Map<String, Comparison.Row> busiest(Map<String, Comparison.Row> rows) {
        Map<String, Comparison.Row> sorted = new LinkedHashMap<>();
        rows.entrySet().stream()
                .sorted(
                        Comparator.comparingLong(
                                (Map.Entry<String, Comparison.Row> row) ->
                                        -row.getValue().changed()))
                .forEach(row -> sorted.put(row.getKey(), row.getValue()));
        return sorted;
    }

    private void table(
            String heading, Map<String, Comparison.Row> rows, UnaryOperator<String> title) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(header(wording.say(heading)));
        rows.forEach(
                (name, row) -> {
                    if (row.changed() > 0) {
                        cells.add(cells(name, title.apply(name), row));
                    }
                });
        out.println();
        new Table(cells, 2).print(out, colours);
        int same = rows.size() - cells.size() + 1;
        if (same > 0) {
            page.aside(0, wording.say("what-if.same", same));
        }
    }

    private List<String> header(String name) {
        List<String> cells = new ArrayList<>(List.of(name, ""));
        cells.add(wording.say("what-if.before"));
        cells.add(wording.say("what-if.after"));
        for (Change change : Change.values()) {
            cells.add(wording.of(change.label()));
        }
        return cells;
    }

    private List<String> cells(String name, String title, Comparison.Row row) {
        String shown = name.isEmpty() ? wording.say("what-if.nobody") : Page.printable(name);
        List<String> cells = new ArrayList<>(List.of(shown, title));
        cells.add(number(row.before()));
        cells.add(number(row.after()));
        for (Change change : Change.values()) {
            cells.add(number(row.of(change)));
        }
        return cells;
    }

    private static String number(long count) {
        return count == 0 ? NONE : String.format(Locale.ROOT, "%,d", count);
    }
}

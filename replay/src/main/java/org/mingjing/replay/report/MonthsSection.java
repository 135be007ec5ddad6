package org.mingjing.replay.report;

import java.util.ArrayList;
import java.util.List;
import org.mingjing.core.rule.Level;

/** Signals by the month in which they arose, as bars and as a table. */
final class MonthsSection implements Section {
    private static final int FIGURES_SHOWN = 15;

    private final Figures figures;
    private final Telling telling;

    MonthsSection(Figures figures, Telling telling) {
        this.figures = figures;
        this.telling = telling;
    }

    @Override
    public String heading() {
        return "months";
    }

    @Override
    public void write(Markup html) {
        List<Months.Period> periods = figures.months().periods();
        if (periods.isEmpty()) {
            html.element("p", telling.say("months.none"), "class", "empty");
            return;
        }
        if (periods.size() > 1) {
            legend(html);
            html.open("div", "class", "scroll");
            new MonthlyBars(periods, telling).write(html);
            html.close();
        }
        if (periods.size() <= FIGURES_SHOWN) {
            table(html, periods);
        } else {
            html.open("details").element("summary", telling.say("months.figures"));
            table(html, periods);
            html.close();
        }
    }

    private void legend(Markup html) {
        html.open("p", "class", "legend");
        for (Level level : figures.signals().levels()) {
            html.open("span", "class", "item");
            html.open("svg", "class", "swatch", "viewBox", "0 0 14 12", "aria-hidden", "true");
            html.empty("rect", "width", "14", "height", "12", "class", "b-" + Telling.style(level));
            html.close();
            html.text(telling.of(level.label())).close();
        }
        html.close();
    }

    private void table(Markup html, List<Months.Period> periods) {
        List<String> head = new ArrayList<>();
        head.add(telling.say("column.period"));
        for (Level level : figures.signals().levels()) {
            head.add(telling.of(level.label()));
        }
        Table table = new Table(html, "months", 1, head);
        for (Months.Period period : periods) {
            table.row().text(name(period, telling));
            for (Level level : figures.signals().levels()) {
                table.figure(telling.count(period.signals().of(level)));
            }
            table.end();
        }
        table.close();
    }

    /** A month, a quarter, a year, or some years. */
    static String name(Months.Period period, Telling telling) {
        String year = Integer.toString(period.year());
        return switch (period.length()) {
            case 1 -> telling.say("period.month", year, twoDigits(period.monthOfYear()));
            case 3 -> telling.say("period.quarter", year, (period.monthOfYear() + 2) / 3);
            case 12 -> telling.say("period.year", year);
            default ->
                    telling.say(
                            "period.years",
                            year,
                            Integer.toString(period.year() + period.length() / 12 - 1));
        };
    }

    private static String twoDigits(int month) {
        return month < 10 ? "0" + month : Integer.toString(month);
    }
}

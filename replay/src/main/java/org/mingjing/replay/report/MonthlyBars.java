package org.mingjing.replay.report;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.mingjing.core.rule.Level;

/** Stacked bars of signals by period, the gravest below. */
final class MonthlyBars {
    private static final int WIDTH = 980;
    private static final int MANY = 15;
    private static final int HEIGHT = 230;
    private static final int LEFT = 52;
    private static final int TOP = 12;
    private static final int BOTTOM = 28;
    private static final double WIDEST = 44;
    private static final int ROOM_FOR_A_NAME = 56;
    private static final Level[] FROM_BELOW = {
        Level.RED, Level.YELLOW, Level.WARNING, Level.NOTICE
    };

    private final List<Months.Period> periods;
    private final Telling telling;
    private final Scale scale;
    private final double slot;

    MonthlyBars(List<Months.Period> periods, Telling telling) {
        this.periods = periods;
        this.telling = telling;
        this.scale =
                Scale.upTo(
                        periods.stream().mapToLong(one -> one.signals().all()).max().orElse(1), 6);
        this.slot = (double) (WIDTH - LEFT) / periods.size();
    }

    void write(Markup svg) {
        svg.open(
                "svg",
                "class",
                periods.size() < MANY ? "chart months" : "chart months many",
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT,
                "role",
                "img",
                "aria-label",
                telling.say("months.chart"));
        for (long tick : scale.ticks()) {
            String y = point(y(tick));
            svg.empty("line", "class", "grid", "x1", "" + LEFT, "x2", "" + WIDTH, "y1", y, "y2", y);
            svg.element(
                    "text",
                    telling.number(tick),
                    "class",
                    "tick end",
                    "x",
                    "" + (LEFT - 8),
                    "y",
                    point(y(tick) + 4));
        }
        int every = Math.max(1, (int) Math.ceil(ROOM_FOR_A_NAME / slot));
        for (int i = 0; i < periods.size(); i++) {
            bar(svg, i);
            if (isNamed(i, every)) {
                name(svg, i);
            }
        }
        svg.close();
    }

    /** Where not every period can be named, Januaries are named if they leave room enough. */
    private boolean isNamed(int index, int every) {
        if (every <= 1) {
            return true;
        }
        Months.Period period = periods.get(index);
        if (period.length() > 3 || slot * 12 / period.length() < ROOM_FOR_A_NAME / 1.5) {
            return index % every == 0;
        }
        return period.monthOfYear() == 1;
    }

    private void name(Markup svg, int index) {
        Months.Period period = periods.get(index);
        boolean isYear =
                slot < ROOM_FOR_A_NAME && period.length() <= 3 && period.monthOfYear() == 1;
        svg.element(
                "text",
                isYear ? Integer.toString(period.year()) : MonthsSection.name(period, telling),
                "class",
                "tick middle",
                "x",
                point(LEFT + slot * (index + 0.5)),
                "y",
                "" + (HEIGHT - 8));
    }

    private void bar(Markup svg, int index) {
        Months.Period period = periods.get(index);
        if (period.signals().all() == 0) {
            return;
        }
        double width = Math.min(WIDEST, slot * 0.72);
        double x = LEFT + slot * (index + 0.5) - width / 2;
        StringJoiner told = new StringJoiner(telling.wording().say("list.separator"));
        for (Level level : FROM_BELOW) {
            if (period.signals().of(level) > 0) {
                told.add(
                        telling.of(level.label())
                                + " "
                                + telling.number(period.signals().of(level)));
            }
        }
        svg.open("g");
        svg.element("title", MonthsSection.name(period, telling) + "  " + told);
        long below = 0;
        for (Level level : FROM_BELOW) {
            long count = period.signals().of(level);
            if (count > 0) {
                double top = y(below + count);
                svg.empty(
                        "rect",
                        "class",
                        "b-" + Telling.style(level),
                        "x",
                        point(x),
                        "y",
                        point(top),
                        "width",
                        point(width),
                        "height",
                        point(Math.max(0.5, y(below) - top)));
            }
            below += count;
        }
        svg.close();
    }

    private double y(long value) {
        return HEIGHT - BOTTOM - (double) (HEIGHT - BOTTOM - TOP) * value / scale.top();
    }

    private static String point(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}

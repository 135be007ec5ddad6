package org.mingjing.replay.report;

import java.util.List;
import java.util.Locale;

/** Bars side by side with a line between them where the limit ends. */
final class Histogram {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 168;
    private static final int LEFT = 44;
    private static final int RIGHT = 10;
    private static final int TOP = 20;
    private static final int BOTTOM = 22;

    private final List<Bar> bars;
    private final int limit;
    private final String limitName;
    private final String lateStyle;
    private final Telling telling;
    private final Scale scale;
    private final double slot;

    /**
     * One bar.
     *
     * @param edge what stands below its right edge; empty for nothing
     * @param told what it stands for
     */
    record Bar(long count, String edge, String told) {}

    /**
     * @param limit how many bars stand before the end of the limit
     * @param lateStyle the style of the bars behind it
     */
    Histogram(List<Bar> bars, int limit, String limitName, String lateStyle, Telling telling) {
        this.bars = List.copyOf(bars);
        this.limit = limit;
        this.limitName = limitName;
        this.lateStyle = lateStyle;
        this.telling = telling;
        this.scale = Scale.upTo(bars.stream().mapToLong(Bar::count).max().orElse(1), 6);
        this.slot = (double) (WIDTH - LEFT - RIGHT) / bars.size();
    }

    void write(Markup svg, String label) {
        svg.open(
                "svg",
                "class",
                "chart",
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT,
                "role",
                "img",
                "aria-label",
                label);
        grid(svg);
        for (int i = 0; i < bars.size(); i++) {
            bar(svg, i);
        }
        limit(svg);
        svg.close();
    }

    private void grid(Markup svg) {
        for (long tick : scale.ticks()) {
            String y = point(y(tick));
            svg.empty(
                    "line",
                    "class",
                    "grid",
                    "x1",
                    "" + LEFT,
                    "x2",
                    "" + (WIDTH - RIGHT),
                    "y1",
                    y,
                    "y2",
                    y);
            text(svg, telling.number(tick), "tick end", LEFT - 6, y(tick) + 4);
        }
    }

    private void bar(Markup svg, int index) {
        Bar bar = bars.get(index);
        double x = LEFT + slot * index;
        if (bar.count() > 0) {
            double y = Math.min(y(bar.count()), y(0) - 1);
            svg.open("g").element("title", bar.told());
            svg.empty(
                    "rect",
                    "class",
                    index < limit ? "b-in" : lateStyle,
                    "x",
                    point(x + 1),
                    "y",
                    point(y),
                    "width",
                    point(Math.max(1, slot - 2)),
                    "height",
                    point(y(0) - y));
            svg.close();
        }
        if (!bar.edge().isEmpty()) {
            text(svg, bar.edge(), "tick middle", x + slot, HEIGHT - 6);
        }
    }

    private void limit(Markup svg) {
        double x = LEFT + slot * limit;
        svg.empty(
                "line",
                "class",
                "limit",
                "x1",
                point(x),
                "x2",
                point(x),
                "y1",
                "" + (TOP - 12),
                "y2",
                point(y(0) + 4));
        boolean isRight = x > WIDTH * 0.7;
        text(svg, limitName, isRight ? "limit end" : "limit", isRight ? x - 5 : x + 5, TOP - 4);
    }

    private static void text(Markup svg, String text, String style, double x, double y) {
        svg.element("text", text, "class", style, "x", point(x), "y", point(y));
    }

    private double y(long value) {
        return HEIGHT - BOTTOM - (double) (HEIGHT - BOTTOM - TOP) * value / scale.top();
    }

    private static String point(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}

package org.mingjing.replay.report;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What stands above and below the days of a ribbon: due dates, warnings, the answer. */
final class RibbonMarkings {
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

    private final Telling telling;

    RibbonMarkings(Telling telling) {
        this.telling = telling;
    }

    /** The lines first, so that no line runs through the words of another mark. */
    void write(Markup svg, RibbonWeek week, int top) {
        List<RibbonMark> above =
                week.marks().stream().filter(mark -> mark.kind().isAbove()).toList();
        for (int i = 0; i < above.size(); i++) {
            line(
                    svg,
                    above.get(i),
                    week.column(above.get(i).date()),
                    (i + 1) * RibbonSvg.LINE - 3,
                    top);
        }
        for (int i = 0; i < above.size(); i++) {
            above(
                    svg,
                    above.get(i),
                    week.column(above.get(i).date()),
                    (i + 1) * RibbonSvg.LINE - 3);
        }
        week.marks().stream()
                .filter(mark -> !mark.kind().isAbove())
                .forEach(
                        mark ->
                                below(
                                        svg,
                                        mark,
                                        week.column(mark.date()),
                                        top + RibbonSvg.TALL + RibbonSvg.LINE - 2));
    }

    private static void line(Markup svg, RibbonMark mark, int column, int y, int top) {
        String x = "" + edge(mark, column);
        svg.empty(
                "line",
                "class",
                style(mark),
                "x1",
                x,
                "x2",
                x,
                "y1",
                "" + (y - 9),
                "y2",
                "" + (top + RibbonSvg.TALL + 4));
    }

    /** A warning stands at the beginning of its day, a due date at the end. */
    private static int edge(RibbonMark mark, int column) {
        return column * RibbonSvg.PITCH
                + (mark.kind() == RibbonMark.Kind.WARNING ? 0 : RibbonSvg.PITCH);
    }

    private static String style(RibbonMark mark) {
        return "m " + mark.kind().name().toLowerCase(Locale.ROOT);
    }

    private void above(Markup svg, RibbonMark mark, int column, int y) {
        int x = edge(mark, column);
        boolean isLeft = column >= 3;
        svg.element(
                "text",
                named(mark),
                "class",
                style(mark) + (isLeft ? " end" : ""),
                "x",
                "" + (isLeft ? x - 3 : x + 3),
                "y",
                "" + y);
    }

    private void below(Markup svg, RibbonMark mark, int column, int y) {
        boolean isLeft = column >= 3;
        int x = column * RibbonSvg.PITCH + (isLeft ? RibbonSvg.PITCH - 6 : 6);
        svg.element(
                "text",
                isLeft ? named(mark) + " ▲" : "▲ " + named(mark),
                "class",
                "m answered" + (isLeft ? " end" : ""),
                "x",
                "" + x,
                "y",
                "" + y);
    }

    private String named(RibbonMark mark) {
        return telling.say(
                "mark." + mark.kind().name().toLowerCase(Locale.ROOT), SHORT.format(mark.date()));
    }
}

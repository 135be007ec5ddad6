package org.mingjing.replay.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.timelimit.Counting;
import org.mingjing.core.timelimit.ReckonedDay;
import org.mingjing.core.timelimit.Reckoning;
import org.mingjing.replay.ReckoningText;

/**
 * The ribbon 时限带 of a reckoning as pictures of a week each, which flow like words and so fit every
 * width. A day is a cell that says what it was and why; marks stand above and below. Long runs of
 * weeks in which nothing happens are folded.
 */
final class RibbonSvg {
    private static final int PITCH = 24;
    private static final int CELL = 22;
    private static final int TALL = 34;
    private static final int LINE = 14;
    private static final int FOLDED_FROM = 4;
    private static final int MOST_WEEKS = 40;

    /** A first week is cut off before its first day, but keeps room for its date. */
    private static final int LATEST_EDGE = 4;

    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

    private final Reckoning reckoning;
    private final List<RibbonMark> marks;
    private final Telling telling;
    private final ReckoningText reckonings;

    RibbonSvg(Reckoning reckoning, List<RibbonMark> marks, Telling telling) {
        this.reckoning = reckoning;
        this.marks = List.copyOf(marks);
        this.telling = telling;
        this.reckonings = new ReckoningText(telling.wording(), telling.moments());
    }

    void write(Markup html) {
        List<RibbonWeek> weeks = weeks();
        if (weeks.isEmpty()) {
            return;
        }
        boolean[] shown = shown(weeks);
        html.open("div", "class", "ribbon");
        int year = 0;
        for (int i = 0; i < weeks.size(); i++) {
            if (!shown[i]) {
                int end = i;
                while (end < weeks.size() && !shown[end]) {
                    end++;
                }
                fold(html, weeks.subList(i, end));
                i = end - 1;
                continue;
            }
            RibbonWeek week = weeks.get(i);
            LocalDate first = week.days().get(0).date();
            week(html, week, first.getYear() == year ? SHORT.format(first) : "" + first);
            year = first.getYear();
        }
        html.close();
    }

    private List<RibbonWeek> weeks() {
        Map<LocalDate, List<ReckonedDay>> days = new TreeMap<>();
        for (ReckonedDay day : reckoning.days()) {
            days.computeIfAbsent(RibbonWeek.mondayOf(day.date()), monday -> new ArrayList<>())
                    .add(day);
        }
        List<RibbonWeek> weeks = new ArrayList<>();
        days.forEach((monday, ofIt) -> weeks.add(new RibbonWeek(monday, ofIt, marksOf(monday))));
        return weeks;
    }

    private List<RibbonMark> marksOf(LocalDate monday) {
        return marks.stream()
                .filter(mark -> RibbonWeek.mondayOf(mark.date()).equals(monday))
                .sorted(Comparator.comparing(RibbonMark::date).thenComparing(RibbonMark::kind))
                .toList();
    }

    private static int linesAbove(RibbonWeek week) {
        return (int) week.marks().stream().filter(mark -> mark.kind().isAbove()).count();
    }

    /** All but the inner weeks of long plain runs; of very long ribbons only their ends. */
    private static boolean[] shown(List<RibbonWeek> weeks) {
        boolean[] shown = new boolean[weeks.size()];
        int run = 0;
        for (int i = 0; i <= weeks.size(); i++) {
            if (i < weeks.size() && weeks.get(i).isPlain()) {
                run++;
                continue;
            }
            for (int plain = i - run; plain < i; plain++) {
                shown[plain] = run < FOLDED_FROM || plain == i - run || plain == i - 1;
            }
            run = 0;
            if (i < weeks.size()) {
                shown[i] =
                        !weeks.get(i).marks().isEmpty()
                                || i < MOST_WEEKS / 2
                                || i >= weeks.size() - MOST_WEEKS / 2;
            }
        }
        return shown;
    }

    private void fold(Markup html, List<RibbonWeek> weeks) {
        long days = weeks.stream().mapToLong(week -> week.days().size()).sum();
        long counted = weeks.stream().mapToLong(RibbonWeek::counted).sum();
        html.element(
                "span", telling.say("ribbon.fold", weeks.size(), days, counted), "class", "fold");
    }

    private void week(Markup svg, RibbonWeek week, String firstDate) {
        int top = linesAbove(week) * LINE + 4;
        int column = week.column(week.days().get(0).date());
        int from = Math.min(column, LATEST_EDGE) * PITCH;
        int width = 7 * PITCH - from;
        int height = top + TALL + 2 * LINE;
        svg.open(
                "svg",
                "class",
                "week",
                "viewBox",
                from + " 0 " + width + " " + height,
                "width",
                "" + width,
                "height",
                "" + height,
                "role",
                "img",
                "aria-label",
                telling.say("ribbon.week", week.monday()));
        for (ReckonedDay day : week.days()) {
            day(svg, day, week.column(day.date()) * PITCH + 1, top);
        }
        marks(svg, week, top);
        svg.element(
                "text", firstDate, "class", "date", "x", "" + (from + 1), "y", "" + (height - 3));
        svg.close();
    }

    private void day(Markup svg, ReckonedDay day, int x, int y) {
        svg.open("g", "class", style(day)).element("title", told(day));
        svg.empty(
                "rect", "x", "" + x, "y", "" + y, "width", "" + CELL, "height", "" + TALL, "rx",
                "2");
        String middle = "" + (x + CELL / 2);
        if (day.counting().isCounted() && isByDays()) {
            svg.element("text", "" + day.number(), "class", "n", "x", middle, "y", "" + (y + 17));
        }
        String sign = sign(day.counting());
        if (!sign.isEmpty()) {
            svg.element("text", sign, "class", "s", "x", middle, "y", "" + (y + 30));
        }
        svg.close();
    }

    private boolean isByDays() {
        return reckoning.workingHours().isEmpty();
    }

    private String told(ReckonedDay day) {
        String date =
                day.date()
                        + " "
                        + telling.say(
                                "weekday."
                                        + day.date()
                                                .getDayOfWeek()
                                                .name()
                                                .toLowerCase(Locale.ROOT));
        String why = reckonings.why(day);
        return day.counting().isCounted() && isByDays()
                ? telling.say("ribbon.counted", date, why, day.number())
                : telling.say("ribbon.day", date, why);
    }

    /** What tells a day from another one of the same colour. */
    private String sign(Counting counting) {
        return switch (counting) {
            case START -> telling.say("ribbon.sign-start");
            case MAKE_UP -> telling.say("ribbon.sign-make-up");
            case PAUSE_NOT_RECOGNISED -> telling.say("ribbon.sign-refused");
            case PAUSED -> telling.say("ribbon.sign-paused");
            case COUNTED, WEEKEND, HOLIDAY, OFF_HOURS, ROLLED -> "";
        };
    }

    private String style(ReckonedDay day) {
        String ahead = isAhead(day.date()) ? " ahead" : "";
        return switch (day.counting()) {
                    case START -> "d start";
                    case PAUSED -> "d cut";
                    case WEEKEND, HOLIDAY, OFF_HOURS, ROLLED -> "d off";
                    case COUNTED, MAKE_UP -> "d " + late(day.date());
                    case PAUSE_NOT_RECOGNISED -> "d refused " + late(day.date());
                }
                + ahead;
    }

    /** Whether the clock had stopped by that day, or the day had not come. */
    private boolean isAhead(LocalDate date) {
        return marks.stream().anyMatch(mark -> !mark.kind().isAbove() && date.isAfter(mark.date()));
    }

    private String late(LocalDate date) {
        if (isAfter(date, RibbonMark.Kind.STATUTORY)) {
            return "law";
        }
        return isAfter(date, RibbonMark.Kind.PROMISED) ? "promise" : "in";
    }

    private boolean isAfter(LocalDate date, RibbonMark.Kind kind) {
        @Nullable LocalDate due = null;
        for (RibbonMark mark : marks) {
            due = mark.kind() == kind ? mark.date() : due;
        }
        return due != null && date.isAfter(due);
    }

    /** The lines first, so that no line runs through the words of another mark. */
    private void marks(Markup svg, RibbonWeek week, int top) {
        List<RibbonMark> above =
                week.marks().stream().filter(mark -> mark.kind().isAbove()).toList();
        for (int i = 0; i < above.size(); i++) {
            line(svg, above.get(i), week.column(above.get(i).date()), (i + 1) * LINE - 3, top);
        }
        for (int i = 0; i < above.size(); i++) {
            above(svg, above.get(i), week.column(above.get(i).date()), (i + 1) * LINE - 3);
        }
        week.marks().stream()
                .filter(mark -> !mark.kind().isAbove())
                .forEach(mark -> below(svg, mark, week.column(mark.date()), top + TALL + LINE - 2));
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
                "" + (top + TALL + 4));
    }

    /** A warning stands at the beginning of its day, a due date at the end. */
    private static int edge(RibbonMark mark, int column) {
        return column * PITCH + (mark.kind() == RibbonMark.Kind.WARNING ? 0 : PITCH);
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
        int x = column * PITCH + (isLeft ? PITCH - 6 : 6);
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

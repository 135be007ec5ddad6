package org.mingjing.replay.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mingjing.core.timelimit.ReckonedDay;
import org.mingjing.core.timelimit.Reckoning;

/**
 * The ribbon 时限带 of a reckoning as pictures of a week each, which flow like words and so fit every
 * width. A day is a cell that says what it was and why; marks stand above and below. Long runs of
 * weeks in which nothing happens are folded.
 */
final class RibbonSvg {
    /** From one day to the next. */
    static final int PITCH = 24;

    /** The height of a day. */
    static final int TALL = 34;

    /** The height of a line of words. */
    static final int LINE = 14;

    private static final int FOLDED_FROM = 4;
    private static final int MOST_WEEKS = 40;

    /** A first week is cut off before its first day, but keeps room for its date. */
    private static final int LATEST_EDGE = 4;

    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

    private final Reckoning reckoning;
    private final List<RibbonMark> marks;
    private final Telling telling;
    private final RibbonCells cells;
    private final RibbonMarkings markings;

    RibbonSvg(Reckoning reckoning, List<RibbonMark> marks, Telling telling) {
        this.reckoning = reckoning;
        this.marks = List.copyOf(marks);
        this.telling = telling;
        this.cells = new RibbonCells(reckoning, this.marks, telling);
        this.markings = new RibbonMarkings(telling);
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
            cells.write(svg, day, week.column(day.date()) * PITCH + 1, top);
        }
        markings.write(svg, week, top);
        svg.element(
                "text", firstDate, "class", "date", "x", "" + (from + 1), "y", "" + (height - 3));
        svg.close();
    }
}

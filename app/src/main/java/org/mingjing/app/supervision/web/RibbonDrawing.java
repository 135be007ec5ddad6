package org.mingjing.app.supervision.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.pages.Tongue;
import org.mingjing.core.timelimit.Counting;
import org.mingjing.core.timelimit.ReckonedDay;
import org.mingjing.core.timelimit.Reckoning;
import org.mingjing.replay.ReckoningText;

/**
 * Draws the ribbon 时限带 of a reckoning. Days are as wide as the page allows; of very long ones the
 * middle is folded, so that beginning, marks and end are always seen.
 */
final class RibbonDrawing {
    private static final int PAGE = 1_240;
    private static final int WIDEST = 28;
    private static final int NARROWEST = 17;
    private static final int LINE = 16;
    private static final int GAP = 3;
    private static final int FOLD = 54;
    private static final int MOST = 56;
    private static final int EDGE = 12;

    private final Tongue tongue;
    private final Reckoning reckoning;
    private final List<RibbonMark> marks;
    private final ReckoningText reckonings;
    private final Map<LocalDate, RibbonPicture.Cell> cellsByDate = new HashMap<>();
    private final List<RibbonPicture.Cell> cells = new ArrayList<>();
    private final List<RibbonPicture.Label> labels = new ArrayList<>();
    private final boolean[] kept;
    private final int pitch;
    private int x;

    RibbonDrawing(Tongue tongue, Reckoning reckoning, List<RibbonMark> marks) {
        this.tongue = tongue;
        this.reckoning = reckoning;
        this.marks = marks.stream().sorted(Comparator.comparing(RibbonMark::date)).toList();
        this.reckonings = new ReckoningText(tongue.wording(), tongue.moments());
        this.kept = kept();
        int shown = 1;
        int folded = 0;
        for (int i = 0; i < kept.length; i++) {
            shown += kept[i] ? 1 : 0;
            folded += !kept[i] && (i == 0 || kept[i - 1]) ? FOLD : 0;
        }
        this.pitch = Math.max(NARROWEST, Math.min(WIDEST, (PAGE - folded) / shown));
    }

    RibbonPicture draw(String told) {
        List<ReckonedDay> days = reckoning.days();
        for (int i = 0; i < days.size(); i++) {
            int end = i;
            while (end < days.size() && !kept[end]) {
                end++;
            }
            if (end > i) {
                fold(days.subList(i, end));
                i = end - 1;
                continue;
            }
            cell(days.get(i));
        }
        List<RibbonPicture.Mark> above = above();
        int top = rows(above) * LINE + 6;
        below(top);
        return new RibbonPicture(
                Math.max(x, 260), top + RibbonPicture.TALL + 46, top, told, cells, above, labels);
    }

    private boolean[] kept() {
        List<ReckonedDay> days = reckoning.days();
        boolean[] chosen = new boolean[days.size()];
        for (int i = 0; i < chosen.length; i++) {
            LocalDate date = days.get(i).date();
            chosen[i] =
                    chosen.length <= MOST + EDGE
                            || i < EDGE * 2
                            || i >= chosen.length - EDGE
                            || marks.stream()
                                    .anyMatch(
                                            mark ->
                                                    Math.abs(
                                                                    mark.date().toEpochDay()
                                                                            - date.toEpochDay())
                                                            <= GAP);
        }
        return chosen;
    }

    private void fold(List<ReckonedDay> days) {
        long counted = days.stream().filter(day -> day.counting().isCounted()).count();
        String told = tongue.say("ribbon.fold", days.size(), counted);
        cells.add(new RibbonPicture.Cell(x + 2, FOLD - GAP - 2, "d fold", "⋯", "", told));
        x += FOLD;
    }

    private void cell(ReckonedDay day) {
        RibbonPicture.Cell cell =
                new RibbonPicture.Cell(
                        x, pitch - GAP, style(day), number(day), sign(day.counting()), told(day));
        cells.add(cell);
        cellsByDate.put(day.date(), cell);
        x += pitch;
    }

    private String number(ReckonedDay day) {
        boolean isTold = day.counting().isCounted() && reckoning.workingHours().isEmpty();
        return isTold ? Integer.toString(day.number()) : "";
    }

    private String told(ReckonedDay day) {
        String date = day.date() + " " + tongue.weekday(day.date());
        String why = reckonings.why(day);
        return number(day).isEmpty()
                ? tongue.say("ribbon.day", date, why)
                : tongue.say("ribbon.counted", date, why, day.number());
    }

    private String sign(Counting counting) {
        return switch (counting) {
            case START -> tongue.say("ribbon.sign.start");
            case MAKE_UP -> tongue.say("ribbon.sign.make-up");
            case PAUSED -> tongue.say("ribbon.sign.paused");
            case PAUSE_NOT_RECOGNISED -> tongue.say("ribbon.sign.refused");
            case COUNTED, WEEKEND, HOLIDAY, OFF_HOURS, ROLLED -> "";
        };
    }

    private String style(ReckonedDay day) {
        String kind =
                switch (day.counting()) {
                    case START -> "start";
                    case PAUSED -> "cut";
                    case HOLIDAY -> "off holiday";
                    case WEEKEND, OFF_HOURS, ROLLED -> "off";
                    case COUNTED, MAKE_UP -> late(day.date());
                    case PAUSE_NOT_RECOGNISED -> "refused " + late(day.date());
                };
        return "d "
                + kind
                + (day.number() > 99 ? " far" : "")
                + (isAhead(day.date()) ? " ahead" : "");
    }

    private boolean isAhead(LocalDate date) {
        return marks.stream().anyMatch(mark -> mark.kind().isBelow() && date.isAfter(mark.date()));
    }

    private String late(LocalDate date) {
        if (isAfter(date, RibbonMark.Kind.STATUTORY)) {
            return "law";
        }
        return isAfter(date, RibbonMark.Kind.PROMISED) ? "promise" : "in";
    }

    private boolean isAfter(LocalDate date, RibbonMark.Kind kind) {
        return marks.stream().anyMatch(mark -> mark.kind() == kind && date.isAfter(mark.date()));
    }

    private List<RibbonPicture.Mark> above() {
        List<RibbonPicture.Mark> above = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (RibbonMark mark : marks) {
            RibbonPicture.Cell cell = cellsByDate.get(mark.date());
            if (cell == null || mark.kind().isBelow()) {
                continue;
            }
            String text = named(mark);
            int edge =
                    mark.kind() == RibbonMark.Kind.WARNING
                            ? cell.x() - GAP / 2
                            : cell.x() + cell.width() + GAP / 2;
            boolean isLeft = edge > wide(text) + 8;
            int from = isLeft ? edge - 4 - wide(text) : edge + 4;
            int row = row(ends, from, from + wide(text) + 10);
            above.add(
                    new RibbonPicture.Mark(
                            edge,
                            row * LINE + 12,
                            isLeft ? edge - 4 : edge + 4,
                            isLeft ? "end" : "start",
                            style(mark),
                            text));
        }
        return above;
    }

    /** The first row whose words end before these begin. */
    private static int row(List<Integer> ends, int from, int until) {
        for (int row = 0; row < ends.size(); row++) {
            if (ends.get(row) <= from) {
                ends.set(row, until);
                return row;
            }
        }
        ends.add(until);
        return ends.size() - 1;
    }

    private static int rows(List<RibbonPicture.Mark> marks) {
        return marks.stream().mapToInt(mark -> (mark.y() - 12) / LINE + 1).max().orElse(0);
    }

    private void below(int top) {
        int y = top + RibbonPicture.TALL + 15;
        int free = 0;
        @Nullable LocalDate last = null;
        for (ReckonedDay day : reckoning.days()) {
            RibbonPicture.Cell cell = cellsByDate.get(day.date());
            boolean isWeek = day.date().getDayOfWeek().getValue() == 1;
            if (cell == null || cell.x() < free || (last != null && !isWeek)) {
                continue;
            }
            boolean isNewMonth = last == null || last.getMonth() != day.date().getMonth();
            String text =
                    isNewMonth
                            ? tongue.monthAndDay(day.date())
                            : Integer.toString(day.date().getDayOfMonth());
            labels.add(
                    new RibbonPicture.Label(
                            cell.x(), y, "start", isNewMonth ? "date month" : "date", text));
            free = cell.x() + wide(text) + 6;
            last = day.date();
        }
        for (RibbonMark mark : marks) {
            RibbonPicture.Cell cell = cellsByDate.get(mark.date());
            if (cell != null && mark.kind().isBelow()) {
                pointer(mark, cell, y + 17);
            }
        }
    }

    private void pointer(RibbonMark mark, RibbonPicture.Cell cell, int y) {
        String text = "▲ " + named(mark);
        boolean isLeft = cell.x() + wide(text) > x && cell.x() > wide(text);
        labels.add(
                new RibbonPicture.Label(
                        isLeft ? cell.x() + cell.width() : cell.x() + cell.width() / 2 - 6,
                        y,
                        isLeft ? "end" : "start",
                        style(mark),
                        isLeft ? named(mark) + " ▲" : text));
    }

    private String named(RibbonMark mark) {
        return tongue.say(
                "ribbon.mark." + mark.kind().name().toLowerCase(Locale.ROOT),
                tongue.monthAndDay(mark.date()));
    }

    private static String style(RibbonMark mark) {
        return "m " + mark.kind().name().toLowerCase(Locale.ROOT);
    }

    /** About how wide words are: a Chinese character is as wide as the line is high. */
    private static int wide(String text) {
        return text.chars().map(letter -> letter > 0x2E7F ? 13 : 7).sum();
    }
}

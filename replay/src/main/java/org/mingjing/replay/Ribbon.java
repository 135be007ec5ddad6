package org.mingjing.replay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingjing.core.timelimit.Counting;
import org.mingjing.core.timelimit.ReckonedDay;
import org.mingjing.core.timelimit.Reckoning;

/**
 * The ribbon 时限带 of a reckoning in characters: a line a month, a column a day. A counted day shows
 * the last digit of its number, or + where minutes count; every other day shows a sign for why it
 * does not count. Marks stand below their day.
 */
final class Ribbon {
    private static final int MARGIN = 9;

    private final Reckoning reckoning;
    private final Map<LocalDate, String> marks;
    private final Ink.Colours colours;

    /**
     * @param marks signs to be put below a date, each of one character
     */
    Ribbon(Reckoning reckoning, Map<LocalDate, String> marks, Ink.Colours colours) {
        this.reckoning = reckoning;
        this.marks = new TreeMap<>(marks);
        this.colours = colours;
    }

    List<String> lines() {
        Map<YearMonth, List<ReckonedDay>> months = new TreeMap<>();
        for (ReckonedDay day : reckoning.days()) {
            months.computeIfAbsent(YearMonth.from(day.date()), month -> new ArrayList<>()).add(day);
        }
        for (LocalDate marked : marks.keySet()) {
            months.computeIfAbsent(YearMonth.from(marked), month -> new ArrayList<>());
        }
        List<String> lines = new ArrayList<>();
        lines.add(Ink.FAINT.paint(header().stripTrailing(), colours));
        months.forEach(
                (month, days) -> {
                    lines.add(line(month, days));
                    lines.addAll(marksOf(month));
                });
        return lines;
    }

    private static String header() {
        StringBuilder header = new StringBuilder(" ".repeat(MARGIN + 31));
        for (int day : new int[] {1, 5, 10, 15, 20, 25, 30}) {
            String text = Integer.toString(day);
            header.replace(MARGIN + day - 1, MARGIN + day - 1 + text.length(), text);
        }
        return header.toString();
    }

    private String line(YearMonth month, List<ReckonedDay> days) {
        if (days.isEmpty()) {
            return month.toString();
        }
        StringBuilder line = new StringBuilder(DisplayWidth.padRight(month.toString(), MARGIN));
        line.append(" ".repeat(days.get(0).date().getDayOfMonth() - 1));
        for (ReckonedDay day : days) {
            line.append(ink(day).paint(sign(day), colours));
        }
        return line.toString();
    }

    /** One line, or more where marks meet on one day and stand one below the other. */
    private List<String> marksOf(YearMonth month) {
        Map<LocalDate, String> here = new TreeMap<>(marks);
        here.keySet().removeIf(date -> !YearMonth.from(date).equals(month));
        int rows = here.values().stream().mapToInt(String::length).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            StringBuilder line = new StringBuilder(" ".repeat(MARGIN + 31));
            for (Map.Entry<LocalDate, String> mark : here.entrySet()) {
                if (row < mark.getValue().length()) {
                    int at = MARGIN + mark.getKey().getDayOfMonth() - 1;
                    line.setCharAt(at, mark.getValue().charAt(row));
                }
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private String sign(ReckonedDay day) {
        boolean minutes = !reckoning.workingHours().isEmpty();
        return switch (day.counting()) {
            case START -> "|";
            case COUNTED, MAKE_UP -> minutes ? "+" : Integer.toString(day.number() % 10);
            case OFF_HOURS -> "o";
            case WEEKEND -> ".";
            case HOLIDAY -> "*";
            case PAUSED -> "-";
            case PAUSE_NOT_RECOGNISED -> "x";
            case ROLLED -> ">";
        };
    }

    private static Ink ink(ReckonedDay day) {
        if (day.counting() == Counting.PAUSE_NOT_RECOGNISED) {
            return Ink.REFUSED;
        }
        if (day.counting().isCounted() && day.late()) {
            return Ink.LATE;
        }
        return switch (day.counting()) {
            case START -> Ink.START;
            case COUNTED -> Ink.COUNTED;
            case MAKE_UP -> Ink.MAKE_UP;
            case WEEKEND, HOLIDAY, OFF_HOURS, ROLLED -> Ink.OFF;
            case PAUSED, PAUSE_NOT_RECOGNISED -> Ink.PAUSED;
        };
    }
}

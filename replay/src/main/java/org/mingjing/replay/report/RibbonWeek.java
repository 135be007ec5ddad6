package org.mingjing.replay.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.mingjing.core.timelimit.ReckonedDay;

/**
 * A week of a ribbon, from Monday.
 *
 * @param monday the Monday it begins with, whether or not the reckoning has it
 * @param days the days that are reckoned, at least one
 * @param marks what is marked on its days
 */
record RibbonWeek(LocalDate monday, List<ReckonedDay> days, List<RibbonMark> marks) {
    RibbonWeek {
        days = List.copyOf(days);
        marks = List.copyOf(marks);
    }

    static LocalDate mondayOf(LocalDate date) {
        return date.minusDays(date.getDayOfWeek().getValue() - 1L);
    }

    int column(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(monday, date);
    }

    /** Whether nothing happens in it that a reader would look for. */
    boolean isPlain() {
        return marks.isEmpty() && days.stream().allMatch(RibbonWeek::isPlain);
    }

    /** Holidays matter for when a limit ends; once it has ended they are days like others. */
    private static boolean isPlain(ReckonedDay day) {
        return switch (day.counting()) {
            case COUNTED, WEEKEND -> true;
            case MAKE_UP, HOLIDAY, OFF_HOURS -> day.late();
            case START, PAUSED, PAUSE_NOT_RECOGNISED, ROLLED -> false;
        };
    }

    long counted() {
        return days.stream().filter(day -> day.counting().isCounted()).count();
    }
}

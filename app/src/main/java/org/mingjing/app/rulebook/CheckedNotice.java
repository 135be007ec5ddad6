package org.mingjing.app.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mingjing.core.calendar.DayKind;
import org.mingjing.core.calendar.NoticeDay;
import org.mingjing.rulepack.RulePack;

/**
 * What the publication of a notice would do to the calendar in force.
 *
 * @param content the text of the notice
 * @param reference where it can be read; of several notices, all of them
 * @param years that it arranges, joined by blanks; empty when it amends earlier ones
 * @param days what it says of each day
 * @param pack the pack in force, counting by the calendar with the notice
 */
public record CheckedNotice(
        String content, String reference, String years, List<Day> days, RulePack pack) {
    /** The notices for 2007 to 2026 mark 26 days at least. */
    private static final int FEWEST_A_YEAR = 20;

    public CheckedNotice {
        days = List.copyOf(days);
    }

    /**
     * A day of the notice.
     *
     * @param before what kind of day it is by the calendar in force
     * @param after what it is by the notice
     */
    public record Day(NoticeDay marked, DayKind before, DayKind after) {
        public LocalDate date() {
            return marked.date();
        }

        /** Whether a working day becomes a day off, or the other way round. */
        public boolean isChanged() {
            return before.isWorked() != after.isWorked();
        }

        /** Whether it is worked by the notice. */
        public boolean isWorked() {
            return after.isWorked();
        }
    }

    /** Whether it marks fewer days of a year than any yearly notice does: some may be missing. */
    public boolean isShort() {
        return !years.isEmpty()
                && Stream.of(years.split(" ")).mapToInt(Integer::parseInt).anyMatch(this::isShort);
    }

    private boolean isShort(int year) {
        return days.stream().filter(day -> day.date().getYear() == year).count() < FEWEST_A_YEAR;
    }

    /** How many working days become days off, or the other way round. */
    public long changed() {
        return days.stream().filter(Day::isChanged).count();
    }
}

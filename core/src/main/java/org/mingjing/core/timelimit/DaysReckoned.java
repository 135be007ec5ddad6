package org.mingjing.core.timelimit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.DayKind;
import org.mingjing.core.calendar.WorkingCalendar;

/** The reckoning of a limit that ends with a day, day by day. Days are epoch days. */
final class DaysReckoned {
    private final WorkingCalendar calendar;
    private final Limit limit;
    private final int first;
    private final long due;
    private final List<ReckonedPause> pauses;
    private final int unrolled;
    private final List<ReckonedDay> days = new ArrayList<>();
    private final Ledger ledger;

    DaysReckoned(
            WorkingCalendar calendar,
            Limit limit,
            long start,
            long due,
            long otherDue,
            List<ReckonedPause> pauses) {
        this.calendar = calendar;
        this.limit = limit;
        this.first = calendar.dayOf(start);
        this.due = due;
        this.pauses = pauses;
        this.unrolled = unrolled(start);
        this.ledger =
                new Ledger(
                        otherDue == DueDates.STOPPED
                                ? otherDue
                                : calendar.startOf(calendar.dayOf(otherDue) + 1));
    }

    /** Writes the days from the start to {@code last}, at most {@code longest} of them. */
    void write(int last, int longest) {
        int number = 0;
        for (int day = first; day <= last && days.size() < longest; day++) {
            Ledger.Entry entry = entry(day);
            int counted = entry.counting().isCounted() ? 1 : 0;
            number += counted;
            ledger.add(calendar.startOf(day), calendar.startOf(day + 1), entry, counted);
            days.add(
                    new ReckonedDay(
                            LocalDate.ofEpochDay(day),
                            entry.counting(),
                            number,
                            entry.late(),
                            calendar.isProvisional(day),
                            entry.note(),
                            entry.pause()));
        }
    }

    List<ReckonedDay> days() {
        return days;
    }

    List<ReckonedSpan> spans() {
        return ledger.spans();
    }

    private Ledger.Entry entry(int day) {
        @Nullable ReckonedPause pause = pauseOn(day);
        Counting counting = counting(day, pause);
        boolean paused = counting == Counting.PAUSED || counting == Counting.PAUSE_NOT_RECOGNISED;
        boolean late = due != DueDates.STOPPED && calendar.startOf(day) > due;
        return new Ledger.Entry(counting, late, note(day, counting), paused ? pause : null);
    }

    private Counting counting(int day, @Nullable ReckonedPause pause) {
        if (day == first) {
            return Counting.START;
        }
        if (isRolledOver(day)) {
            return Counting.ROLLED;
        }
        boolean workOnly =
                limit instanceof Limit.Running running && running.unit().countsOnlyWork();
        DayKind kind = calendar.kindOf(day);
        if (workOnly && !kind.isWorked()) {
            return kind == DayKind.HOLIDAY ? Counting.HOLIDAY : Counting.WEEKEND;
        }
        if (pause != null && !(limit instanceof Limit.Until)) {
            return pause.isRecognised() ? Counting.PAUSED : Counting.PAUSE_NOT_RECOGNISED;
        }
        return kind == DayKind.MAKE_UP && workOnly ? Counting.MAKE_UP : Counting.COUNTED;
    }

    private String note(int day, Counting counting) {
        String name =
                counting == Counting.HOLIDAY || counting == Counting.MAKE_UP
                        ? calendar.nameOf(day)
                        : null;
        return name == null ? "" : name;
    }

    private @Nullable ReckonedPause pauseOn(int day) {
        @Nullable ReckonedPause found = null;
        for (ReckonedPause pause : pauses) {
            boolean touches =
                    calendar.dayOf(pause.begin()) <= day
                            && (pause.end() == Exclusions.OPEN
                                    || day <= calendar.dayOf(pause.end()));
            if (touches && (found == null || pause.isRecognised())) {
                found = pause;
            }
        }
        return found;
    }

    /** Whether a limit in calendar days or months would have ended by this day but for the roll. */
    private boolean isRolledOver(int day) {
        return day >= unrolled && day < calendar.nextOrSame(unrolled);
    }

    /** The day on which a limit that rolls would end if it did not; no day for any other limit. */
    private int unrolled(long start) {
        if (!(limit instanceof Limit.Running running)
                || running.roll() == Roll.NONE
                || due == DueDates.STOPPED) {
            return Integer.MAX_VALUE;
        }
        Exclusions exclusions = new Exclusions();
        for (ReckonedPause pause : pauses) {
            if (pause.isRecognised()) {
                exclusions.add(pause.begin(), pause.end());
            }
        }
        Limit asItEnds = new Limit.Running(running.amount(), running.unit(), Roll.NONE);
        long last = DueDates.lastInTime(asItEnds, calendar, start, exclusions);
        return last == DueDates.STOPPED ? Integer.MAX_VALUE : calendar.dayOf(last);
    }
}

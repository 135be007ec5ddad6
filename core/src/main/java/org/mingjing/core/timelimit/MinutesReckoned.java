package org.mingjing.core.timelimit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.DayKind;
import org.mingjing.core.calendar.WorkingCalendar;

/**
 * The reckoning of a limit in minutes or working hours, by the instant: cut where a day, a pause or
 * the limit ends. Instants are epoch milliseconds.
 */
final class MinutesReckoned {
    private static final long MILLIS_A_MINUTE = 60_000;

    private final WorkingCalendar calendar;
    private final long start;
    private final long due;
    private final long otherDue;
    private final List<ReckonedPause> pauses;
    private final List<ReckonedDay> days = new ArrayList<>();
    private final Ledger ledger;
    private long worked;

    MinutesReckoned(
            WorkingCalendar calendar,
            long start,
            long due,
            long otherDue,
            List<ReckonedPause> pauses) {
        this.calendar = calendar;
        this.start = start;
        this.due = due;
        this.otherDue = otherDue;
        this.ledger = new Ledger(otherDue);
        this.pauses = pauses;
    }

    /** Writes what lies between the start and {@code end}, at most {@code longest} days of it. */
    void write(long end, int longest) {
        int first = calendar.dayOf(start);
        int last = calendar.dayOf(end);
        NavigableSet<Long> cuts = cuts();
        for (int day = first; day <= last && days.size() < longest; day++) {
            long from = Math.max(start, calendar.startOf(day));
            long until = Math.min(end, calendar.startOf(day + 1));
            days.add(day(day, from, until, cuts));
        }
    }

    List<ReckonedDay> days() {
        return days;
    }

    List<ReckonedSpan> spans() {
        return ledger.spans();
    }

    private NavigableSet<Long> cuts() {
        NavigableSet<Long> cuts = new TreeSet<>();
        cuts.add(due);
        cuts.add(otherDue);
        for (ReckonedPause pause : pauses) {
            cuts.add(pause.begin());
            cuts.add(pause.end());
        }
        return cuts;
    }

    private ReckonedDay day(int day, long from, long until, NavigableSet<Long> cuts) {
        List<Ledger.Entry> entries = new ArrayList<>();
        boolean late = false;
        for (long begin = from; begin < until; ) {
            @Nullable Long cut = cuts.higher(begin);
            long end = cut == null ? until : Math.min(cut, until);
            Ledger.Entry entry = entry(day, begin, end);
            ledger.add(begin, end, entry, counted(entry, begin, end));
            entries.add(entry);
            late |= entry.late() && entry.counting().isCounted();
            begin = end;
        }
        Ledger.Entry weighs = entries.isEmpty() ? entry(day, from, from) : heaviest(entries);
        return new ReckonedDay(
                LocalDate.ofEpochDay(day),
                weighs.counting(),
                Math.toIntExact(worked / MILLIS_A_MINUTE),
                late,
                calendar.isProvisional(day),
                weighs.note(),
                weighs.pause());
    }

    /** Whole minutes, what is left of one carried on to the next entry. */
    private int counted(Ledger.Entry entry, long begin, long end) {
        if (!entry.counting().isCounted()) {
            return 0;
        }
        long before = worked / MILLIS_A_MINUTE;
        worked += calendar.workingMillisBetween(begin, end);
        return Math.toIntExact(worked / MILLIS_A_MINUTE - before);
    }

    private Ledger.Entry entry(int day, long begin, long end) {
        boolean late = begin >= due;
        DayKind kind = calendar.kindOf(day);
        String name = calendar.nameOf(day);
        String note = name == null ? "" : name;
        if (!kind.isWorked()) {
            return kind == DayKind.HOLIDAY
                    ? new Ledger.Entry(Counting.HOLIDAY, late, note, null)
                    : new Ledger.Entry(Counting.WEEKEND, late, "", null);
        }
        ReckonedPause pause = pauseAt(begin);
        if (pause != null && pause.isRecognised()) {
            return new Ledger.Entry(Counting.PAUSED, late, "", pause);
        }
        if (calendar.workingMillisBetween(begin, end) == 0) {
            return new Ledger.Entry(Counting.OFF_HOURS, late, "", null);
        }
        if (pause != null) {
            return new Ledger.Entry(Counting.PAUSE_NOT_RECOGNISED, late, "", pause);
        }
        return kind == DayKind.MAKE_UP
                ? new Ledger.Entry(Counting.MAKE_UP, late, note, null)
                : new Ledger.Entry(Counting.COUNTED, late, "", null);
    }

    private @Nullable ReckonedPause pauseAt(long instant) {
        @Nullable ReckonedPause found = null;
        for (ReckonedPause pause : pauses) {
            if (pause.covers(instant) && (found == null || pause.isRecognised())) {
                found = pause;
            }
        }
        return found;
    }

    private static Ledger.Entry heaviest(List<Ledger.Entry> entries) {
        Ledger.Entry heaviest = entries.get(0);
        for (Ledger.Entry entry : entries) {
            heaviest = weight(entry) > weight(heaviest) ? entry : heaviest;
        }
        return heaviest;
    }

    private static int weight(Ledger.Entry entry) {
        return switch (entry.counting()) {
            case PAUSE_NOT_RECOGNISED -> 3;
            case COUNTED, MAKE_UP -> 2;
            case PAUSED -> 1;
            case START, WEEKEND, HOLIDAY, OFF_HOURS, ROLLED -> 0;
        };
    }
}

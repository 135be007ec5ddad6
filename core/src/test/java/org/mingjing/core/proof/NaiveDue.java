package org.mingjing.core.proof;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.Roll;

/**
 * Due dates by walking: day after day, and minute after minute for limits that end at an instant.
 */
final class NaiveDue {
    /** No due date while a pause without a known end has stopped the clock. */
    static final long STOPPED = Long.MAX_VALUE;

    private static final long MINUTE = 60_000;

    private final NaiveDays days;

    NaiveDue(NaiveDays days) {
        this.days = days;
    }

    /**
     * A recognised pause; an end of {@link #STOPPED} is not known.
     *
     * @param begin epoch milliseconds
     */
    record Span(long begin, long end) {}

    /** The last millisecond in time. */
    long lastInTime(Limit limit, long start, List<Span> pauses) {
        return switch (limit) {
            case Limit.Until until -> days.endOf(until.date());
            case Limit.Running running -> {
                if (pauses.stream().anyMatch(pause -> pause.end() == STOPPED)) {
                    yield STOPPED;
                }
                yield running.unit().endsWithDay()
                        ? days.endOf(lastDay(running, days.dayOf(start), touched(pauses)))
                        : lastInstant(running, start, pauses);
            }
        };
    }

    private Set<LocalDate> touched(List<Span> pauses) {
        Set<LocalDate> touched = new HashSet<>();
        for (Span pause : pauses) {
            LocalDate last = days.dayOf(pause.end());
            for (LocalDate day = days.dayOf(pause.begin());
                    !day.isAfter(last);
                    day = day.plusDays(1)) {
                touched.add(day);
            }
        }
        return touched;
    }

    private LocalDate lastDay(Limit.Running limit, LocalDate start, Set<LocalDate> touched) {
        if (limit.unit() == LimitUnit.WORKING_DAYS) {
            return lastWorkingDay(limit.amount(), start, touched);
        }
        long remaining =
                limit.unit() == LimitUnit.MONTHS
                        ? start.plusMonths(limit.amount()).toEpochDay() - start.toEpochDay()
                        : limit.amount();
        LocalDate day = start;
        while (remaining > 0) {
            day = day.plusDays(1);
            remaining -= touched.contains(day) ? 0 : 1;
        }
        while (limit.roll() == Roll.TO_WORKING_DAY
                && (!days.isWorked(day) || (touched.contains(day) && day.isAfter(start)))) {
            day = day.plusDays(1);
        }
        return day;
    }

    private LocalDate lastWorkingDay(int amount, LocalDate start, Set<LocalDate> touched) {
        LocalDate day = start;
        int remaining = amount == 0 && !days.isWorked(start) ? 1 : amount;
        while (remaining > 0) {
            day = day.plusDays(1);
            remaining -= days.isWorked(day) && !touched.contains(day) ? 1 : 0;
        }
        return day;
    }

    private long lastInstant(Limit.Running limit, long start, List<Span> pauses) {
        long remaining = (long) limit.amount() * (limit.unit() == LimitUnit.WORKING_HOURS ? 60 : 1);
        long instant = start;
        LocalDate day = days.dayOf(start);
        while (remaining > 0) {
            List<Long> work = days.workOn(day);
            for (int i = 0; i < work.size() && remaining > 0; i += 2) {
                for (long minute = Math.max(start, work.get(i));
                        minute < work.get(i + 1) && remaining > 0;
                        minute += MINUTE) {
                    if (afterPauses(minute, pauses) == minute) {
                        remaining--;
                        instant = minute + MINUTE;
                    }
                }
            }
            day = day.plusDays(1);
        }
        return afterPauses(instant, pauses);
    }

    /** The instant itself, or the end of the pauses in which it lies. */
    private static long afterPauses(long instant, List<Span> pauses) {
        long free = instant;
        for (boolean moved = true; moved; ) {
            moved = false;
            for (Span pause : pauses) {
                if (pause.begin() <= free && free < pause.end()) {
                    free = pause.end();
                    moved = true;
                }
            }
        }
        return free;
    }
}

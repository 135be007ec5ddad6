package org.mingjing.simulator;

import java.util.ArrayList;
import java.util.List;

/**
 * One limit of a clock and the day on which it is due, as it moves with pauses and extensions. Days
 * are counted since 1970-01-01.
 */
final class DueDay {
    /** Due on no day that is known: a pause runs whose end nobody announced. */
    static final int STOPPED = Integer.MAX_VALUE;

    /** Which of several limits that end together is named, and so decides about the warning. */
    enum Source {
        LAW,
        ITEM,
        PROMISE_DATE
    }

    /** Whether pauses stop a limit. */
    private enum Pausing {
        STOPS,
        RUNS_ON
    }

    /** How warnings know a fixed date: as many days ahead as they can be. */
    private static final int LONG = Integer.MAX_VALUE;

    private final Source source;
    private final NaiveCalendar calendar;
    private final int start;
    private final int days;
    private final int fixed;
    private final Pausing pausing;
    private final List<Stretch> pauses = new ArrayList<>();
    private int extension;
    private boolean extended;

    /** Days on which a clock stands, both ends included. */
    private record Stretch(int pause, int from, int to) {}

    private DueDay(
            Source source,
            NaiveCalendar calendar,
            int start,
            int days,
            int fixed,
            Pausing pausing) {
        this.source = source;
        this.calendar = calendar;
        this.start = start;
        this.days = days;
        this.fixed = fixed;
        this.pausing = pausing;
    }

    static DueDay ofWorkingDays(Source source, NaiveCalendar calendar, int start, int days) {
        return new DueDay(source, calendar, start, days, STOPPED, Pausing.STOPS);
    }

    static DueDay ofDate(Source source, NaiveCalendar calendar, int date) {
        return new DueDay(source, calendar, date, LONG, date, Pausing.RUNS_ON);
    }

    Source source() {
        return source;
    }

    /** The limit as first set, in working days. */
    int days() {
        return days;
    }

    /** A fixed date never moves, and the same working day knows no pause. */
    private boolean isMovable() {
        return fixed == STOPPED && days > 0;
    }

    private boolean isStoppable() {
        return isMovable() && pausing == Pausing.STOPS;
    }

    /** The due day as known now, counted by walking. */
    int day() {
        if (!isMovable()) {
            return fixed == STOPPED ? calendar.sameWorkingDay(start) : fixed;
        }
        int at = start;
        for (int left = days + extension; left > 0; ) {
            at++;
            int until = stands(at);
            if (until == STOPPED) {
                return STOPPED;
            }
            if (until == Told.NONE && calendar.isWorked(at)) {
                left--;
            }
        }
        return at;
    }

    /** Until when the clock stands on a day; {@link Told#NONE} when it runs. */
    private int stands(int day) {
        int until = Told.NONE;
        for (Stretch pause : pauses) {
            if (pause.from() <= day && day <= pause.to()) {
                until = Math.max(until, pause.to());
            }
        }
        return until;
    }

    private boolean isInTime(long instant) {
        int day = day();
        return day == STOPPED || instant <= WallTime.endOf(day);
    }

    /** A lawful pause opened: it stops the clock unless the limit was over. */
    void pause(int pause, long instant, int announcedEnd) {
        if (isStoppable() && isInTime(instant)) {
            pauses.add(new Stretch(pause, WallTime.dayOf(instant), announcedEnd));
        }
    }

    /** A lawful pause that opened before the clock began. */
    void pausedBefore(int pause, int from, int announcedEnd) {
        if (isStoppable()) {
            pauses.add(new Stretch(pause, from, announcedEnd));
        }
    }

    void resume(int pause, int day) {
        pauses.replaceAll(
                stretch ->
                        stretch.pause() == pause
                                ? new Stretch(pause, stretch.from(), day)
                                : stretch);
    }

    /** An extension was approved: it counts once, while the limit runs. */
    void extend(long instant, int by) {
        if (isMovable() && !extended && isInTime(instant)) {
            extended = true;
            extension = by;
        }
    }
}

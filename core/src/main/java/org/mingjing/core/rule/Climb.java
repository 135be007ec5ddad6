package org.mingjing.core.rule;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.WorkingCalendar;
import org.mingjing.core.timelimit.Anchor;

/**
 * The rungs of one clock as they arise and are lifted. Reused by one thread at a time.
 *
 * <p>A rung stands until its due date moves away; it is then lifted, and reaching it again is a new
 * occurrence.
 */
final class Climb {
    private static final int MAX_STEPS = Level.values().length;

    private final long[] instants = new long[MAX_STEPS];
    private final int[] standing = new int[MAX_STEPS];
    private final int[] occurrences = new int[MAX_STEPS];
    private int[] steps = new int[8];
    private int[] occurrenceOf = new int[8];
    private long[] arose = new long[8];
    private long[] dues = new long[8];
    private long[] lifted = new long[8];
    private boolean[] provisional = new boolean[8];
    private int size;

    void clear() {
        size = 0;
        Arrays.fill(standing, -1);
        Arrays.fill(occurrences, 0);
    }

    /**
     * Climbs as far as a segment goes in which no due date moves.
     *
     * @param from the first instant of the segment
     * @param until its end, exclusive
     * @param stopped the instant at which the clock was stopped
     */
    void climb(
            Ladder ladder, LimitTracks tracks, Facts facts, long from, long until, long stopped) {
        LimitTrack binding = tracks.binding(Anchor.PROMISED);
        if (binding == null) {
            return;
        }
        ladder.instants(
                facts.calendar(), binding.limit(), tracks.promised(), tracks.statutory(), instants);
        for (int step = 0; step < ladder.size(); step++) {
            lift(step, from);
            long arises = Math.max(instants[step], from);
            if (standing[step] < 0
                    && instants[step] != Ladder.NEVER
                    && arises < until
                    && arises <= facts.asOf()
                    && isBeforeStop(ladder.level(step), arises, stopped)) {
                standing[step] = arise(ladder, step, tracks, facts, arises);
            }
        }
    }

    private void lift(int step, long from) {
        if (standing[step] >= 0 && instants[step] > from) {
            lifted[standing[step]] = from;
            standing[step] = -1;
        }
    }

    /** A card is deserved by an answer at its very instant, a warning is not. */
    private static boolean isBeforeStop(Level level, long instant, long stopped) {
        return level.isCard() ? instant <= stopped : instant < stopped;
    }

    private int arise(Ladder ladder, int step, LimitTracks tracks, Facts facts, long arises) {
        if (size == steps.length) {
            grow();
        }
        long due = ladder.anchor(step, tracks.promised(), tracks.statutory());
        steps[size] = step;
        occurrenceOf[size] = ++occurrences[step];
        arose[size] = arises;
        dues[size] = due;
        lifted[size] = Rung.NONE;
        provisional[size] =
                isProvisional(facts.calendar(), tracks.endingAt(due), due, instants[step]);
        return size++;
    }

    private void grow() {
        int length = size * 2;
        steps = Arrays.copyOf(steps, length);
        occurrenceOf = Arrays.copyOf(occurrenceOf, length);
        arose = Arrays.copyOf(arose, length);
        dues = Arrays.copyOf(dues, length);
        lifted = Arrays.copyOf(lifted, length);
        provisional = Arrays.copyOf(provisional, length);
    }

    private static boolean isProvisional(
            WorkingCalendar calendar, @Nullable LimitTrack track, long due, long instant) {
        boolean dueCountsWork = track != null && track.countsWork();
        return (dueCountsWork && calendar.isProvisional(calendar.dayOf(due)))
                || (instant != due + 1
                        && calendar.isProvisional(calendar.dayOf(Math.max(due, instant - 1))));
    }

    /** Remembers the instants at which the steps not reached yet will be, as known now. */
    void awaitNext(Ladder ladder, Facts facts) {
        for (int step = 0; step < ladder.size(); step++) {
            if (standing[step] < 0) {
                facts.reviewAt(instants[step], ladder.level(step));
            }
        }
    }

    /** How many rungs arose. */
    int size() {
        return size;
    }

    int highestOccurrence() {
        int highest = 0;
        for (int occurrence : occurrences) {
            highest = Math.max(highest, occurrence);
        }
        return highest;
    }

    int occurrence(int rung) {
        return occurrenceOf[rung];
    }

    /** A rung as a value. */
    Rung rung(int rung, Ladder ladder) {
        return new Rung(
                ladder.level(steps[rung]),
                arose[rung],
                dues[rung],
                lifted[rung],
                provisional[rung]);
    }
}

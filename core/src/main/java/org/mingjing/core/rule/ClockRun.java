package org.mingjing.core.rule;

import org.jspecify.annotations.Nullable;

/**
 * One clock of one case, run from its start to its answer or to now. Reused by one thread at a
 * time.
 *
 * <p>Between two events that move a due date, the due dates are what was known then; every rung is
 * judged in the segment in which its instant falls.
 */
final class ClockRun {
    private final LimitTracks tracks = new LimitTracks();
    private final Climb climb = new Climb();
    private int startEvent;
    private int answer;
    private int stop;
    private boolean overBeforeAnyRung;
    private long establishedAt;
    private @Nullable TimeLimit rule;

    /** Sets the clock to its start; false when this rule has nothing to judge there. */
    boolean begin(TimeLimit limit, Facts facts, Findings findings, int event, long established) {
        rule = limit;
        startEvent = event;
        overBeforeAnyRung = false;
        findStop(limit, facts, event);
        long from = inForceFrom(facts, findings.inForce(), event);
        if (from == Rung.NONE) {
            return false;
        }
        establishedAt = Math.max(established, from);
        if (!tracks.take(limit, facts, event)) {
            return false;
        }
        if (!findings.isObserved() && endsBeforeAnyRung(limit, facts)) {
            overBeforeAnyRung = true;
            return true;
        }
        climb.clear();
        tracks.begin(facts, event);
        if (limit.keptBy() != 0) {
            stopWhereKept(limit, facts);
            tracks.begin(facts, event);
        }
        return true;
    }

    /**
     * Whether the clock ended so soon after its start that no calendar, pause or extension lets a
     * rung arise before. Most clocks do: nothing more needs to be reckoned of them.
     */
    private boolean endsBeforeAnyRung(TimeLimit limit, Facts facts) {
        int kept = limit.keptBy() == 0 ? -1 : facts.firstOf(limit.keptBy(), startEvent + 1);
        boolean isKeptFirst = kept >= 0 && (stop < 0 || kept < stop);
        int end = isKeptFirst ? kept : stop;
        if (end < 0 || !tracks.areQuietUntil(end, limit.ladder(), facts, startEvent)) {
            return false;
        }
        answer = isKeptFirst ? -1 : answer;
        stop = end;
        return true;
    }

    /** Whether the clock had ended before any rung could arise; it was not reckoned then. */
    boolean isOverBeforeAnyRung() {
        return overBeforeAnyRung;
    }

    /** Sets the clock to a start whatever is in force; false when there is no limit there. */
    boolean set(TimeLimit limit, Facts facts, int event) {
        rule = limit;
        startEvent = event;
        findStop(limit, facts, event);
        if (!tracks.take(limit, facts, event)) {
            return false;
        }
        tracks.begin(facts, event);
        return true;
    }

    /** The promised due date that bound just before an event, epoch milliseconds. */
    long promisedBefore(Facts facts, int event) {
        TimeLimit limit = rule();
        tracks.begin(facts, startEvent);
        tracks.expectPauses(facts);
        long movers = LimitTracks.movers(limit, facts);
        int until = facts.firstAt(facts.at(event));
        int mover = movers == 0 ? -1 : facts.firstOf(movers, 0);
        while (mover >= 0 && mover < until) {
            int next = mover;
            while (next < until && facts.at(next) == facts.at(mover)) {
                next++;
            }
            tracks.move(limit, facts, mover, next);
            mover = facts.firstOf(movers, next);
        }
        tracks.bind();
        return tracks.promised();
    }

    /** Stops the clock at an act that comes in time and so keeps the limit. */
    private void stopWhereKept(TimeLimit limit, Facts facts) {
        int kept = limit.keptBy() == 0 ? -1 : facts.firstOf(limit.keptBy(), startEvent + 1);
        boolean isFirst = kept >= 0 && (stop < 0 || kept < stop);
        if (isFirst && facts.at(kept) <= promisedBefore(facts, kept)) {
            answer = -1;
            stop = kept;
        }
    }

    private void findStop(TimeLimit limit, Facts facts, int event) {
        if (limit.response().isItself()) {
            answer = event;
            stop = event;
            return;
        }
        answer = limit.firstAnswer(facts, event);
        int ending = facts.firstOf(limit.response().endings(), event + 1);
        if (ending >= 0 && (answer < 0 || ending < answer)) {
            answer = -1;
            stop = ending;
            return;
        }
        stop = answer;
    }

    /** From when on this version judges the clock; {@link Rung#NONE} when another one does. */
    private long inForceFrom(Facts facts, InForce period, int event) {
        int day = facts.day(event);
        boolean takesOver = !period.judgesTriggerOn(day);
        if (takesOver && !(period.takesOverRunning() && day < period.fromDay())) {
            return Rung.NONE;
        }
        long from = takesOver ? facts.startOf(period.fromDay()) : Long.MIN_VALUE + 1;
        if (stopInstant(facts) < from) {
            return Rung.NONE;
        }
        if (facts.asOf() < from) {
            facts.reviewAt(from);
            return Rung.NONE;
        }
        if (period.takenOverDay() != Integer.MAX_VALUE) {
            long takenOver = facts.startOf(period.takenOverDay());
            if (stopInstant(facts) >= takenOver && facts.asOf() >= takenOver) {
                return Rung.NONE;
            }
            facts.reviewAt(takenOver);
        }
        return from;
    }

    private long stopInstant(Facts facts) {
        return stop < 0 ? Long.MAX_VALUE : facts.at(stop);
    }

    /** Climbs the ladder through all segments. */
    void climb(Facts facts) {
        TimeLimit limit = rule();
        tracks.expectPauses(facts);
        long movers = LimitTracks.movers(limit, facts);
        long segment = movers == 0 ? establishedAt : climbBetweenMoves(limit, facts, movers);
        segment(limit, facts, segment, Long.MAX_VALUE);
        if (stop < 0 && limit.judging() == TimeLimit.Judging.ALWAYS) {
            climb.awaitNext(limit.ladder(), facts);
        }
    }

    /** Runs all segments but the last; returns the beginning of the last. */
    private long climbBetweenMoves(TimeLimit limit, Facts facts, long movers) {
        int until = stop < 0 ? facts.size() : stop;
        long segment = establishedAt;
        int event = facts.firstOf(movers, 0);
        while (event >= 0 && event < until) {
            long instant = facts.at(event);
            int next = event;
            while (next < until && facts.at(next) == instant) {
                next++;
            }
            if (instant > segment) {
                segment(limit, facts, segment, instant);
                segment = instant;
            }
            tracks.move(limit, facts, event, next);
            event = facts.firstOf(movers, next);
        }
        return segment;
    }

    private void segment(TimeLimit limit, Facts facts, long from, long until) {
        tracks.bind();
        climb.climb(limit.ladder(), tracks, facts, from, until, stopInstant(facts));
    }

    TimeLimit rule() {
        TimeLimit limit = rule;
        if (limit == null) {
            throw new IllegalStateException("the clock was not set");
        }
        return limit;
    }

    int startEvent() {
        return startEvent;
    }

    /** The event that answered, or -1. */
    int answer() {
        return answer;
    }

    /** The event that stopped the clock, by an answer or otherwise, or -1. */
    int stop() {
        return stop;
    }

    long establishedAt() {
        return establishedAt;
    }

    /** The limits with the due dates that bind now. */
    LimitTracks tracks() {
        return tracks;
    }

    /** The rungs that arose. */
    Climb rungs() {
        return climb;
    }
}

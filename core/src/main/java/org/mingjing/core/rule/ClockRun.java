package org.mingjing.core.rule;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.WorkingCalendar;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.Limit;

/**
 * One clock of one case, run from its start to its answer or to now. Reused by one thread.
 *
 * <p>Between two events that move a due date, the due dates are what was known then; every rung is
 * judged in the segment in which its instant falls. A rung whose due date moves away after it arose
 * is lifted at that instant, and reaching it again is a new occurrence.
 */
final class ClockRun {
    private static final int MAX_STEPS = Level.values().length;

    private final long[] instants = new long[MAX_STEPS];
    private final int[] standing = new int[MAX_STEPS];
    private final int[] occurrences = new int[MAX_STEPS];
    private LimitTrack[] tracks = {new LimitTrack(), new LimitTrack()};
    private int promisedTracks;
    private int trackCount;
    private int[] rungSteps = new int[8];
    private int[] rungOccurrences = new int[8];
    private long[] rungArose = new long[8];
    private long[] rungDue = new long[8];
    private long[] rungLifted = new long[8];
    private boolean[] rungProvisional = new boolean[8];
    private int rungs;
    private int startEvent;
    private int answer;
    private int stop;
    private long establishedAt;
    private long promised;
    private long statutory;
    private @Nullable LimitTrack promisedTrack;
    private @Nullable LimitTrack statutoryTrack;
    private @Nullable TimeLimit rule;

    /** Sets the clock to its start; false when this rule has nothing to judge there. */
    boolean begin(TimeLimit limit, Facts facts, InForce inForce, int event, long established) {
        rule = limit;
        startEvent = event;
        rungs = 0;
        findStop(limit, facts, event);
        long from = inForceFrom(facts, inForce, event);
        if (from == Rung.NONE) {
            return false;
        }
        establishedAt = Math.max(established, from);
        trackCount = 0;
        addTracks(limit.promised(), facts);
        promisedTracks = trackCount;
        addTracks(limit.statutory(), facts);
        return trackCount > 0;
    }

    private void findStop(TimeLimit limit, Facts facts, int event) {
        if (limit.response().equals(TimeLimit.Response.ITSELF)) {
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
        WorkingCalendar calendar = facts.calendar();
        long from = takesOver ? calendar.startOf(period.fromDay()) : Long.MIN_VALUE + 1;
        if (facts.asOf() < from || stopInstant(facts) < from) {
            return Rung.NONE;
        }
        if (period.takenOverDay() != Integer.MAX_VALUE) {
            long takenOver = calendar.startOf(period.takenOverDay());
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

    private void addTracks(List<LimitSource> sources, Facts facts) {
        for (int i = 0; i < sources.size(); i++) {
            Limit limit = TimeLimit.resolve(sources.get(i), facts, startEvent);
            if (limit != null) {
                if (trackCount == tracks.length) {
                    tracks = Arrays.copyOf(tracks, trackCount + 1);
                    tracks[trackCount] = new LimitTrack();
                }
                tracks[trackCount++].begin(limit, facts, startEvent);
            }
        }
    }

    /** Climbs the ladder through all segments. */
    void climb(Facts facts) {
        TimeLimit limit = rule();
        Arrays.fill(standing, -1);
        Arrays.fill(occurrences, 0);
        long segment = establishedAt;
        expectPauses(facts);
        if (moves(limit, facts)) {
            segment = climbBetweenMoves(limit, facts);
        }
        bind();
        segment(limit, facts, segment, Long.MAX_VALUE);
        if (stop < 0 && limit.judging() == TimeLimit.Judging.ALWAYS) {
            facts.dependsOnCalendar();
            for (int step = 0; step < limit.ladder().size(); step++) {
                if (standing[step] < 0) {
                    facts.reviewAt(instants[step]);
                }
            }
        }
    }

    private void expectPauses(Facts facts) {
        int pauses = facts.hasPauses() ? facts.pauses().size() : 0;
        for (int i = 0; i < trackCount; i++) {
            tracks[i].expect(pauses);
        }
    }

    private static boolean moves(TimeLimit limit, Facts facts) {
        ExtensionTerms extension = limit.extension();
        return (limit.pausing() == TimeLimit.Pausing.STOPS && facts.hasPauses())
                || (extension != null && (extension.activities() & facts.mask()) != 0);
    }

    /** Runs all segments but the last; returns the beginning of the last. */
    private long climbBetweenMoves(TimeLimit limit, Facts facts) {
        int until = stop < 0 ? facts.size() : stop;
        long segment = establishedAt;
        int event = 0;
        while (event < until) {
            long instant = facts.at(event);
            int next = event;
            while (next < until && facts.at(next) == instant) {
                next++;
            }
            if (hasMove(limit, facts, event, next)) {
                if (instant > segment) {
                    bind();
                    segment(limit, facts, segment, instant);
                    segment = instant;
                }
                move(limit, facts, event, next);
            }
            event = next;
        }
        return segment;
    }

    private static boolean hasMove(TimeLimit limit, Facts facts, int from, int until) {
        long movers = facts.pauseMovers();
        ExtensionTerms extension = limit.extension();
        if (extension != null) {
            movers |= extension.activities();
        }
        for (int event = from; event < until; event++) {
            if ((movers & facts.bit(event)) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Everything that simultaneous events move: ends first, then extensions and new pauses. */
    private void move(TimeLimit limit, Facts facts, int from, int until) {
        boolean stops = limit.pausing() == TimeLimit.Pausing.STOPS;
        for (int i = 0; i < trackCount; i++) {
            LimitTrack track = tracks[i];
            if (stops) {
                resume(track, facts, from, until);
            }
            extend(track, limit, facts, from, until, i < promisedTracks);
            if (stops) {
                pause(track, facts, from, until);
            }
        }
    }

    private static void resume(LimitTrack track, Facts facts, int from, int until) {
        Pauses pauses = facts.pauses();
        for (int pause = 0; pause < pauses.size(); pause++) {
            int end = pauses.endedBy(pause);
            if (end >= from && end < until && pauses.openedBy(pause) < from) {
                track.resume(pause, facts.at(end));
            }
        }
        track.reckon(facts.calendar());
    }

    private static void extend(
            LimitTrack track,
            TimeLimit limit,
            Facts facts,
            int from,
            int until,
            boolean isPromised) {
        ExtensionTerms terms = limit.extension();
        if (terms == null || (isPromised && terms.scope() == ExtensionTerms.Scope.STATUTORY)) {
            return;
        }
        for (int event = from; event < until; event++) {
            if ((terms.activities() & facts.bit(event)) != 0) {
                track.extend(facts, terms, event);
            }
        }
        track.reckon(facts.calendar());
    }

    private static void pause(LimitTrack track, Facts facts, int from, int until) {
        Pauses pauses = facts.pauses();
        for (int pause = 0; pause < pauses.size(); pause++) {
            int opened = pauses.openedBy(pause);
            if (opened >= from && opened < until) {
                track.pause(
                        pause, pauses.verdict(pause), facts.at(opened), pauses.announcedEnd(pause));
                int end = pauses.endedBy(pause);
                if (end >= from && end < until) {
                    track.resume(pause, facts.at(end));
                }
            }
        }
        track.reckon(facts.calendar());
    }

    /** Takes the binding due dates: the earliest of each kind, and P no later than L. */
    private void bind() {
        promisedTrack = earliest(0, promisedTracks);
        statutoryTrack = earliest(promisedTracks, trackCount);
        statutory = statutoryTrack == null ? Rung.NONE : statutoryTrack.due();
        if (promisedTrack == null || (statutoryTrack != null && statutory < promisedTrack.due())) {
            promisedTrack = statutoryTrack;
        }
        promised = promisedTrack == null ? Rung.NONE : promisedTrack.due();
    }

    private @Nullable LimitTrack earliest(int from, int until) {
        @Nullable LimitTrack earliest = null;
        for (int i = from; i < until; i++) {
            if (earliest == null || tracks[i].due() < earliest.due()) {
                earliest = tracks[i];
            }
        }
        return earliest;
    }

    private void segment(TimeLimit limit, Facts facts, long from, long until) {
        Ladder ladder = limit.ladder();
        LimitTrack binding = promisedTrack;
        if (binding == null) {
            return;
        }
        ladder.instants(facts.calendar(), binding.limit(), promised, statutory, instants);
        for (int step = 0; step < ladder.size(); step++) {
            if (standing[step] >= 0 && instants[step] > from) {
                rungLifted[standing[step]] = from;
                standing[step] = -1;
            }
            long arises = Math.max(instants[step], from);
            if (standing[step] < 0
                    && instants[step] != Ladder.NEVER
                    && arises < until
                    && arises <= facts.asOf()
                    && isBeforeStop(facts, ladder.level(step), arises)) {
                standing[step] = rung(facts, ladder, step, arises);
            }
        }
    }

    /** A card is deserved by an answer at its very instant, a warning is not. */
    private boolean isBeforeStop(Facts facts, Level level, long instant) {
        long stopped = stopInstant(facts);
        return level.isCard() ? instant <= stopped : instant < stopped;
    }

    private int rung(Facts facts, Ladder ladder, int step, long arises) {
        if (rungs == rungSteps.length) {
            grow();
        }
        long due = ladder.anchor(step, promised, statutory);
        rungSteps[rungs] = step;
        rungOccurrences[rungs] = ++occurrences[step];
        rungArose[rungs] = arises;
        rungDue[rungs] = due;
        rungLifted[rungs] = Rung.NONE;
        rungProvisional[rungs] = isProvisional(facts, due, instants[step]);
        if (rungProvisional[rungs]) {
            facts.dependsOnCalendar();
        }
        return rungs++;
    }

    private void grow() {
        int length = rungs * 2;
        rungSteps = Arrays.copyOf(rungSteps, length);
        rungOccurrences = Arrays.copyOf(rungOccurrences, length);
        rungArose = Arrays.copyOf(rungArose, length);
        rungDue = Arrays.copyOf(rungDue, length);
        rungLifted = Arrays.copyOf(rungLifted, length);
        rungProvisional = Arrays.copyOf(rungProvisional, length);
    }

    private boolean isProvisional(Facts facts, long due, long instant) {
        WorkingCalendar calendar = facts.calendar();
        LimitTrack track =
                statutoryTrack != null && due == statutory ? statutoryTrack : promisedTrack;
        boolean dueCountsWork = track != null && track.limit().countsWork();
        return (dueCountsWork && calendar.isProvisional(calendar.dayOf(due)))
                || (instant != due + 1 && calendar.isProvisional(calendar.dayOf(instant - 1)));
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

    int rungs() {
        return rungs;
    }

    int highestOccurrence() {
        int highest = 0;
        for (int occurrence : occurrences) {
            highest = Math.max(highest, occurrence);
        }
        return highest;
    }

    int occurrence(int rung) {
        return rungOccurrences[rung];
    }

    /** A recorded rung as a value. */
    Rung rungAt(int rung) {
        return new Rung(
                rule().ladder().level(rungSteps[rung]),
                rungArose[rung],
                rungDue[rung],
                rungLifted[rung],
                rungProvisional[rung]);
    }

    /** The tracks that bind now, by due date; null when there is no such limit. */
    @Nullable LimitTrack track(Anchor anchor) {
        return anchor == Anchor.PROMISED ? promisedTrack : statutoryTrack;
    }

    /** The instant at which a step is or would be reached, as known now. */
    long instant(int step) {
        return instants[step];
    }
}

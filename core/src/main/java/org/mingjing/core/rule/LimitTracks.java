package org.mingjing.core.rule;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.Limit;

/**
 * The limits of one clock side by side, promised before statutory, as events move their due dates;
 * and the two due dates that bind. Reused by one thread at a time.
 */
final class LimitTracks {
    private LimitTrack[] tracks = {new LimitTrack(), new LimitTrack()};
    private Limit[] limits = new Limit[tracks.length];
    private int promisedCount;
    private int count;
    private long promised;
    private long statutory;
    private @Nullable LimitTrack promisedTrack;
    private @Nullable LimitTrack statutoryTrack;

    /** Takes up the limits that the rule's sources give for this start; false when none does. */
    boolean take(TimeLimit rule, Facts facts, int startEvent) {
        count = 0;
        promisedCount = 0;
        for (int i = 0; i < rule.limits(); i++) {
            Limit limit = LimitSources.limit(rule.limit(i), facts, startEvent);
            if (limit != null) {
                add(limit);
                promisedCount = i < rule.promises() ? count : promisedCount;
            }
        }
        return count > 0;
    }

    private void add(Limit limit) {
        if (count == tracks.length) {
            tracks = Arrays.copyOf(tracks, count + 1);
            tracks[count] = new LimitTrack();
            limits = Arrays.copyOf(limits, count + 1);
        }
        limits[count++] = limit;
    }

    /** Whether no rung arises under these limits until an event, whatever the calendar says. */
    boolean areQuietUntil(int event, Ladder ladder, Facts facts, int startEvent) {
        for (int i = 0; i < count; i++) {
            if (!ladder.isQuiet(limits[i], facts, startEvent, event)) {
                return false;
            }
        }
        return true;
    }

    /** Reckons the limits from the start, before anything moves them. */
    void begin(Facts facts, int startEvent) {
        for (int i = 0; i < count; i++) {
            tracks[i].begin(limits[i], facts, startEvent);
        }
    }

    void expectPauses(Facts facts) {
        int pauses = facts.hasPauses() ? facts.pauses().size() : 0;
        for (int i = 0; i < count; i++) {
            tracks[i].expect(pauses);
        }
    }

    /** Mask of the activities that can move a due date of this rule in this case. */
    static long movers(TimeLimit rule, Facts facts) {
        boolean paused = rule.pausing() == TimeLimit.Pausing.STOPS && facts.hasPauses();
        ExtensionTerms extension = rule.extension();
        return (paused ? facts.pauseMovers() : 0)
                | (extension == null ? 0 : extension.activities() & facts.mask());
    }

    /** Everything that simultaneous events move: ends first, then extensions and new pauses. */
    void move(TimeLimit rule, Facts facts, int from, int until) {
        boolean stops = rule.pausing() == TimeLimit.Pausing.STOPS;
        for (int i = 0; i < count; i++) {
            LimitTrack track = tracks[i];
            if (stops) {
                resume(track, facts, from, until);
            }
            extend(track, rule, facts, from, until, i < promisedCount);
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
            TimeLimit rule,
            Facts facts,
            int from,
            int until,
            boolean isPromised) {
        ExtensionTerms terms = rule.extension();
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
    void bind() {
        promisedTrack = earliest(0, promisedCount);
        statutoryTrack = earliest(promisedCount, count);
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

    /** The promised due date that binds. */
    long promised() {
        return promised;
    }

    /** The statutory due date that binds; {@link Rung#NONE} when there is none. */
    long statutory() {
        return statutory;
    }

    /** The track that binds, by due date; null when there is no such limit. */
    @Nullable LimitTrack binding(Anchor anchor) {
        return anchor == Anchor.PROMISED ? promisedTrack : statutoryTrack;
    }

    /** The track whose due date that is: the law's, where promise and law end together. */
    @Nullable LimitTrack endingAt(long due) {
        return statutoryTrack != null && due == statutory ? statutoryTrack : promisedTrack;
    }
}

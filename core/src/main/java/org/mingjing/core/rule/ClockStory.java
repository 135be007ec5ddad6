package org.mingjing.core.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.Clock;
import org.mingjing.core.timelimit.ClockState;
import org.mingjing.core.timelimit.DueDates;
import org.mingjing.core.timelimit.ReckonedPause;
import org.mingjing.core.timelimit.Reckoner;
import org.mingjing.core.timelimit.Reckoning;

/** Tells a clock that was run as a value, with its reckonings: only when somebody asks why. */
final class ClockStory {
    private ClockStory() {}

    static CaseClock tell(ClockRun run, Facts facts) {
        @Nullable Instant stoppedAt =
                run.stop() < 0 ? null : Instant.ofEpochMilli(facts.at(run.stop()));
        List<Reckoning> reckonings = new ArrayList<>(2);
        LimitTrack promised = run.tracks().binding(Anchor.PROMISED);
        LimitTrack statutory = run.tracks().binding(Anchor.STATUTORY);
        if (promised != null && promised != statutory) {
            reckonings.add(reckon(Anchor.PROMISED, promised, statutory, run, facts));
        }
        if (statutory != null) {
            reckonings.add(reckon(Anchor.STATUTORY, statutory, promised, run, facts));
        }
        Clock clock =
                new Clock(
                        state(run, facts),
                        Instant.ofEpochMilli(facts.at(run.startEvent())),
                        Instant.ofEpochMilli(
                                Math.max(run.establishedAt(), facts.at(run.startEvent()))),
                        stoppedAt,
                        Instant.ofEpochMilli(facts.asOf()),
                        reckonings);
        return new CaseClock(
                run.rule().header(), facts.reference(run.startEvent()), clock, silence(run, facts));
    }

    /** How silence accepted, for a clock that runs from acceptance; null when it did not. */
    private static @Nullable Silence silence(ClockRun run, Facts facts) {
        Acceptance acceptance = facts.acceptance();
        DeemedAcceptance terms = acceptance.bySilence();
        if (terms == null || !(run.rule().start() instanceof TimeLimit.Start.Accepted)) {
            return null;
        }
        int act = acceptance.laterAct();
        return new Silence(
                terms.within(),
                Instant.ofEpochMilli(acceptance.establishedAt()),
                act < 0 ? null : facts.reference(act));
    }

    private static ClockState state(ClockRun run, Facts facts) {
        LimitTrack binding = run.tracks().binding(Anchor.PROMISED);
        long due = binding == null ? DueDates.STOPPED : binding.due();
        long now = run.stop() < 0 ? facts.asOf() : facts.at(run.stop());
        if (now > due) {
            return ClockState.OVERRUN;
        }
        if (run.answer() >= 0) {
            return ClockState.MET;
        }
        if (run.stop() >= 0) {
            return ClockState.ENDED;
        }
        return binding != null && binding.isPausedAt(now) ? ClockState.PAUSED : ClockState.RUNNING;
    }

    private static Reckoning reckon(
            Anchor anchor,
            LimitTrack track,
            @Nullable LimitTrack other,
            ClockRun run,
            Facts facts) {
        long until = run.stop() < 0 ? facts.asOf() : facts.at(run.stop());
        Reckoner reckoner =
                new Reckoner(
                        facts.calendar(),
                        track.current(),
                        facts.at(run.startEvent()),
                        track.due(),
                        pauses(track, run, facts));
        return reckoner.reckon(anchor, until, other == null ? DueDates.STOPPED : other.due());
    }

    /** The pauses as they were known when the clock was stopped, or are known now. */
    private static List<ReckonedPause> pauses(LimitTrack track, ClockRun run, Facts facts) {
        List<ReckonedPause> seen = new ArrayList<>();
        if (!facts.hasPauses()) {
            return seen;
        }
        int known = run.stop() < 0 ? facts.size() : run.stop();
        Pauses pauses = facts.pauses();
        for (int pause = 0; pause < pauses.size(); pause++) {
            int opened = pauses.openedBy(pause);
            if (opened >= known) {
                continue;
            }
            PauseVerdict verdict = track.verdict(pause);
            int ended = pauses.endedBy(pause);
            boolean isEnded = ended >= 0 && ended < known;
            seen.add(
                    new ReckonedPause(
                            facts.at(opened),
                            isEnded ? facts.at(ended) : pauses.announcedEnd(pause),
                            facts.position(opened),
                            isEnded ? facts.position(ended) : ReckonedPause.NOBODY,
                            verdict == PauseVerdict.RECOGNISED ? "" : verdict.name()));
        }
        return seen;
    }
}

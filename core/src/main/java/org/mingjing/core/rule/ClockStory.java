package org.mingjing.core.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.Clock;
import org.mingjing.core.timelimit.ClockState;
import org.mingjing.core.timelimit.DueDates;
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
            reckonings.add(reckon(Anchor.PROMISED, promised, run, facts));
        }
        if (statutory != null) {
            reckonings.add(reckon(Anchor.STATUTORY, statutory, run, facts));
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
        return new CaseClock(run.rule().header(), facts.reference(run.startEvent()), clock);
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

    private static Reckoning reckon(Anchor anchor, LimitTrack track, ClockRun run, Facts facts) {
        long until = run.stop() < 0 ? facts.asOf() : facts.at(run.stop());
        Reckoner reckoner =
                new Reckoner(
                        facts.calendar(),
                        track.current(),
                        facts.at(run.startEvent()),
                        track.due(),
                        pauses(track, facts, until));
        return reckoner.reckon(anchor, until);
    }

    private static List<Reckoner.Pause> pauses(LimitTrack track, Facts facts, long until) {
        List<Reckoner.Pause> seen = new ArrayList<>();
        if (!facts.hasPauses()) {
            return seen;
        }
        Pauses pauses = facts.pauses();
        for (int pause = 0; pause < pauses.size(); pause++) {
            int opened = pauses.openedBy(pause);
            if (facts.at(opened) > until) {
                continue;
            }
            PauseVerdict verdict = track.verdict(pause);
            int ended = pauses.endedBy(pause);
            long end = ended >= 0 ? facts.at(ended) : pauses.announcedEnd(pause);
            boolean recognised = verdict == PauseVerdict.RECOGNISED;
            String message = facts.file().message(facts.position(opened));
            seen.add(
                    new Reckoner.Pause(
                            facts.at(opened),
                            end,
                            recognised,
                            message + (recognised ? "" : ":" + verdict.name())));
        }
        return seen;
    }
}

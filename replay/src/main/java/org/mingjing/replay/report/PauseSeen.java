package org.mingjing.replay.report;

import java.util.EnumSet;
import java.util.Set;
import org.mingjing.core.timelimit.Clock;
import org.mingjing.core.timelimit.ReckonedPause;
import org.mingjing.core.timelimit.ReckonedSpan;
import org.mingjing.core.timelimit.Reckoning;

/** What a clock shows of pauses: whether one was recognised, and whether one was not. */
enum PauseSeen {
    RECOGNISED,
    REFUSED;

    static Set<PauseSeen> in(Clock clock) {
        Set<PauseSeen> seen = EnumSet.noneOf(PauseSeen.class);
        for (Reckoning reckoning : clock.reckonings()) {
            for (ReckonedSpan span : reckoning.spans()) {
                ReckonedPause pause = span.pause();
                if (pause != null) {
                    seen.add(pause.isRecognised() ? RECOGNISED : REFUSED);
                }
            }
        }
        return seen;
    }
}

package org.mingjing.core.rule;

import java.time.Duration;

/**
 * Received together 补录: two acts that lay apart in time were reported at the same time, or the
 * first only after the second had happened. It is the mark of handling off the system and
 * registering afterwards (体外循环).
 */
public final class ReceivedTogether extends Rule {
    private final Level level;
    private final long later;
    private final long withinMillis;

    /**
     * @param activities mask of the earlier act, for instance acceptance
     * @param later mask of the later act, for instance completion
     * @param within how close together two messages must be received, wall-clock time
     */
    public ReceivedTogether(
            RuleHeader header, Level level, long activities, long later, Duration within) {
        super(header, activities);
        this.level = level;
        this.later = later;
        this.withinMillis = within.toMillis();
    }

    @Override
    public Level gravest() {
        return level;
    }

    @Override
    boolean foresee(Foresight ahead) {
        return ahead.firstOf(later, ahead.firstOf(triggers(), 0) + 1) < 0;
    }

    @Override
    void judge(Facts facts, Findings findings) {
        int one = facts.firstOf(triggers(), 0);
        int other = one < 0 ? -1 : facts.firstOf(later, one + 1);
        if (other < 0) {
            return;
        }
        if (!findings.takesUp(other) || facts.at(other) - facts.at(one) <= withinMillis) {
            return;
        }
        long first = facts.receivedAt(one);
        long second = facts.receivedAt(other);
        if (Math.abs(second - first) <= withinMillis || first > facts.at(other)) {
            findings.found(level, Math.max(first, second), other, one, "");
        }
    }
}

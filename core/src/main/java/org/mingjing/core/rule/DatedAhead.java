package org.mingjing.core.rule;

import java.time.Duration;

/**
 * Dated ahead 时间超前: a message was received before what it tells had happened. It acts when its time
 * comes, and the finding arises then; clocks of different systems may differ by a tolerance.
 */
public final class DatedAhead extends Rule {
    private final Level level;
    private final long toleranceMillis;

    /**
     * @param activities mask of the activities whose messages are watched
     * @param tolerance how far ahead a message may be dated, wall-clock time
     */
    public DatedAhead(RuleHeader header, Level level, long activities, Duration tolerance) {
        super(header, activities);
        this.level = level;
        this.toleranceMillis = tolerance.toMillis();
    }

    @Override
    public Level gravest() {
        return level;
    }

    @Override
    boolean foresee(Foresight ahead) {
        ahead.untilVersioned();
        ahead.whileDatedAheadAtMost(toleranceMillis);
        return ahead.isEachJudged(triggers());
    }

    @Override
    void judge(Facts facts, Findings findings) {
        for (int event = facts.firstOf(triggers(), 0);
                event >= 0;
                event = facts.firstOf(triggers(), event + 1)) {
            if (findings.takesUp(event)
                    && facts.at(event) - facts.receivedAt(event) > toleranceMillis) {
                findings.found(level, facts.at(event), event, -1, "");
            }
        }
    }
}

package org.mingjing.core.rule;

import java.time.Duration;
import java.util.List;

/**
 * Order in time 时序: the links of a procedure begin one after the other. A link that began before
 * the one right before it among those that happened at all is a finding, which arises when that one
 * happens: only then is it known. Clocks of different systems may differ by a tolerance.
 */
public final class OutOfOrder extends Rule {
    private final Level level;
    private final long[] links;
    private final long toleranceMillis;

    /**
     * @param links masks of the activities of each link, in order; at least two
     * @param tolerance how much earlier a link may begin, wall-clock time
     */
    public OutOfOrder(RuleHeader header, Level level, List<Long> links, Duration tolerance) {
        super(header, links.stream().mapToLong(Long::longValue).reduce(0, (one, two) -> one | two));
        this.level = level;
        this.links = links.stream().mapToLong(Long::longValue).toArray();
        this.toleranceMillis = tolerance.toMillis();
        if (links.size() < 2) {
            throw new IllegalArgumentException(header.id() + ": an order needs two links");
        }
    }

    @Override
    public Level gravest() {
        return level;
    }

    @Override
    boolean foresee(Foresight ahead) {
        int before = -1;
        boolean isTaken = false;
        for (long link : links) {
            int first = ahead.firstOf(link, 0);
            if (first >= 0) {
                if (first < before || (before >= 0 && !isTaken && !ahead.isJudged(first))) {
                    return false;
                }
                isTaken |= before >= 0 && ahead.applies(first) == Foresight.Applies.ALWAYS;
                before = first;
            }
        }
        return true;
    }

    @Override
    void judge(Facts facts, Findings findings) {
        int before = -1;
        boolean isTaken = false;
        for (long link : links) {
            int first = facts.firstOf(link, 0);
            if (first < 0) {
                continue;
            }
            if (before >= 0 && !isTaken) {
                isTaken = findings.takesUp(first);
            }
            if (before >= 0
                    && facts.at(first) < facts.at(before) - toleranceMillis
                    && findings.judges(first)) {
                findings.found(level, facts.at(before), first, before, "");
            }
            before = first;
        }
    }
}

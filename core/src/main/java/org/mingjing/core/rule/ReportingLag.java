package org.mingjing.core.rule;

import java.util.ArrayList;
import java.util.List;
import org.mingjing.core.casefile.SourceProfile;
import org.mingjing.core.timelimit.DueDates;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;

/**
 * Reporting lag 迟报: a message must be received within a limit after it occurred. It is the sender
 * who is late, never the officer who acted in time.
 *
 * <p>A corrected message was reported when its first version was received.
 */
public final class ReportingLag extends Rule {
    private static final long MINUTE = 60_000;

    private final List<Allowance> allowances;
    private final long shortestMillis;

    /**
     * What is allowed before a level is reached.
     *
     * @param level the level of a longer delay
     * @param within the limit for receiving the message
     */
    public record Allowance(Level level, Limit.Running within) {}

    /**
     * @param activities mask of the activities whose messages are watched
     * @param allowances in climbing order of level
     */
    public ReportingLag(RuleHeader header, long activities, List<Allowance> allowances) {
        super(header, activities);
        this.allowances = List.copyOf(allowances);
        this.shortestMillis =
                allowances.stream()
                        .mapToLong(allowance -> shortestMillis(allowance.within()))
                        .min()
                        .orElse(0);
        if (allowances.isEmpty()) {
            throw new IllegalArgumentException(header.id() + ": no delay is named");
        }
    }

    @Override
    public Level gravest() {
        return allowances.get(allowances.size() - 1).level();
    }

    /** What is only told together with something later says nothing about delay. */
    @Override
    boolean isMute(SourceProfile source) {
        return super.isMute(source) || (triggers() & ~source.toldLate()) == 0;
    }

    @Override
    ReportingLag sentBy(SourceProfile source) {
        return new ReportingLag(header(), triggers() & ~source.toldLate(), allowances);
    }

    @Override
    boolean foresee(Foresight ahead) {
        ahead.untilVersioned();
        ahead.whileReceivedWithin(shortestMillis);
        return ahead.isEachJudged(triggers());
    }

    @Override
    void judge(Facts facts, Findings findings) {
        for (int event = facts.firstOf(triggers(), 0);
                event >= 0;
                event = facts.firstOf(triggers(), event + 1)) {
            if (findings.takesUp(event)
                    && facts.receivedAt(event) - facts.at(event) > shortestMillis) {
                lag(facts, findings, event);
            }
        }
    }

    /** A delay that every allowance allows, whatever the calendar says. */
    private static long shortestMillis(Limit.Running within) {
        return within.unit() == LimitUnit.MINUTES
                ? within.amount() * MINUTE
                : within.shortestMillis();
    }

    private void lag(Facts facts, Findings findings, int event) {
        List<Rung> rungs = List.of();
        for (int i = 0; i < allowances.size(); i++) {
            long last = lastInTime(allowances.get(i).within(), facts, event);
            if (facts.receivedAt(event) > last) {
                rungs = rungs.isEmpty() ? new ArrayList<>(allowances.size()) : rungs;
                rungs.add(Rung.after(allowances.get(i).level(), last));
            }
        }
        if (!rungs.isEmpty()) {
            findings.found(rungs, event);
        }
    }

    /** Minutes are those of the clock: messages travel outside working hours too. */
    private static long lastInTime(Limit.Running within, Facts facts, int event) {
        long occurred = facts.at(event);
        return within.unit() == LimitUnit.MINUTES
                ? occurred + within.amount() * MINUTE
                : DueDates.lastInTime(within, facts.calendar(), occurred, facts.nothingExcluded());
    }
}

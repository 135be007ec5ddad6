package org.mingjing.core.rule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.timelimit.DueDates;

/**
 * An act close to a due date 临期行为: shortly before it, or after it, as a pause that begins when the
 * promise is about to be, or has been, broken. The due date is the promised one as it was known
 * just before the act.
 */
public final class ActNearDue extends Rule {
    private final Level level;
    private final List<TimeLimit> clocks;
    private final When when;

    /** Where the act lies. */
    public sealed interface When {
        /** In time, but not earlier than so many working days before the day on which it is due. */
        record ShortlyBefore(int workingDays) implements When {}

        /** Too late. */
        record After() implements When {}
    }

    /**
     * @param activities mask of the acts
     * @param clocks the time limits, of which the first that runs in the case counts
     */
    public ActNearDue(
            RuleHeader header, Level level, long activities, List<TimeLimit> clocks, When when) {
        super(header, activities);
        this.level = level;
        this.clocks = List.copyOf(clocks);
        this.when = when;
        if (clocks.isEmpty()) {
            throw new IllegalArgumentException(header.id() + ": no clock is named");
        }
    }

    @Override
    public Level gravest() {
        return level;
    }

    @Override
    ActNearDue without(Set<Attribute> absent) {
        List<TimeLimit> possible = clocks.stream().map(clock -> clock.without(absent)).toList();
        return new ActNearDue(header(), level, triggers(), possible, when);
    }

    @Override
    public boolean looksAtOthers() {
        return true;
    }

    @Override
    void judge(Facts facts, Findings findings) {
        for (int event = facts.firstOf(triggers(), 0);
                event >= 0;
                event = facts.firstOf(triggers(), event + 1)) {
            ClockRun run = running(facts, findings, event);
            if (run == null) {
                continue;
            }
            if (findings.takesUp(event)
                    && lies(facts, facts.at(event), run.promisedBefore(facts, event))) {
                findings.found(level, facts.at(event), event, run.startEvent(), "");
            }
        }
    }

    private boolean lies(Facts facts, long instant, long due) {
        if (due == DueDates.STOPPED) {
            return false;
        }
        return switch (when) {
            case When.After after -> instant > due;
            case When.ShortlyBefore before -> {
                int day = facts.calendar().dayOf(due);
                int from = facts.calendar().addWorkingDays(day, -before.workingDays());
                yield instant <= due && instant >= facts.calendar().startOf(from);
            }
        };
    }

    /** The first of the clocks that ran when the act came; null when none did. */
    private @Nullable ClockRun running(Facts facts, Findings findings, int event) {
        for (int i = 0; i < clocks.size(); i++) {
            ClockRun run = clocks.get(i).runningAt(facts, findings.besides(), event);
            if (run != null) {
                return run;
            }
        }
        return null;
    }
}

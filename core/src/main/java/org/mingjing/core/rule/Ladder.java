package org.mingjing.core.rule;

import java.util.List;
import org.mingjing.core.calendar.WorkingCalendar;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.DueDates;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;

/**
 * The rungs 预警 / 黄牌 / 红牌 of a time limit, from the gravest down to the mildest as a pack lists them
 * upwards. Immutable.
 *
 * <p>A rung that a graver one reaches no later does not arise: where promise and law end together
 * there is no yellow card.
 */
public final class Ladder {
    /** 预警 two working days before P, 黄牌 after P, 红牌 after L, or after P + 1 working day. */
    public static final Ladder OF_PROMISE =
            new Ladder(
                    List.of(
                            LadderStep.of(Level.WARNING, Anchor.PROMISED, -2),
                            LadderStep.of(Level.YELLOW, Anchor.PROMISED, 0),
                            new LadderStep(Level.RED, Anchor.STATUTORY, 0, 1)));

    /** Never: the rung has no instant. */
    static final long NEVER = Long.MAX_VALUE;

    private final LadderStep[] steps;
    private final int warnsAhead;

    private Ladder(List<LadderStep> steps) {
        this.steps = steps.toArray(LadderStep[]::new);
        this.warnsAhead =
                -Math.min(0, steps.stream().mapToInt(LadderStep::workingDays).min().orElse(0));
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).level().compareTo(steps.get(i - 1).level()) <= 0) {
                throw new IllegalArgumentException("the levels of a ladder climb: " + steps);
            }
        }
    }

    public static Ladder of(LadderStep... steps) {
        if (steps.length == 0) {
            throw new IllegalArgumentException("a ladder has at least one step");
        }
        return new Ladder(List.of(steps));
    }

    public List<LadderStep> steps() {
        return List.of(steps);
    }

    int size() {
        return steps.length;
    }

    Level level(int step) {
        return steps[step].level();
    }

    Level gravest() {
        return steps[steps.length - 1].level();
    }

    /**
     * An instant before which no rung arises under a limit, whatever the calendar says; {@link
     * Long#MIN_VALUE} when that takes the calendar to know.
     */
    long noneBefore(Limit limit, long start) {
        if (!(limit instanceof Limit.Running running)) {
            return Long.MIN_VALUE;
        }
        if (warnsAhead == 0 || !running.unit().endsWithDay()) {
            return start + running.shortestMillis();
        }
        if (running.unit() != LimitUnit.WORKING_DAYS) {
            return Long.MIN_VALUE;
        }
        /* Warned of as many working days ahead as are left of the limit, at the day's beginning. */
        int days = running.amount() - 1 - Math.clamp(running.amount() - 1L, 0, warnsAhead);
        return days <= 0 ? start : start + running.shortestMillis(days);
    }

    /**
     * How many days after the day of the start no rung arises under a limit either, whatever the
     * calendar says; -1 when the limit does not end with a day, or that takes the calendar to know.
     */
    int quietDays(Limit limit) {
        if (!(limit instanceof Limit.Running running)
                || !running.unit().endsWithDay()
                || running.unit() == LimitUnit.MONTHS) {
            return -1;
        }
        int amount = running.amount();
        if (warnsAhead == 0 || amount == 0) {
            return amount;
        }
        /* Warned of as many working days ahead as are left of the limit, at the day's beginning. */
        return running.unit() == LimitUnit.WORKING_DAYS
                ? amount - 1 - Math.min(amount - 1, warnsAhead)
                : -1;
    }

    /**
     * Whether no rung arises under a limit from its start to an event, whatever the calendar says.
     */
    boolean isQuiet(Limit limit, Facts facts, int start, int event) {
        if (facts.at(event) - facts.at(start) < noneBefore(limit, 0)) {
            return true;
        }
        int days = quietDays(limit);
        return days >= 0 && facts.day(event) - facts.day(start) <= days;
    }

    /** The due date on which a step stands; {@link Rung#NONE} when there is none. */
    long anchor(int step, long promised, long statutory) {
        LadderStep rung = steps[step];
        if (rung.anchor() == Anchor.PROMISED) {
            return promised;
        }
        return statutory == Rung.NONE && rung.withoutStatutory() != null ? promised : statutory;
    }

    /** Fills in the instant at which each step is reached under these due dates. */
    void instants(
            WorkingCalendar calendar,
            Limit limitOfPromise,
            long promised,
            long statutory,
            long[] instants) {
        long graver = NEVER;
        for (int step = steps.length - 1; step >= 0; step--) {
            long instant =
                    instant(
                            calendar,
                            anchor(step, promised, statutory),
                            distance(steps[step], statutory),
                            limitOfPromise);
            instants[step] = instant >= graver ? NEVER : instant;
            graver = Math.min(graver, instant);
        }
    }

    private static int distance(LadderStep step, long statutory) {
        Integer fallback = step.withoutStatutory();
        return statutory == Rung.NONE && fallback != null ? fallback : step.workingDays();
    }

    private static long instant(WorkingCalendar calendar, long due, int distance, Limit limit) {
        if (due == Rung.NONE || due == DueDates.STOPPED) {
            return NEVER;
        }
        if (distance == 0) {
            return due + 1;
        }
        int day = calendar.dayOf(due);
        return distance > 0
                ? calendar.startOf(calendar.addWorkingDays(day, distance) + 1)
                : warning(calendar, day, -distance, limit);
    }

    private static long warning(WorkingCalendar calendar, int dueDay, int distance, Limit limit) {
        if (!(limit instanceof Limit.Running running)) {
            return calendar.startOf(calendar.addWorkingDays(dueDay, -distance));
        }
        if (!running.unit().endsWithDay()) {
            return NEVER;
        }
        int days =
                running.unit() == LimitUnit.MONTHS
                        ? distance
                        : Math.min(distance, running.amount() - 1);
        if (days < 0) {
            return NEVER;
        }
        return calendar.startOf(days == 0 ? dueDay : calendar.addWorkingDays(dueDay, -days));
    }
}

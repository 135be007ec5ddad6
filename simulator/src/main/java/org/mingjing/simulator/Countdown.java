package org.mingjing.simulator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One clock of one case, run act by act: between two acts that move a due date the limits are what
 * was known then, and every rung is judged by them.
 */
final class Countdown {
    /** No extension is granted. */
    static final int NO_EXTENSION = 0;

    private final String rule;
    private final Told told;
    private final Limits limits;
    private final Ladder ladder;
    private final Acceptance start;
    private final long stoppedAt;
    private final @Nullable Breach[] standing;
    private final Breaches found;
    private final Map<Integer, Integer> promisedBefore = new HashMap<>();

    /**
     * @param start where the clock starts, and since when it is certain
     * @param stoppedAt when it was answered or ended; {@link Long#MAX_VALUE} while it runs
     */
    Countdown(
            String rule,
            Told told,
            Limits limits,
            Ladder ladder,
            Acceptance start,
            long stoppedAt,
            Breaches found) {
        this.rule = rule;
        this.told = told;
        this.limits = limits;
        this.ladder = ladder;
        this.start = start;
        this.stoppedAt = stoppedAt;
        this.standing = new Breach[ladder.levels().size()];
        this.found = found;
    }

    /**
     * Runs it.
     *
     * @param lastMover the index of the act from which on nothing moves a due date
     * @param longestExtension working days; {@link #NO_EXTENSION} when none is lawful
     */
    Countdown run(int lastMover, int longestExtension) {
        List<Pause> pauses = Pause.all(told);
        long from = start.establishedAt();
        for (int i = 0; i < lastMover; i++) {
            Act kind = told.act(i).act();
            if (kind != Act.PAUSE && kind != Act.RESUME && kind != Act.EXTEND) {
                continue;
            }
            long instant = told.act(i).occurredAt();
            if (instant > start.establishedAt()) {
                climb(from, instant);
                from = instant;
            }
            if (i > start.start()) {
                promisedBefore.put(i, limits.promised().day());
            }
            move(i, pauses, longestExtension);
            lift(from);
        }
        climb(from, Long.MAX_VALUE);
        for (@Nullable Breach breach : standing) {
            if (breach != null) {
                found.add(breach);
            }
        }
        return this;
    }

    /**
     * The day promised as it follows from the acts before a pause; null when the clock did not run.
     * A case accepted by silence runs from the day of receipt, although that was certain only
     * later.
     */
    @Nullable Integer promisedBefore(int pause) {
        return promisedBefore.get(pause);
    }

    /** The day promised as it is known at the end. */
    int promised() {
        return limits.promised().day();
    }

    private void move(int act, List<Pause> pauses, int longestExtension) {
        Message message = told.act(act);
        if (message.act() == Act.EXTEND) {
            extend(message, longestExtension);
            return;
        }
        for (int i = 0; i < pauses.size(); i++) {
            Pause pause = pauses.get(i);
            if (pause.isLawful() && pause.begin() == act) {
                open(i, act);
            }
            if (pause.isLawful() && pause.end() == act) {
                int number = i;
                limits.all().forEach(limit -> limit.resume(number, message.day()));
            }
        }
    }

    private void open(int pause, int act) {
        Message message = told.act(act);
        int announcedEnd =
                message.isBlank(Field.ANNOUNCED_END)
                        ? DueDay.STOPPED
                        : message.date(Field.ANNOUNCED_END);
        for (DueDay limit : limits.all()) {
            if (act < start.start()) {
                limit.pausedBefore(pause, message.day(), announcedEnd);
            } else {
                limit.pause(pause, message.occurredAt(), announcedEnd);
            }
        }
    }

    private void extend(Message message, int longest) {
        if (longest == NO_EXTENSION || message.isBlank(Field.APPROVER)) {
            return;
        }
        int asked =
                message.isBlank(Field.REQUESTED_DAYS)
                        ? longest
                        : message.number(Field.REQUESTED_DAYS).intValueExact();
        limits.all().forEach(limit -> limit.extend(message.occurredAt(), Math.min(asked, longest)));
    }

    /** Takes back what stands and is not reached any more. */
    private void lift(long from) {
        long[] instants = ladder.instants(limits, told.calendar());
        for (int i = 0; i < standing.length; i++) {
            Breach breach = standing[i];
            if (breach != null && instants[i] > from) {
                found.add(new Breach(rule, breach.level(), breach.aroseAt(), true));
                standing[i] = null;
            }
        }
    }

    /** Reaches what is to be reached from one instant until before another. */
    private void climb(long from, long until) {
        long[] instants = ladder.instants(limits, told.calendar());
        for (int i = 0; i < standing.length; i++) {
            long arises = Math.max(instants[i], from);
            Level level = ladder.levels().get(i);
            boolean inTime = level == Level.WARNING ? arises < stoppedAt : arises <= stoppedAt;
            if (standing[i] == null
                    && arises < until
                    && arises <= told.asOf()
                    && inTime
                    && !isOvertaken(i, instants)) {
                standing[i] = Breach.standing(rule, level, arises);
            }
        }
    }

    /** Whether a graver rung is reached no later, as where promise and law end together. */
    private static boolean isOvertaken(int rung, long[] instants) {
        for (int graver = rung + 1; graver < instants.length; graver++) {
            if (instants[graver] <= instants[rung]) {
                return true;
            }
        }
        return false;
    }
}

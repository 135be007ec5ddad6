package org.mingjing.core.rule;

import java.time.Instant;

/**
 * One rung of a finding's ladder, with the instant at which it arose.
 *
 * @param level how grave
 * @param aroseAtMillis when it arose, epoch milliseconds
 * @param dueMillis the last instant in time it was judged against; {@link #NONE} when no date was
 * @param liftedAtMillis when a due date that moved away lifted it; {@link #NONE} when it stands
 * @param provisional whether it rests on what is not known yet, a year whose calendar is not
 *     published or a message that could not be taken: shown, no card
 */
public record Rung(
        Level level, long aroseAtMillis, long dueMillis, long liftedAtMillis, boolean provisional) {
    /** No instant. */
    public static final long NONE = Long.MIN_VALUE;

    public static Rung at(Level level, long aroseAtMillis) {
        return new Rung(level, aroseAtMillis, NONE, NONE, false);
    }

    /** A rung that arises at the first instant after the last one in time. */
    static Rung after(Level level, long dueMillis) {
        return new Rung(level, dueMillis + 1, dueMillis, NONE, false);
    }

    Rung asProvisional() {
        return new Rung(level, aroseAtMillis, dueMillis, liftedAtMillis, true);
    }

    public Instant aroseAt() {
        return Instant.ofEpochMilli(aroseAtMillis);
    }

    public boolean hasDue() {
        return dueMillis != NONE;
    }

    public boolean isLifted() {
        return liftedAtMillis != NONE;
    }

    /** Whether this rung is a card that counts as a fault. */
    public boolean isCard() {
        return level.isCard() && !provisional && !isLifted();
    }
}

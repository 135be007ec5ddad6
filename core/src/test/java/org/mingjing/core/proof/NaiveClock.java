package org.mingjing.core.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.rule.LadderStep;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Rung;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;

/** One clock lived through moment by moment: at each, which rungs stand by what is known then. */
final class NaiveClock {
    private static final long NEVER = Long.MAX_VALUE;

    private final Terms terms;
    private final NaiveDays days;
    private final List<NaiveLimit> promised;
    private final List<NaiveLimit> statutory;
    private final List<RungLine> told = new ArrayList<>();
    private final String message;
    private final int[] standing;
    private final int[] occurrences;

    NaiveClock(
            Terms terms,
            NaiveDays days,
            String message,
            List<NaiveLimit> promised,
            List<NaiveLimit> statutory) {
        this.terms = terms;
        this.days = days;
        this.message = message;
        this.promised = promised;
        this.statutory = statutory;
        this.standing = new int[terms.ladder().steps().size()];
        this.occurrences = new int[standing.length];
        Arrays.fill(standing, -1);
    }

    /**
     * Lives from one instant to another.
     *
     * @param answered when the clock was stopped; {@link Long#MAX_VALUE} while it runs
     * @param nextAct the first act after an instant; {@link Long#MAX_VALUE} when there is none
     */
    List<RungLine> live(long from, long until, long answered, LongUnaryOperator nextAct) {
        long now = from;
        while (now <= until && now <= answered) {
            long[] instants = instants(now);
            long next = nextAct.applyAsLong(now);
            for (int step = 0; step < instants.length; step++) {
                see(step, instants[step], now, answered);
                if (instants[step] > now) {
                    next = Math.min(next, instants[step]);
                }
            }
            if (next == NEVER) {
                break;
            }
            now = next;
        }
        return told;
    }

    private void see(int step, long instant, long now, long answered) {
        Level level = terms.ladder().steps().get(step).level();
        int rung = standing[step];
        if (rung >= 0 && instant > now) {
            RungLine line = told.get(rung);
            told.set(
                    rung,
                    new RungLine(
                            message,
                            line.version(),
                            line.occurrence(),
                            level,
                            line.arose(),
                            line.due(),
                            now,
                            line.provisional()));
            standing[step] = -1;
        }
        boolean isInTimeForIt = level.isCard() ? now <= answered : now < answered;
        if (rung < 0 && instant <= now && isInTimeForIt) {
            standing[step] = told.size();
            told.add(
                    new RungLine(
                            message,
                            terms.header().version(),
                            ++occurrences[step],
                            level,
                            now,
                            anchor(step, now),
                            Rung.NONE,
                            isProvisional(step, instant, now)));
        }
    }

    @Nullable NaiveLimit law(long now) {
        return earliest(statutory, now);
    }

    /** The limit that binds as the promise: the law's where that ends earlier or alone. */
    NaiveLimit promise(long now) {
        NaiveLimit own = earliest(promised, now);
        NaiveLimit law = law(now);
        if (own == null || (law != null && law.dueKnownAt(now) < own.dueKnownAt(now))) {
            return Objects.requireNonNull(law);
        }
        return own;
    }

    private static @Nullable NaiveLimit earliest(List<NaiveLimit> limits, long now) {
        NaiveLimit earliest = null;
        for (NaiveLimit limit : limits) {
            if (earliest == null || limit.dueKnownAt(now) < earliest.dueKnownAt(now)) {
                earliest = limit;
            }
        }
        return earliest;
    }

    private boolean standsOnLaw(int step, long now) {
        LadderStep rung = terms.ladder().steps().get(step);
        return rung.anchor() == Anchor.STATUTORY
                && (law(now) != null || rung.withoutStatutory() == null);
    }

    private long anchor(int step, long now) {
        NaiveLimit law = law(now);
        if (standsOnLaw(step, now)) {
            return law == null ? NEVER : law.dueKnownAt(now);
        }
        return promise(now).dueKnownAt(now);
    }

    /**
     * When each rung is reached by what is known now; a rung that a graver one shadows never is.
     */
    private long[] instants(long now) {
        long[] instants = new long[standing.length];
        long graver = NEVER;
        for (int step = standing.length - 1; step >= 0; step--) {
            long instant = instant(step, now);
            instants[step] = instant < graver ? instant : NEVER;
            graver = Math.min(graver, instant);
        }
        return instants;
    }

    private long instant(int step, long now) {
        long due = anchor(step, now);
        if (due == NEVER) {
            return NEVER;
        }
        LadderStep rung = terms.ladder().steps().get(step);
        Integer fallback = rung.withoutStatutory();
        int distance = law(now) == null && fallback != null ? fallback : rung.workingDays();
        LocalDate dueDay = days.dayOf(due);
        if (distance == 0) {
            return due + 1;
        }
        return distance > 0
                ? days.startOf(days.workingDayAfter(dueDay, distance).plusDays(1))
                : warning(dueDay, -distance, promise(now).limit());
    }

    private long warning(LocalDate dueDay, int wanted, Limit limit) {
        int distance = wanted;
        if (limit instanceof Limit.Running running) {
            if (!running.unit().endsWithDay()) {
                return NEVER;
            }
            if (running.unit() != LimitUnit.MONTHS) {
                distance = Math.min(wanted, running.amount() - 1);
            }
        }
        return distance < 0 ? NEVER : days.startOf(days.workingDayBefore(dueDay, distance));
    }

    /** Whether a rung rests on working days of a year whose calendar is not published. */
    private boolean isProvisional(int step, long instant, long now) {
        long due = anchor(step, now);
        NaiveLimit law = law(now);
        NaiveLimit binding = law != null && law.dueKnownAt(now) == due ? law : promise(now);
        LocalDate dueDay = days.dayOf(due);
        if (binding.countedWorkAt(now) && !days.isPublished(dueDay)) {
            return true;
        }
        boolean countsFurther = instant != due + 1;
        LocalDate lastCounted = days.dayOf(instant - 1);
        return countsFurther
                && !days.isPublished(lastCounted.isAfter(dueDay) ? lastCounted : dueDay);
    }
}

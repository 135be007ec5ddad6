package org.mingjing.replay.report;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.WorkingCalendar;
import org.mingjing.core.rule.CaseClock;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.Clock;
import org.mingjing.core.timelimit.ClockState;
import org.mingjing.core.timelimit.Reckoning;

/** How long answers took against their limits, by rule and by promised or statutory limit. */
final class Durations {
    private final Map<Key, Distribution> distributions = new TreeMap<>(Key.ORDER);

    /** A limit of a rule. */
    record Key(String ruleId, Anchor anchor) {
        static final Comparator<Key> ORDER =
                Comparator.comparing(Key::ruleId).thenComparing(Key::anchor);
    }

    void add(CaseClock caseClock, WorkingCalendar calendar) {
        for (Reckoning reckoning : caseClock.clock().reckonings()) {
            Distribution distribution =
                    distributions.computeIfAbsent(
                            new Key(caseClock.rule().id(), reckoning.anchor()),
                            key -> new Distribution());
            add(distribution, caseClock.clock(), reckoning, calendar);
        }
    }

    private static void add(
            Distribution distribution, Clock clock, Reckoning reckoning, WorkingCalendar calendar) {
        Instant due = reckoning.due();
        Instant stop = clock.stoppedAt();
        if (stop == null) {
            distribution.open(due != null && clock.asOf().isAfter(due));
            return;
        }
        if (clock.state() == ClockState.ENDED) {
            distribution.ended();
            return;
        }
        if (due == null) {
            distribution.answered(false);
            return;
        }
        Consumption consumption = new Consumption(calendar, reckoning, clock.start(), stop);
        distribution.answered(stop.isAfter(due));
        distribution.share(consumption.share());
        DayUnit unit = DayUnit.of(reckoning.limit());
        if (unit != null) {
            distribution.daysLate(unit, consumption.daysLate());
        }
    }

    /** How long the answers took for one limit of a rule; null when no clock was seen. */
    @Nullable Distribution of(String ruleId, Anchor anchor) {
        return distributions.get(new Key(ruleId, anchor));
    }

    /** Whether any clock of a rule was seen. */
    boolean isMeasured(String ruleId) {
        return of(ruleId, Anchor.PROMISED) != null || of(ruleId, Anchor.STATUTORY) != null;
    }

    boolean isEmpty() {
        return distributions.isEmpty();
    }

    /**
     * How many clocks of a rule were seen without an answer; those that judge only answers none.
     */
    long open(String ruleId) {
        long open = 0;
        for (Map.Entry<Key, Distribution> one : distributions.entrySet()) {
            if (one.getKey().ruleId().equals(ruleId)) {
                open = Math.max(open, one.getValue().open());
            }
        }
        return open;
    }
}

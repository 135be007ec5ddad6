package org.mingjing.core.rule;

import java.util.Set;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.timelimit.Limit;

/**
 * A clock as it runs in all the cases of a {@link Course}: from which act to which, and how near
 * these have to be for it to end before any rung can arise.
 */
final class ForeseenClock {
    private ForeseenClock() {}

    /** The same of the clocks that start with each event of these activities. */
    static boolean isEachForeseen(TimeLimit rule, Foresight ahead, long activities) {
        for (int event = ahead.firstOf(activities, 0);
                event >= 0;
                event = ahead.firstOf(activities, event + 1)) {
            if (!isForeseen(rule, ahead, event)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Says of a clock that starts with an event as long as what nothing is found.
     *
     * @return false when it has to be run in every case
     */
    static boolean isForeseen(TimeLimit rule, Foresight ahead, int start) {
        Foresight.Applies applies = ahead.applies(start);
        if (applies != Foresight.Applies.ALWAYS) {
            return applies == Foresight.Applies.NEVER;
        }
        int end = end(rule, ahead, start);
        boolean isLimited = false;
        for (int i = 0; i < rule.limits(); i++) {
            LimitSource source = rule.limit(i);
            Attribute told = LimitSources.toldBy(source);
            if (told != null && !ahead.isUntilTold(Set.of(told))) {
                return false;
            }
            Limit limit = told == null ? ahead.limit(source) : null;
            if (limit != null && !isSoonOver(rule.ladder(), limit, ahead, start, end)) {
                return false;
            }
            isLimited |= limit != null;
        }
        if (isLimited) {
            ahead.judged();
        }
        return true;
    }

    /** The act that ends the clock, or that keeps it if it comes so soon; -1 for none. */
    private static int end(TimeLimit rule, Foresight ahead, int start) {
        TimeLimit.Response response = rule.response();
        if (response.isItself() || response.matching() != null) {
            return -1;
        }
        return ahead.firstOf(response.activities() | response.endings() | rule.keptBy(), start + 1);
    }

    private static boolean isSoonOver(
            Ladder ladder, Limit limit, Foresight ahead, int start, int end) {
        long millis = ladder.noneBefore(limit, 0);
        int days = ladder.quietDays(limit);
        if (end < 0 || (millis <= 0 && days < 0)) {
            return false;
        }
        ahead.whileNear(start, end, millis, days);
        return true;
    }
}

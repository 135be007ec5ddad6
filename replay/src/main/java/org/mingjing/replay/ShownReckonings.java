package org.mingjing.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.Clock;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.ReckonedDay;
import org.mingjing.core.timelimit.Reckoning;

/** Which reckonings of a clock are shown day by day, and the due dates that are marked in them. */
public final class ShownReckonings {
    private ShownReckonings() {}

    /** The due dates by the letter that marks them: P promised, L statutory. */
    public static Map<String, Instant> dues(Clock clock) {
        Map<String, Instant> dues = new TreeMap<>(Comparator.reverseOrder());
        for (Reckoning reckoning : clock.reckonings()) {
            if (reckoning.due() != null) {
                dues.put(mark(reckoning.anchor()), reckoning.due());
            }
        }
        return dues;
    }

    private static String mark(Anchor anchor) {
        return anchor == Anchor.PROMISED ? "P" : "L";
    }

    /**
     * The reckonings to show day by day: those that count, rather than a fixed date; one of them
     * where the days of the other begin the same.
     */
    public static List<Reckoning> of(Clock clock) {
        List<Reckoning> shown = new ArrayList<>();
        for (Reckoning reckoning : counting(clock)) {
            shown.removeIf(other -> beginsLike(reckoning, other));
            if (shown.stream().noneMatch(other -> beginsLike(other, reckoning))) {
                shown.add(reckoning);
            }
        }
        return shown.isEmpty() ? clock.reckonings().subList(0, 1) : shown;
    }

    static List<Reckoning> counting(Clock clock) {
        return clock.reckonings().stream()
                .filter(reckoning -> reckoning.limit() instanceof Limit.Running)
                .toList();
    }

    private static boolean beginsLike(Reckoning longer, Reckoning shorter) {
        List<ReckonedDay> days = longer.days();
        List<ReckonedDay> beginning = shorter.days();
        return days.size() >= beginning.size()
                && IntStream.range(0, beginning.size())
                        .allMatch(i -> isAlike(days.get(i), beginning.get(i)));
    }

    private static boolean isAlike(ReckonedDay one, ReckonedDay other) {
        return one.date().equals(other.date())
                && one.counting() == other.counting()
                && one.number() == other.number()
                && one.note().equals(other.note());
    }
}

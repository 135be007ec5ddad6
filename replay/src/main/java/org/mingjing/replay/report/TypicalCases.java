package org.mingjing.replay.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.mingjing.core.rule.Level;

/**
 * For each time limit, the answer in time and the late answer that lie in the middle of a sample.
 * The sample is drawn by the case numbers, so that the same log always shows the same cases.
 */
final class TypicalCases {
    private static final int SAMPLE = 63;

    private final Map<Kind, Drawn> samples = new HashMap<>();

    private record Kind(String ruleId, Level level) {}

    /** What was drawn of one kind, and out of how many. */
    private static final class Drawn {
        private final PriorityQueue<ShownCase> sample =
                new PriorityQueue<>(Comparator.comparingInt(ShownCase::order).reversed());
        private long all;

        void add(ShownCase one) {
            all++;
            sample.add(one);
            if (sample.size() > SAMPLE) {
                sample.remove();
            }
        }

        ShownCase middle() {
            List<ShownCase> sorted = new ArrayList<>(sample);
            sorted.sort(
                    Comparator.comparingDouble(ShownCase::measure)
                            .thenComparingInt(ShownCase::order));
            return sorted.get(sorted.size() / 2);
        }
    }

    /**
     * @param index the case's place in the log
     * @param share how much of the limit the answer used
     */
    void add(int index, String caseNumber, String ruleId, double share) {
        Level level = share > 1 ? Level.RED : Level.NOTICE;
        samples.computeIfAbsent(new Kind(ruleId, level), kind -> new Drawn())
                .add(new ShownCase(index, ruleId, level, share, ShownCase.scatter(caseNumber)));
    }

    /** One case of each kind, the commonest kinds first. */
    List<ShownCase> first(int most) {
        return samples.values().stream()
                .sorted(
                        Comparator.comparingLong((Drawn drawn) -> drawn.all)
                                .reversed()
                                .thenComparing(drawn -> drawn.middle().ruleId()))
                .map(Drawn::middle)
                .limit(most)
                .toList();
    }
}

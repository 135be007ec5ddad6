package org.mingjing.replay.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.mingjing.core.rule.Level;

/**
 * For each time limit, the answer in time, the late one and the paused one that lie in the middle
 * of a sample. The sample is drawn by the case numbers, so that the same log always shows the same
 * cases.
 */
final class TypicalCases {
    private static final int SAMPLE = 63;

    private final Map<Kind, Drawn> samples = new HashMap<>();

    private record Kind(String ruleId, Level level, boolean isPaused) {}

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

        long all() {
            return all;
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
     * Looks at an answer.
     *
     * @param index the case's place in the log
     * @param share how much of the limit the answer used
     */
    void add(int index, String caseNumber, String ruleId, Set<PauseSeen> pauses, double share) {
        Level level = share > 1 ? Level.RED : Level.NOTICE;
        Kind kind = new Kind(ruleId, level, pauses.contains(PauseSeen.RECOGNISED));
        samples.computeIfAbsent(kind, none -> new Drawn())
                .add(
                        new ShownCase(
                                index,
                                ruleId,
                                Set.of(ruleId),
                                pauses,
                                level,
                                share,
                                ShownCase.scatter(caseNumber)));
    }

    /**
     * One case of each kind, the commonest kinds first; the last one was paused where any was. The
     * index of a case is named once.
     */
    List<ShownCase> first(int most) {
        List<ShownCase> chosen = middles(false);
        chosen.addAll(middles(true));
        List<ShownCase> first = distinct(chosen, most);
        boolean isPausedShown =
                first.stream().anyMatch(one -> one.pauses().contains(PauseSeen.RECOGNISED));
        List<ShownCase> paused = middles(true);
        if (!isPausedShown && !paused.isEmpty() && most > 0) {
            first.set(first.size() - 1, paused.get(0));
        }
        return List.copyOf(first);
    }

    private static List<ShownCase> distinct(List<ShownCase> cases, int most) {
        List<ShownCase> distinct = new ArrayList<>();
        for (ShownCase one : cases) {
            boolean isNamed = distinct.stream().anyMatch(other -> other.index() == one.index());
            if (!isNamed && distinct.size() < most) {
                distinct.add(one);
            }
        }
        return distinct;
    }

    /** The case in the middle of each kind, the commonest kind first. */
    private List<ShownCase> middles(boolean isPaused) {
        return new ArrayList<>(
                samples.entrySet().stream()
                        .filter(sample -> sample.getKey().isPaused() == isPaused)
                        .map(Map.Entry::getValue)
                        .sorted(
                                Comparator.comparingLong(Drawn::all)
                                        .reversed()
                                        .thenComparing(drawn -> drawn.middle().ruleId()))
                        .map(Drawn::middle)
                        .toList());
    }
}

package org.mingjing.replay.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Rung;

/**
 * The gravest and latest cases of each rule. Only what stands is grave: rungs lifted, provisional
 * or proposed choose no case. It keeps {@value #OF_A_RULE} cases a rule.
 */
final class GravestCases {
    static final int OF_A_RULE = 3;

    private final Map<String, PriorityQueue<ShownCase>> byRule = new HashMap<>();

    /**
     * @param index the case's place in the log
     * @param asOf epoch milliseconds
     */
    void add(int index, Finding finding, long asOf) {
        Rung gravest = gravest(finding);
        if (gravest == null) {
            return;
        }
        PriorityQueue<ShownCase> queue =
                byRule.computeIfAbsent(
                        finding.rule().id(), id -> new PriorityQueue<>(ShownCase.BY_GRAVITY));
        queue.add(
                new ShownCase(
                        index,
                        finding.rule().id(),
                        gravest.level(),
                        late(finding, gravest, asOf),
                        ShownCase.scatter(finding.id().caseId())));
        if (queue.size() > OF_A_RULE) {
            queue.remove();
        }
    }

    private static @Nullable Rung gravest(Finding finding) {
        @Nullable Rung gravest = null;
        for (Rung rung : finding.rungs()) {
            if (Standing.of(finding, rung) == Standing.FIRM
                    && (gravest == null || rung.level().compareTo(gravest.level()) > 0)) {
                gravest = rung;
            }
        }
        return gravest;
    }

    private static double late(Finding finding, Rung rung, long asOf) {
        if (!rung.hasDue()) {
            return 0;
        }
        int messages = finding.evidence().size();
        long end = messages > 1 ? finding.evidence().get(messages - 1).occurredAtMillis() : asOf;
        return (double) end - rung.dueMillis();
    }

    /** The gravest of all first; a case is named once, and a notice alone makes none grave. */
    List<ShownCase> first(int most) {
        List<ShownCase> all = new ArrayList<>();
        byRule.values().forEach(all::addAll);
        all.removeIf(one -> one.level() == Level.NOTICE);
        all.sort(ShownCase.BY_GRAVITY.reversed());
        Set<Integer> named = new HashSet<>();
        all.removeIf(one -> !named.add(one.index()));
        return List.copyOf(all.subList(0, Math.min(most, all.size())));
    }
}

package org.mingjing.eventlog;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How often each activity came that the mapping does not know: not wanted, or misspelt. */
final class UnmappedActivities {
    private static final int NAMED = 5;

    private final Map<String, Integer> counts = new HashMap<>();

    void met(String name) {
        counts.merge(name, 1, Integer::sum);
    }

    /** Tells the most frequent ones, if any, and forgets all. */
    void tell(Report report) {
        if (counts.isEmpty()) {
            return;
        }
        int events = counts.values().stream().mapToInt(Integer::intValue).sum();
        String names =
                counts.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Integer>comparingByValue(
                                                Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(NAMED)
                        .map(entry -> entry.getKey() + " × " + entry.getValue())
                        .collect(Collectors.joining(", "));
        String more = counts.size() > NAMED ? ", … (" + counts.size() + ")" : "";
        report.say(
                0,
                ProblemKind.ACTIVITIES_UNMAPPED,
                String.format(Locale.ROOT, "%,d", events),
                names + more);
        counts.clear();
    }
}

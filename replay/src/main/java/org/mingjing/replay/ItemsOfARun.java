package org.mingjing.replay;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.ServiceItems;
import org.mingjing.core.casefile.Vocabulary;
import org.mingjing.eventlog.Problem;
import org.mingjing.eventlog.ProblemKind;
import org.mingjing.eventlog.Problems;
import org.mingjing.eventlog.ServiceItemsReader;

/** The service items of a run, and what is told of cases whose items they do not know. */
final class ItemsOfARun {
    private static final int NAMED = 5;

    private final @Nullable Path source;
    private final ServiceItems items;

    private ItemsOfARun(@Nullable Path source, ServiceItems items) {
        this.source = source;
        this.items = items;
    }

    /** Reads a file or a folder; null gives no items. */
    static ItemsOfARun read(@Nullable Path source, Vocabulary vocabulary, Problems problems) {
        ServiceItems items =
                source == null
                        ? ServiceItems.NONE
                        : ServiceItems.of(ServiceItemsReader.of(vocabulary, problems).read(source));
        return new ItemsOfARun(source, items);
    }

    ServiceItems items() {
        return items;
    }

    /** Tells once how many cases name an item of which nothing is known. */
    void tellUnknown(CaseFiles caseFiles, Problems problems) {
        Map<String, Integer> unknown = unknown(caseFiles);
        if (unknown.isEmpty()) {
            return;
        }
        String count = count(unknown.values().stream().mapToInt(Integer::intValue).sum());
        problems.add(
                source == null
                        ? new Problem("--items", 0, ProblemKind.ITEMS_NOT_GIVEN, List.of(count))
                        : new Problem(
                                source.toString(),
                                0,
                                ProblemKind.ITEMS_UNKNOWN,
                                List.of(count, mostFrequent(unknown))));
    }

    private Map<String, Integer> unknown(CaseFiles caseFiles) {
        Map<String, Integer> unknown = new TreeMap<>();
        if (caseFiles.size() == 0) {
            return unknown;
        }
        CaseFile view = caseFiles.get(0);
        for (int i = 0; i < caseFiles.size(); i++) {
            caseFiles.move(view, i);
            String code = view.itemCode();
            if (!code.isEmpty() && items.inForce(code, 0, Integer.MAX_VALUE) == null) {
                unknown.merge(code, 1, Integer::sum);
            }
        }
        return unknown;
    }

    private static String mostFrequent(Map<String, Integer> unknown) {
        String named =
                unknown.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(NAMED)
                        .map(entry -> entry.getKey() + " × " + count(entry.getValue()))
                        .collect(Collectors.joining(", "));
        return unknown.size() > NAMED ? named + ", … (" + count(unknown.size()) + ")" : named;
    }

    private static String count(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}

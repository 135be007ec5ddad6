package org.mingjing.app.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.casefile.ServiceItems;
import org.mingjing.core.casefile.Vocabulary;
import org.mingjing.eventlog.Problem;
import org.mingjing.eventlog.ProblemKind;
import org.mingjing.eventlog.Problems;
import org.mingjing.eventlog.ServiceItemsReader;
import org.mingjing.eventlog.Severity;

/**
 * A list of service items as it was published.
 *
 * @param id its number; 0 for the list before the first one
 * @param list the items in the order of their rows
 */
record ItemList(long id, List<ServiceItem> list, ServiceItems items) {
    static final ItemList NONE = new ItemList(0, List.of(), ServiceItems.NONE);

    /* The item is judged by all that can be judged of it: nothing that binds was lost. */
    private static final Set<ProblemKind> HARMLESS =
            EnumSet.of(ProblemKind.FEE_WITHOUT_STANDARD, ProblemKind.UNKNOWN_STEP);

    static ItemList of(long id, List<ServiceItem> list) {
        return new ItemList(id, List.copyOf(list), ServiceItems.of(list));
    }

    /** Reads a list of which nothing may be lost that binds anybody. */
    static List<ServiceItem> parse(String csv, Vocabulary vocabulary) {
        refuseNul(csv);
        Problems problems = new Problems();
        List<ServiceItem> list = read(csv, vocabulary, problems);
        List<Problem> grave = problems.kept().stream().filter(ItemList::isGrave).toList();
        if (list.isEmpty() || !grave.isEmpty()) {
            throw RefusedList.because(grave);
        }
        return list;
    }

    /* What no text in the database can hold could not be published as it was sent. */
    private static void refuseNul(String csv) {
        int nul = csv.indexOf('\0');
        if (nul >= 0) {
            int line = 1 + Math.toIntExact(csv.chars().limit(nul).filter(c -> c == '\n').count());
            throw RefusedList.because(
                    List.of(
                            new Problem(
                                    "items.csv",
                                    line,
                                    ProblemKind.UNREADABLE_FILE,
                                    List.of("U+0000"))));
        }
    }

    private static boolean isGrave(Problem problem) {
        return problem.severity() != Severity.NOTICE && !HARMLESS.contains(problem.kind());
    }

    static List<ServiceItem> read(String csv, Vocabulary vocabulary, Problems problems) {
        try {
            Path file = Files.createTempFile("items", ".csv");
            try {
                Files.writeString(file, csv, StandardCharsets.UTF_8);
                return ServiceItemsReader.of(vocabulary, problems).read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The codes of the items of which another list tells something else, save their names. */
    Set<String> changedIn(List<ServiceItem> other) {
        Map<String, Set<ServiceItem>> before = byCode(list);
        Map<String, Set<ServiceItem>> after = byCode(other);
        Set<String> codes = new HashSet<>(before.keySet());
        codes.addAll(after.keySet());
        codes.removeIf(code -> before.getOrDefault(code, Set.of()).equals(after.get(code)));
        return codes;
    }

    /** How many of the items another list leaves out. */
    int missingIn(List<ServiceItem> other) {
        Set<String> codes = new HashSet<>(byCode(list).keySet());
        codes.removeAll(byCode(other).keySet());
        return codes.size();
    }

    private static Map<String, Set<ServiceItem>> byCode(List<ServiceItem> items) {
        Map<String, Set<ServiceItem>> byCode = new HashMap<>();
        for (ServiceItem item : items) {
            byCode.computeIfAbsent(item.code(), none -> new HashSet<>()).add(unnamed(item));
        }
        return byCode;
    }

    private static ServiceItem unnamed(ServiceItem item) {
        return new ServiceItem(
                item.code(),
                item.version(),
                item.effectiveFrom(),
                Bilingual.same(item.code()),
                item.department(),
                item.caseType(),
                item.statutory(),
                item.promised(),
                item.steps(),
                item.materials(),
                item.fees(),
                item.demands());
    }
}

package org.mingjing.eventlog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.Vocabulary;

/**
 * One row of an exchange table over its life: the events that it tells, part by part, in all their
 * versions.
 */
final class RowStory {
    private final CaseFile caseFile;
    private final ExchangeTable table;
    private final String guid;
    private final Map<String, List<Integer>> parts = new LinkedHashMap<>();

    RowStory(CaseFile caseFile, ExchangeTable table, String guid) {
        this.caseFile = caseFile;
        this.table = table;
        this.guid = guid;
    }

    ExchangeTable table() {
        return table;
    }

    String guid() {
        return guid;
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    void add(String part, int position) {
        parts.computeIfAbsent(part, name -> new ArrayList<>(1)).add(position);
    }

    /** The row as it stood after each synchronisation. */
    List<State> states() {
        TreeSet<Long> receptions = new TreeSet<>();
        parts.values()
                .forEach(
                        positions ->
                                positions.forEach(
                                        position -> receptions.add(caseFile.receivedAt(position))));
        List<State> states = new ArrayList<>(receptions.size());
        for (long reception : receptions) {
            states.add(state(reception, states.isEmpty()));
        }
        return states;
    }

    private State state(long reception, boolean first) {
        Map<String, Integer> standing = new LinkedHashMap<>();
        Map<String, Integer> deleted = new LinkedHashMap<>();
        parts.forEach(
                (part, positions) -> {
                    Integer held = held(positions, reception);
                    if (held != null) {
                        (caseFile.isVoid(held) ? deleted : standing).put(part, held);
                    }
                });
        if (!standing.isEmpty()) {
            return new State(this, caseFile, reception, first ? "I" : "U", standing);
        }
        deleted.values().removeIf(position -> caseFile.activityCode(position) == 0);
        return new State(this, caseFile, reception, "D", deleted);
    }

    /** The position of the version that held then; null when none was received. */
    private @Nullable Integer held(List<Integer> positions, long reception) {
        @Nullable Integer held = null;
        for (Integer position : positions) {
            boolean received = caseFile.receivedAt(position) <= reception;
            if (received && (held == null || isLater(position, held))) {
                held = position;
            }
        }
        return held;
    }

    private boolean isLater(int position, int held) {
        int byVersion = Integer.compare(caseFile.version(position), caseFile.version(held));
        if (byVersion != 0) {
            return byVersion > 0;
        }
        return caseFile.receivedAt(position) >= caseFile.receivedAt(held);
    }

    /**
     * A row as it stood.
     *
     * @param receivedAt when it was synchronised, epoch milliseconds
     * @param operation I, U or D
     * @param positions of the events that it tells, by part
     */
    record State(
            RowStory story,
            CaseFile caseFile,
            long receivedAt,
            String operation,
            Map<String, Integer> positions) {
        @Nullable Integer position(String part) {
            return positions.get(part);
        }

        /** The id of the activity that a part tells; that of {@link Vocabulary#OTHER} for none. */
        String activity(String part) {
            Integer position = positions.get(part);
            return caseFile.vocabulary()
                    .activity(position == null ? 0 : caseFile.activityCode(position))
                    .id();
        }
    }
}

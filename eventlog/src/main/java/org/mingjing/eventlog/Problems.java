package org.mingjing.eventlog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What was wrong with the logs that were read: the first problems in full, all of them counted by
 * kind, so that a log of nothing but mistakes does not fill the memory.
 *
 * <p>Of each kind the first {@value #OF_EACH_KIND} are kept even when many others came before. Not
 * thread-safe.
 */
public final class Problems {
    /** How many are kept in full unless told otherwise. */
    public static final int KEPT = 1_000;

    static final int OF_EACH_KIND = 10;

    private final int limit;
    private final List<Problem> kept = new ArrayList<>();
    private final Map<ProblemKind, Long> counts = new EnumMap<>(ProblemKind.class);
    private long count;
    private long untold;

    public Problems() {
        this(KEPT);
    }

    /** Keeps about so many in full. */
    public Problems(int limit) {
        this.limit = limit;
    }

    public void add(Problem problem) {
        add(problem, 1);
    }

    /** Adds a problem that stands for as many as are alike. */
    void add(Problem problem, long alike) {
        long ofItsKind = counts.merge(problem.kind(), alike, Long::sum);
        if (kept.size() < limit || ofItsKind <= OF_EACH_KIND) {
            kept.add(problem);
        } else if (problem.severity() != Severity.NOTICE) {
            untold += alike;
        }
        count += alike;
    }

    /** Those kept in full, in the order in which they were met. */
    public List<Problem> kept() {
        return List.copyOf(kept);
    }

    /** How many there were, kept or not. */
    public long count() {
        return count;
    }

    /** How many that are more than {@linkplain Severity#NOTICE notices} no kept one tells of. */
    public long untold() {
        return untold;
    }

    public long count(ProblemKind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    public long count(Severity severity) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().severity() == severity)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** All counts above 0, in the order of the kinds. */
    public Map<ProblemKind, Long> counts() {
        return Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    /**
     * Whether anything was left out or replaced: more than {@linkplain Severity#NOTICE notices}.
     */
    public boolean isAnythingLost() {
        return count > count(Severity.NOTICE);
    }

    public boolean isEmpty() {
        return count == 0;
    }
}

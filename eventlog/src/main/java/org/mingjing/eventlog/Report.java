package org.mingjing.eventlog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The problems of one file. */
final class Report {
    private final String source;
    private final Problems problems;
    private final Map<String, Alike> gathered = new LinkedHashMap<>();

    Report(String source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    void say(int line, ProblemKind kind, String... arguments) {
        problems.add(new Problem(source, Math.max(line, 0), kind, List.of(arguments)));
    }

    void say(int line, Refusal refusal) {
        problems.add(new Problem(source, Math.max(line, 0), refusal.kind(), refusal.arguments()));
    }

    /**
     * Says it once for all that are alike, at the end of the file: with the key, how often it came,
     * its first lines, and the value that came first.
     */
    void gather(int line, ProblemKind kind, String key, String value) {
        gathered.computeIfAbsent(kind + " " + key, first -> new Alike(kind, key, value)).add(line);
    }

    /** Tells what was gathered. */
    void settle() {
        for (Alike alike : gathered.values()) {
            problems.add(alike.problem(source), alike.count);
        }
        gathered.clear();
    }

    /** Problems of one kind with one key, or column. */
    private static final class Alike {
        private static final int MOST_LINES = 5;

        private final ProblemKind kind;
        private final String key;
        private final String first;
        private final List<Integer> lines = new ArrayList<>();
        private long count;

        Alike(ProblemKind kind, String key, String first) {
            this.kind = kind;
            this.key = key;
            this.first = first;
        }

        void add(int line) {
            count++;
            if (lines.size() < MOST_LINES && !lines.contains(line)) {
                lines.add(line);
            }
        }

        Problem problem(String source) {
            String places =
                    lines.stream().map(String::valueOf).collect(Collectors.joining(", "))
                            + (count > lines.size() ? " …" : "");
            return new Problem(
                    source,
                    Math.max(lines.get(0), 0),
                    kind,
                    List.of(key, Long.toString(count), places, first));
        }
    }
}

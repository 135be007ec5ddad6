package org.mingjing.eventlog;

import java.util.List;

/** The problems of one file. */
record Report(String source, Problems problems) {
    void say(int line, ProblemKind kind, String... arguments) {
        problems.add(new Problem(source, Math.max(line, 0), kind, List.of(arguments)));
    }

    void say(int line, Refusal refusal) {
        problems.add(new Problem(source, Math.max(line, 0), refusal.kind(), refusal.arguments()));
    }
}

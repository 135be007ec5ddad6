package org.mingjing.eventlog;

import java.io.IOException;
import java.util.List;

/**
 * Ends the reading of a file because of what is in it; becomes a problem where the line is known.
 */
final class Refusal extends IOException {
    private final transient ProblemKind kind;
    private final transient List<String> arguments;

    Refusal(ProblemKind kind, String... arguments) {
        super(kind.name());
        this.kind = kind;
        this.arguments = List.of(arguments);
    }

    ProblemKind kind() {
        return kind;
    }

    List<String> arguments() {
        return arguments;
    }
}

package org.mingjing.simulator;

import java.io.Console;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run can know of where it runs: the environment variables, and whether it talks to a
 * terminal.
 */
record Surroundings(Map<String, String> environment, boolean isTerminal) {
    Surroundings {
        environment = Map.copyOf(environment);
    }

    /** There is no console where the output is a pipe and the JDK has no line editor. */
    @SuppressWarnings("SystemConsoleNull")
    static Surroundings ofThisProcess() {
        @Nullable Console console = System.console();
        return new Surroundings(System.getenv(), console != null && console.isTerminal());
    }
}

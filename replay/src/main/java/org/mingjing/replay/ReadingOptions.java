package org.mingjing.replay;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What can be said to every command that reads event logs; it runs as it was told. */
abstract class ReadingOptions {
    @Option(names = "--mapping", paramLabel = "FILE", order = 20)
    @Nullable Path mapping;

    @Option(names = "--items", paramLabel = "FILE", order = 21)
    @Nullable Path items;

    @Option(names = "--as-of", paramLabel = "TIME", order = 22)
    @Nullable String asOf;

    @Option(names = "--problems", paramLabel = "FILE", order = 50)
    @Nullable Path problems;

    @Option(names = "--lang", paramLabel = "zh|en", order = 51)
    Language language = Language.ZH;

    @Option(names = "--color", paramLabel = "auto|always|never", order = 52)
    When color = When.AUTO;

    @Option(names = "--width", paramLabel = "60-200", order = 53)
    @Nullable Integer width;

    @Option(names = "--quiet", order = 54)
    boolean quiet;

    @Parameters(arity = "1..*", paramLabel = "LOG")
    List<Path> logs = List.of();

    /** When to use the colours of a terminal. */
    enum When {
        AUTO,
        ALWAYS,
        NEVER
    }

    /** The name of the command. */
    abstract String command();

    /** How it is called, after its name, where that is not told by the options; else empty. */
    String synopsis() {
        return "";
    }

    /** Lines of the help that show how it is used. */
    abstract List<String> examples();

    /**
     * Runs, and answers with the exit status.
     *
     * @throws ReplayRefused when nothing can be judged at all
     */
    abstract int run(PrintStream out, PrintStream err, Surroundings surroundings)
            throws IOException;
}

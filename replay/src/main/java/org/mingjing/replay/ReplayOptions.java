package org.mingjing.replay;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What can be said to {@code replay}. */
final class ReplayOptions {
    @Option(names = "--pack", required = true, paramLabel = "PACK")
    String pack = "";

    @Option(names = "--mapping", paramLabel = "FILE")
    @Nullable Path mapping;

    @Option(names = "--items", paramLabel = "FILE")
    @Nullable Path items;

    @Option(names = "--as-of", paramLabel = "TIME")
    @Nullable String asOf;

    @Option(names = "--signals", paramLabel = "FILE")
    @Nullable Path signals;

    @Option(names = "--truth", paramLabel = "FILE")
    @Nullable Path truth;

    @Option(names = "--report", paramLabel = "FILE")
    @Nullable Path report;

    @Option(names = "--mask")
    boolean mask;

    @Option(names = "--explain", paramLabel = "CASE")
    @Nullable String explain;

    @Option(names = "--problems", paramLabel = "FILE")
    @Nullable Path problems;

    @Option(names = "--lang", paramLabel = "zh|en")
    Language language = Language.ZH;

    @Option(names = "--color", paramLabel = "auto|always|never")
    When color = When.AUTO;

    @Option(names = "--width", paramLabel = "60-200")
    @Nullable Integer width;

    @Option(names = "--quiet")
    boolean quiet;

    @Parameters(arity = "1..*", paramLabel = "LOG")
    List<Path> logs = List.of();

    /** When to use the colours of a terminal. */
    enum When {
        AUTO,
        ALWAYS,
        NEVER
    }
}

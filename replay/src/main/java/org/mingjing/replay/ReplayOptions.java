package org.mingjing.replay;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be said to {@code replay}. */
final class ReplayOptions extends ReadingOptions {
    @Option(names = "--pack", required = true, paramLabel = "PACK", order = 10)
    String pack = "";

    @Option(names = "--signals", paramLabel = "FILE", order = 30)
    @Nullable Path signals;

    @Option(names = "--truth", paramLabel = "FILE", order = 31)
    @Nullable Path truth;

    @Option(names = "--report", paramLabel = "FILE", order = 32)
    @Nullable Path report;

    @Option(names = "--mask", order = 33)
    boolean mask;

    @Option(names = "--explain", paramLabel = "CASE", order = 34)
    @Nullable String explain;

    @Override
    String command() {
        return "replay";
    }

    @Override
    List<String> examples() {
        return List.of(
                "--pack it-road-fines fines.xes.gz --signals fines.csv",
                "--pack it-road-fines fines.xes.gz --report fines.html",
                "--pack it-road-fines fines.xes.gz --explain A100");
    }

    @Override
    int run(PrintStream out, PrintStream err, Surroundings surroundings) throws IOException {
        return new ReplayCommand(this, out, err, surroundings).run();
    }
}

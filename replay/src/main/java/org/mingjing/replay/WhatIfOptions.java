package org.mingjing.replay;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be said to {@code what-if}. */
final class WhatIfOptions extends ReadingOptions {
    @Option(names = "--pack", required = true, paramLabel = "PACK", order = 10)
    List<String> packs = List.of();

    @Option(names = "--items-after", paramLabel = "FILE", order = 23)
    @Nullable Path itemsAfter;

    @Option(names = "--department", paramLabel = "NAME", order = 30)
    @Nullable String department;

    @Option(names = "--item", paramLabel = "CODE", order = 31)
    @Nullable String item;

    @Option(names = "--one-in", paramLabel = "N", order = 32)
    int oneIn = 1;

    @Option(names = "--changes", paramLabel = "FILE", order = 33)
    @Nullable Path changes;

    @Override
    String command() {
        return "what-if";
    }

    /* Both packs must be told; of an option that may be repeated, one would seem enough. */
    @Override
    String synopsis() {
        return "--pack PACK --pack PACK [OPTION...] LOG...";
    }

    @Override
    List<String> examples() {
        return List.of(
                "--pack cn-licensing --pack my-pack/ --items city/items.csv city/events.csv",
                "--pack cn-licensing --pack my-pack/ city/events.csv --changes changes.csv");
    }

    @Override
    int run(PrintStream out, PrintStream err, Surroundings surroundings) throws IOException {
        return new WhatIfCommand(this, out, err, surroundings).run();
    }
}

package org.mingjing.simulator;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be said to {@code load} and {@code live}. */
final class FeedOptions {
    @Option(names = "--city", required = true, paramLabel = "FOLDER")
    @Nullable Path city;

    @Option(names = "--to", paramLabel = "URL")
    URI to = URI.create("http://localhost:8080");

    @Option(names = "--token", paramLabel = "TOKEN")
    @Nullable String token;

    @Option(names = "--lang", paramLabel = "zh|en")
    Language language = Language.ZH;

    @Option(names = "--quiet")
    boolean quiet;
}

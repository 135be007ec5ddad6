package org.mingjing.simulator;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be said to {@code generate}. */
final class GenerateOptions {
    @Option(names = "--cases", paramLabel = "N")
    int cases = 20_000;

    @Option(names = "--seed", paramLabel = "S")
    long seed = 1;

    @Option(names = "--until", paramLabel = "DATE")
    LocalDate until = LocalDate.of(2026, 10, 31);

    @Option(names = "--live-from", paramLabel = "INSTANT")
    @Nullable OffsetDateTime liveFrom;

    @Option(names = "--out", required = true, paramLabel = "FOLDER")
    @Nullable Path out;

    @Option(names = "--format", paramLabel = "events|tables|xes|all")
    Format format = Format.EVENTS;

    @Option(names = "--faults", paramLabel = "SHARE")
    double faults = 0.08;

    @Option(names = "--near-misses", paramLabel = "SHARE")
    @Nullable Double nearMisses;

    @Option(names = "--rate", paramLabel = "TWIST=SHARE")
    List<String> rates = List.of();

    @Option(names = "--list", versionHelp = true)
    boolean list;

    @Option(names = "--lang", paramLabel = "zh|en")
    Language language = Language.ZH;

    @Option(names = "--quiet")
    boolean quiet;

    /** The forms in which the events are written. */
    enum Format {
        EVENTS,
        TABLES,
        XES,
        ALL
    }
}

package org.mingjing.benchmarks.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What every bench of a live server is told besides what it measures. */
public final class Surroundings {
    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "seed of the city (default: ${DEFAULT-VALUE})")
    long seed = 5;

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            description =
                    "where databases lie while they are needed, on the disk that is to be measured;"
                            + " live takes up to 1 GB, scale some"
                            + " 15 GB and due 8 GB (default: ${DEFAULT-VALUE})")
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = "language of the help; figures are told in English")
    Tongue language = Tongue.ZH;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "shows this")
    boolean help;

    /** The seed of the city. */
    public long seed() {
        return seed;
    }

    /** Where databases lie while they are needed. */
    public Path folder() {
        return folder;
    }
}

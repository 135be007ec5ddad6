package org.mingjing.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.benchmarks.command.BenchRefused;
import org.mingjing.benchmarks.command.Measuring;
import org.mingjing.benchmarks.command.Numbers;
import org.mingjing.benchmarks.command.Tongue;
import org.mingjing.benchmarks.due.DueOptions;
import org.mingjing.benchmarks.live.LiveOptions;
import org.mingjing.benchmarks.scale.ScaleOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What can be said to {@code bench}. */
@Command(
        name = "./mingjing bench",
        sortOptions = false,
        subcommands = {LiveOptions.class, ScaleOptions.class, DueOptions.class},
        header = {
            "Measures the engine beside other ways to find overdue answers and wrong orders.",
            ""
        },
        description = {
            "",
            "Takes one workload, a generated city-year or a log, and asks everything of it in one"
                    + " run: first all must find the same, then all are measured in turns. Every"
                    + " figure is the median of the rounds; read the ratios, for machines are"
                    + " noisy.",
            ""
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:measured",
            "1:the peers do not find the same; nothing was measured",
            "2:wrong usage, or nothing to measure"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./mingjing bench --cases 50000 --peers heap,duckdb --rounds 3",
            "  ./mingjing bench --events city/events.csv --items city/items.csv",
            "  ./mingjing bench --pack it-road-fines --events fines.xes.gz \\",
            "      --start create-fine --answer send-fine --working-days 60 --peers heap,flink"
        })
final class BenchOptions implements Measuring {
    @Option(
            names = "--cases",
            paramLabel = "N",
            description = "cases of the generated city-year (default: ${DEFAULT-VALUE})")
    int cases = 400_000;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "seed of the city (default: ${DEFAULT-VALUE})")
    long seed = 7;

    @Option(
            names = "--events",
            paramLabel = "FILE",
            description = "a log (XES, CSV) in place of a generated city")
    @Nullable Path events;

    @Option(names = "--items", paramLabel = "FILE", description = "the service items of that log")
    @Nullable Path items;

    @Option(
            names = "--pack",
            paramLabel = "PACK",
            description = "the rule pack: a name or a folder (default: ${DEFAULT-VALUE})")
    String pack = "cn-licensing";

    @Option(
            names = "--start",
            paramLabel = "ACTIVITY",
            description = "what starts the clock of the two rules (default: ${DEFAULT-VALUE})")
    String start = "accept";

    @Option(
            names = "--answer",
            paramLabel = "ACTIVITY",
            description = "what answers it (default: ${DEFAULT-VALUE})")
    String answer = "decide";

    @Option(
            names = "--working-days",
            paramLabel = "N",
            description = "how long that may take (default: ${DEFAULT-VALUE})")
    int workingDays = 20;

    @Option(
            names = "--peers",
            paramLabel = "NAME",
            split = ",",
            description =
                    "heap, columns, drools, flink, duckdb, postgres with commas between them"
                            + " (default: all; heap is always measured, since the ratios are"
                            + " beside it)")
    List<PeerKind> peers = List.of(PeerKind.values());

    @Option(
            names = "--drools-cases",
            paramLabel = "N",
            description =
                    "cases that Drools is given, evenly spread; it is slow (default:"
                            + " ${DEFAULT-VALUE})")
    int droolsCases = 20_000;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description =
                    "how often everything is measured, after once that does not count (default:"
                            + " ${DEFAULT-VALUE})")
    int rounds = 5;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "threads of the parallel replay (default: one for each core)")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--large",
            description = "judges ten times the workload as well, which takes memory")
    boolean large;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description =
                    "language of the help (default: that of the environment variable MINGJING_LANG,"
                            + " else zh); figures are told in English")
    Tongue language = Tongue.ZH;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "shows this")
    boolean help;

    /** The peers, the heap among them. */
    Set<PeerKind> chosenPeers() {
        EnumSet<PeerKind> chosen = EnumSet.of(PeerKind.HEAP);
        chosen.addAll(peers);
        return chosen;
    }

    /**
     * Checks what the types of the options cannot.
     *
     * @throws BenchRefused for numbers out of range and for options that exclude each other
     */
    void check() {
        Numbers.atLeastOne("--cases", cases);
        Numbers.atLeastOne("--working-days", workingDays);
        Numbers.atLeastOne("--drools-cases", droolsCases);
        Numbers.atLeastOne("--rounds", rounds);
        Numbers.atLeastOne("--threads", threads);
        if (items != null && events == null) {
            throw new BenchRefused("--items needs --events: a generated city has its own items");
        }
    }

    @Override
    public int run(PrintStream out, PrintStream err) throws IOException {
        return new Bench(this, out, err).run();
    }
}

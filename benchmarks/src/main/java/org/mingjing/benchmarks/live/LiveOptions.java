package org.mingjing.benchmarks.live;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import org.mingjing.benchmarks.command.Measuring;
import org.mingjing.benchmarks.command.Numbers;
import org.mingjing.benchmarks.command.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What can be said to {@code bench live}. */
@Command(
        name = "live",
        sortOptions = false,
        header = {"Measures the way from HTTP to committed signals beside its rows alone.", ""},
        description = {
            "",
            "Starts a database and the server, tells it a generated city over HTTP, then writes the"
                    + " rows that came of it to the same tables without the server, and those of the"
                    + " events by COPY. All of it in one run, round by round; read the ratios.",
            ""
        })
public final class LiveOptions implements Measuring {
    @Option(
            names = "--cases",
            paramLabel = "N",
            description = "cases of the generated city (default: ${DEFAULT-VALUE})")
    int cases = 50_000;

    @Option(
            names = "--senders",
            paramLabel = "N",
            description = "who tell of it at the same time (default: ${DEFAULT-VALUE})")
    int senders = 4;

    @Option(
            names = "--batch",
            paramLabel = "N",
            description = "events of a request (default: ${DEFAULT-VALUE})")
    int batch = 500;

    @Option(
            names = "--singles",
            paramLabel = "N",
            description =
                    "events at the end that are each told by a request of its own (default:"
                            + " ${DEFAULT-VALUE})")
    int singles = 4_000;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description =
                    "how often everything is measured, after once that does not count (default:"
                            + " ${DEFAULT-VALUE})")
    int rounds = 3;

    @Mixin Surroundings surroundings = new Surroundings();

    @Override
    public int run(PrintStream out, PrintStream err)
            throws IOException, SQLException, InterruptedException {
        Numbers.atLeastOne("--cases", cases);
        Numbers.atLeastOne("--senders", senders);
        Numbers.atLeastOne("--batch", batch);
        Numbers.atLeastOne("--singles", singles);
        Numbers.atLeastOne("--rounds", rounds);
        return new LiveBench(this, out, err).run();
    }
}

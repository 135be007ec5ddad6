package org.mingjing.benchmarks.scale;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import org.mingjing.benchmarks.command.BenchRefused;
import org.mingjing.benchmarks.command.Measuring;
import org.mingjing.benchmarks.command.Numbers;
import org.mingjing.benchmarks.command.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What can be said to {@code bench scale}. */
@Command(
        name = "scale",
        sortOptions = false,
        header = {"Measures the screens on many cases beside few.", ""},
        description = {
            "",
            "Starts two databases and two servers. Each imports a generated city; the cases of one"
                    + " are then copied until they are many. A supervisor signs in at both and asks"
                    + " for the same screens in turns.",
            ""
        })
public final class ScaleOptions implements Measuring {
    @Option(
            names = "--cases",
            paramLabel = "N",
            description = "cases of the large database (default: ${DEFAULT-VALUE})")
    int cases = 2_000_000;

    @Option(
            names = "--city",
            paramLabel = "N",
            description =
                    "cases of the city that is imported for it and copied (default:"
                            + " ${DEFAULT-VALUE})")
    int city = 50_000;

    @Option(
            names = "--small",
            paramLabel = "N",
            description = "cases of the small database (default: ${DEFAULT-VALUE})")
    int small = 20_000;

    @Option(
            names = "--requests",
            paramLabel = "N",
            description = "how often each screen is asked for (default: ${DEFAULT-VALUE})")
    int requests = 100;

    @Mixin Surroundings surroundings = new Surroundings();

    /** How often the city is copied, besides itself. */
    int copies() {
        return Math.ceilDiv(cases, city) - 1;
    }

    @Override
    public int run(PrintStream out, PrintStream err)
            throws IOException, SQLException, InterruptedException {
        Numbers.atLeastOne("--cases", cases);
        Numbers.atLeastOne("--city", city);
        Numbers.atLeastOne("--small", small);
        Numbers.atLeastOne("--requests", requests);
        if (city > cases) {
            throw new BenchRefused("--city has no more cases than --cases");
        }
        return new ScaleBench(this, out, err).run();
    }
}

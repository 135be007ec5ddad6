package org.mingjing.benchmarks.due;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;
import org.mingjing.benchmarks.command.Measuring;
import org.mingjing.benchmarks.command.Numbers;
import org.mingjing.benchmarks.command.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What can be said to {@code bench due}. */
@Command(
        name = "due",
        sortOptions = false,
        header = {"Measures what the passing of time costs, and how soon it is seen.", ""},
        description = {
            "",
            "Imports a generated city and copies its open cases until they are many. Measures the"
                    + " statement that looks for cases whose review has come while none has; how"
                    + " long it takes from the instant when some fall due together until an open"
                    + " cockpit shows their signals; and how fast very many are reviewed, alone and"
                    + " while events come in.",
            ""
        })
public final class DueOptions implements Measuring {
    @Option(
            names = "--open",
            paramLabel = "N",
            split = ",",
            description = "open cases, one size after the other (default: ${DEFAULT-VALUE})")
    List<Integer> open = List.of(10_000, 100_000, 1_000_000);

    @Option(
            names = "--finished",
            paramLabel = "N",
            description = "finished cases besides, at last (default: ${DEFAULT-VALUE})")
    int finished = 1_000_000;

    @Option(
            names = "--together",
            paramLabel = "N",
            description = "cases that fall due at the same instant (default: ${DEFAULT-VALUE})")
    int together = 500;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description =
                    "how often they do, after five times that do not count (default: ${DEFAULT-VALUE})")
    int rounds = 10;

    @Option(
            names = "--midnight",
            paramLabel = "N",
            description = "cases that fall due at midnight (default: ${DEFAULT-VALUE})")
    int midnight = 100_000;

    @Option(
            names = "--senders",
            paramLabel = "N",
            description = "who tell of events meanwhile (default: ${DEFAULT-VALUE})")
    int senders = 4;

    @Option(
            names = "--city",
            paramLabel = "N",
            description = "cases of the city that is imported (default: ${DEFAULT-VALUE})")
    int city = 50_000;

    @Mixin Surroundings surroundings = new Surroundings();

    @Override
    public int run(PrintStream out, PrintStream err)
            throws IOException, SQLException, InterruptedException {
        open.forEach(size -> Numbers.atLeastOne("--open", size));
        Numbers.atLeastOne("--finished", finished);
        Numbers.atLeastOne("--together", together);
        Numbers.atLeastOne("--rounds", rounds);
        Numbers.atLeastOne("--midnight", midnight);
        Numbers.atLeastOne("--senders", senders);
        Numbers.atLeastOne("--city", city);
        return new DueBench(this, out, err).run();
    }
}

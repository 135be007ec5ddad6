package org.mingjing.benchmarks.due;

import java.io.PrintStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingjing.benchmarks.report.Table;

/** What looking for due cases costs, by how many cases there are. */
final class Costs {
    private final Table table =
            new Table()
                    .row(
                            "open cases",
                            "finished besides",
                            "looks",
                            "mean ms",
                            "longest ms",
                            "pages",
                            "beside the fewest");
    private @Nullable PollCost fewest;

    void add(long open, long finished, PollCost cost) {
        PollCost base = fewest == null ? cost : fewest;
        fewest = base;
        table.row(
                String.format(Locale.ROOT, "%,d", open),
                String.format(Locale.ROOT, "%,d", finished),
                String.format(Locale.ROOT, "%,d", cost.calls()),
                String.format(Locale.ROOT, "%.4f", cost.mean()),
                String.format(Locale.ROOT, "%.2f", cost.longest()),
                String.format(Locale.ROOT, "%.1f", cost.pages()),
                String.format(Locale.ROOT, "%.2f", cost.mean() / base.mean()));
    }

    void print(PrintStream out) {
        table.print(out);
        out.println();
    }
}

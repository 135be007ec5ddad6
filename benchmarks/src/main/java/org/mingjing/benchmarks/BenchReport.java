package org.mingjing.benchmarks;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.mingjing.benchmarks.report.Table;

/** Tells what was measured, beside the map and heap. */
final class BenchReport {
    private final PrintStream out;
    private final Measurement base;

    /**
     * @param base beside what the ratios are: the map and heap
     */
    BenchReport(PrintStream out, Measurement base) {
        this.out = out;
        this.base = base;
    }

    /** Each way to judge, those measured once and those measured in rounds. */
    void ways(List<Measurement> once, List<Measurement> rounds) {
        Table table =
                new Table()
                        .row("what", "events", "M events/s", "slowest–fastest", "beside the heap");
        once.forEach(measurement -> row(table, measurement));
        rounds.forEach(measurement -> row(table, measurement));
        table.print(out);
        out.println();
    }

    private void row(Table table, Measurement measurement) {
        String spread =
                measurement.rounds() == 1
                        ? "once"
                        : millions(measurement.slowest()) + "–" + millions(measurement.fastest());
        table.row(
                measurement.what(),
                String.format(Locale.ROOT, "%,d", measurement.events()),
                millions(measurement.rate()),
                spread,
                String.format(Locale.ROOT, "%.3f", measurement.rate() / base.rate()));
    }

    private static String millions(double rate) {
        return String.format(Locale.ROOT, "%.3f", rate / 1e6);
    }

    /** One way on workloads of several sizes: the time for an event, beside the smallest. */
    void sizes(List<Measurement> sizes) {
        Table table = new Table().row("full pack, grouped", "ns an event", "beside the smallest");
        double smallest = 1e9 / sizes.get(0).rate();
        for (Measurement size : sizes) {
            double each = 1e9 / size.rate();
            table.row(
                    size.what(),
                    String.format(Locale.ROOT, "%.1f", each),
                    String.format(Locale.ROOT, "%.2f", each / smallest));
        }
        table.print(out);
        out.println();
    }

    void memory(Memory.Allocated allocated, double bytesPerOpenCase) {
        new Table()
                .row("memory", "bytes")
                .row(
                        String.format(
                                Locale.ROOT,
                                "allocated for a case without findings (%,d cases)",
                                allocated.cases()),
                        String.format(Locale.ROOT, "%.2f", allocated.bytesPerCase()))
                .row(
                        "held for an open case beyond its packed events",
                        String.format(Locale.ROOT, "%.0f", bytesPerOpenCase))
                .print(out);
    }
}

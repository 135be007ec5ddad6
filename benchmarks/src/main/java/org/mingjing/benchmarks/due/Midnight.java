package org.mingjing.benchmarks.due;

import java.io.PrintStream;
import java.util.Locale;
import org.mingjing.benchmarks.report.Table;

/** What very many cases take that fall due together. */
final class Midnight {
    private final int cases;
    private final Table reviews =
            new Table()
                    .row(
                            "due together",
                            "cases",
                            "seconds",
                            "reviews/s",
                            "changes",
                            "reds",
                            "the last red at");
    private String pace = "";

    Midnight(int cases) {
        this.cases = cases;
    }

    void reviewed(String meanwhile, Waves.Reviewed wave, DueCases.Order order) {
        reviews.row(
                meanwhile,
                String.format(Locale.ROOT, "%,d", cases),
                String.format(Locale.ROOT, "%.1f", wave.seconds()),
                String.format(Locale.ROOT, "%,.0f", cases / wave.seconds()),
                String.format(Locale.ROOT, "%,d", order.all()),
                String.format(Locale.ROOT, "%,d", order.reds()),
                String.format(Locale.ROOT, "%.0f %%", order.last()));
    }

    /** Events a second that came in. */
    void pace(double before, double meanwhile, double after, int repeated) {
        pace =
                String.format(
                        Locale.ROOT,
                        "events/s over HTTP: %,.0f before, %,.0f meanwhile, %,.0f after; meanwhile"
                                + " %.2f of the others; requests sent again: %d",
                        before,
                        meanwhile,
                        after,
                        2 * meanwhile / (before + after),
                        repeated);
    }

    void print(PrintStream out) {
        reviews.print(out);
        out.println(
                "wanted: 10,000 reviews/s; all reds are written before anything else is, at the"
                        + " share of the changes that they are");
        out.println(pace);
    }
}

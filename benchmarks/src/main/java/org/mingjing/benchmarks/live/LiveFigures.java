package org.mingjing.benchmarks.live;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mingjing.benchmarks.report.Latencies;
import org.mingjing.benchmarks.report.Rates;
import org.mingjing.benchmarks.report.Table;

/** What was measured, round by round. */
final class LiveFigures {
    private final Rates plain = new Rates();
    private final Rates keyed = new Rates();
    private final Rates rows = new Rates();
    private final Rates http = new Rates();
    private final List<Asked> batches = new ArrayList<>();
    private final List<Asked> alone = new ArrayList<>();
    private final List<Asked> atOnce = new ArrayList<>();
    private final List<Asked> commits = new ArrayList<>();

    private record Asked(long requests, long nanos, Latencies latencies, long repeated) {}

    void plain(long events, long nanos) {
        plain.add(events, nanos);
    }

    void keyed(long events, long nanos) {
        keyed.add(events, nanos);
    }

    void rows(long events, long nanos) {
        rows.add(events, nanos);
    }

    void http(long events, HttpWay.Told told) {
        http.add(events, told.nanos());
        batches.add(asked(told));
    }

    void alone(HttpWay.Told told) {
        alone.add(asked(told));
    }

    void atOnce(HttpWay.Told told) {
        atOnce.add(asked(told));
    }

    void commits(Latencies latencies) {
        long nanos = latencies.nanos().stream().mapToLong(Long::longValue).sum();
        commits.add(new Asked(latencies.nanos().size(), nanos, latencies, 0));
    }

    private static Asked asked(HttpWay.Told told) {
        return new Asked(
                told.latencies().nanos().size(), told.nanos(), told.latencies(), told.repeated());
    }

    void print(PrintStream out, int senders, int batch) {
        Table ways = new Table().row("what", "events/s", "slowest–fastest", "beside raw COPY");
        way(ways, "raw COPY of the events, no index", plain);
        way(ways, "raw COPY of the events, primary key", keyed);
        way(ways, "rows alone, " + senders + " connections", rows);
        way(ways, "HTTP to committed signals, " + senders + " senders", http);
        ways.print(out);
        out.println();
        new Table()
                .row("ratio", "is", "wanted")
                .row("rows alone / raw COPY, no index", ratio(rows, plain), "0.15")
                .row("HTTP / rows alone", ratio(http, rows), "0.70")
                .print(out);
        out.println();
        Table requests =
                new Table().row("request", "many", "a second", "p50 ms", "p99 ms", "sent again");
        requests(requests, batch + " events, " + senders + " senders", batches);
        requests(requests, "1 event, 1 sender", alone);
        requests(requests, "1 event, " + senders + " senders", atOnce);
        requests(requests, "(one row of one number, SQL, 1 connection)", commits);
        requests.print(out);
    }

    private void way(Table table, String what, Rates rates) {
        table.row(what, rates.text(), rates.spread(), ratio(rates, plain));
    }

    private static String ratio(Rates one, Rates other) {
        return String.format(Locale.ROOT, "%.3f", one.median() / other.median());
    }

    /** All rounds as one. */
    private static void requests(Table table, String what, List<Asked> rounds) {
        Latencies all =
                new Latencies(
                        rounds.stream()
                                .flatMap(round -> round.latencies().nanos().stream())
                                .toList());
        long many = rounds.stream().mapToLong(Asked::requests).sum();
        long nanos = rounds.stream().mapToLong(Asked::nanos).sum();
        table.row(
                what,
                String.format(Locale.ROOT, "%,d", many),
                String.format(Locale.ROOT, "%,.0f", many * 1e9 / nanos),
                all.text(50),
                all.text(99),
                String.valueOf(rounds.stream().mapToLong(Asked::repeated).sum()));
    }
}

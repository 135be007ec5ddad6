package org.mingjing.replay;

import java.io.PrintStream;
import java.util.function.LongSupplier;
import org.mingjing.eventlog.ReadingProgress;

/**
 * The bar of a long work on a terminal: part done, events, rate, time left. It redraws one line at
 * most ten times a second and leaves none behind.
 */
final class ProgressBar implements ReadingProgress {
    private static final int CELLS = 24;
    private static final long REDRAW_NANOS = 100_000_000L;

    private final PrintStream out;
    private final Wording wording;
    private final LongSupplier nanos;
    private final String what;
    private final long started;
    private long drawn;

    /**
     * @param nanos a clock that only goes forward, in nanoseconds
     */
    ProgressBar(PrintStream out, Wording wording, LongSupplier nanos, String what) {
        this.out = out;
        this.wording = wording;
        this.nanos = nanos;
        this.what = what;
        this.started = nanos.getAsLong();
        this.drawn = started;
    }

    @Override
    public void at(long done, long total, long events) {
        long now = nanos.getAsLong();
        if (now - drawn >= REDRAW_NANOS) {
            drawn = now;
            out.print("\r" + line(done, total, events, now - started) + "\u001B[K");
            out.flush();
        }
    }

    String line(long done, long total, long events, long elapsedNanos) {
        double part = total <= 0 ? 0 : Math.min(1.0, (double) done / total);
        double seconds = Math.max(elapsedNanos / 1e9, 1e-3);
        String left =
                part <= 0
                        ? wording.say("progress.unknown")
                        : wording.say("progress.seconds", Math.round(seconds / part - seconds));
        int full = (int) Math.round(part * CELLS);
        return wording.say(
                "progress.line",
                what,
                "#".repeat(full) + "-".repeat(CELLS - full),
                Math.round(part * 100),
                events,
                Math.round(events / seconds),
                left);
    }

    /** Wipes the line. */
    void done() {
        out.print("\r\u001B[K");
        out.flush();
    }
}

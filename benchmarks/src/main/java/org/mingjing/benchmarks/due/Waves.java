package org.mingjing.benchmarks.due;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mingjing.benchmarks.report.Latencies;

/** Cases that fall due together, small waves and large ones. */
final class Waves {
    private static final Duration NOTICE = Duration.ofSeconds(3);
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final long MILLIS_TO_SHOW = 20_000;

    private final DueCases cases;
    private final ServerClock clock;

    /**
     * A wave that was reviewed.
     *
     * @param begun when it fell due, nanoseconds of this process
     * @param ended when the last of it had been reviewed
     * @param before the last change of a signal before it
     */
    record Reviewed(long begun, long ended, long before) {
        double seconds() {
            return (ended - begun) / 1e9;
        }
    }

    Waves(DueCases cases, ServerClock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /** Lets cases fall due together and waits until all of them have been reviewed. */
    Reviewed review(int many) throws IOException, SQLException, InterruptedException {
        long before = cases.lastChange();
        Instant due = clock.in(NOTICE.plusMillis(many / 2));
        cases.fallDue(many, due);
        if (System.nanoTime() > clock.nanosAt(due)) {
            throw new IOException("the machine is too slow to have " + many + " cases fall due");
        }
        clock.await(due);
        long begun = clock.nanosAt(due);
        while (cases.isAnyLeft(due)) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IOException(cases.left(due) + " cases are due and nobody reviews them");
            }
            Thread.sleep(LOOK);
        }
        return new Reviewed(begun, System.nanoTime(), before);
    }

    /**
     * Lets cases fall due together, some times over.
     *
     * @param uncounted how many times more at first
     * @return from the due instant until a screen shows it, for each change of a signal
     */
    Latencies show(int many, int uncounted, int rounds, OpenScreen screen)
            throws IOException, SQLException, InterruptedException {
        List<Long> nanos = new ArrayList<>();
        for (int i = -uncounted; i < rounds; i++) {
            screen.forget();
            Reviewed reviewed = review(many);
            long changes = cases.changesAfter(reviewed.before());
            List<OpenScreen.Shown> shown = screen.await(changes, MILLIS_TO_SHOW);
            if (shown.stream().mapToInt(OpenScreen.Shown::changes).sum() < changes) {
                throw new IOException("of " + changes + " changes the screen was told " + shown);
            }
            if (i >= 0) {
                for (OpenScreen.Shown one : shown) {
                    long took = one.nanos() - reviewed.begun();
                    nanos.addAll(Collections.nCopies(one.changes(), took));
                }
            }
        }
        return new Latencies(nanos);
    }
}

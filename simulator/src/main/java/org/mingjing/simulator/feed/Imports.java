package org.mingjing.simulator.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Has a server import a file, and waits until it is done. */
final class Imports {
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** An import that does not go on for so many pauses never will: its server was stopped. */
    private static final int LONGEST_STANDSTILL = 900;

    private final Server server;
    private final FeedObserver observer;

    Imports(Server server, FeedObserver observer) {
        this.server = server;
        this.observer = observer;
    }

    /**
     * Imports it.
     *
     * @param asOf as of when the cases are judged; null for the last reception
     */
    void run(Path events, @Nullable Instant asOf) throws IOException, InterruptedException {
        long run = server.startImport(events, asOf);
        Server.ImportState state = server.importState(run);
        int standstill = 0;
        while (state.state().equals("RUNNING") && standstill < LONGEST_STANDSTILL) {
            observer.importing(state.done(), state.all());
            Thread.sleep(PAUSE);
            long before = state.done();
            state = server.importState(run);
            standstill = state.done() == before ? standstill + 1 : 0;
        }
        if (!state.state().equals("DONE") || state.problems() > 0) {
            throw new ServerFailure(
                    ServerFailure.Kind.REFUSES,
                    "import " + run + ": " + state.state() + ", " + state.problems() + " problems");
        }
        observer.importing(state.done(), state.all());
    }
}

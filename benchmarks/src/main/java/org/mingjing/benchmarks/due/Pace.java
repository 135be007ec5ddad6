package org.mingjing.benchmarks.due;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mingjing.benchmarks.city.Batch;
import org.mingjing.benchmarks.server.LiveServer;
import org.mingjing.benchmarks.server.Sender;

/**
 * Senders of another city, who tell of events until they are stopped, as fast as they can: its year
 * over and over, each time of other cases.
 */
final class Pace implements AutoCloseable {
    private final LiveServer server;
    private final ConcurrentLinkedQueue<Told> told = new ConcurrentLinkedQueue<>();
    private final List<Thread> senders = new ArrayList<>();
    private final AtomicInteger repeated = new AtomicInteger();
    private volatile boolean stopped;
    private volatile @Nullable IOException broken;

    private record Told(long nanos, int events) {}

    private Pace(LiveServer server) {
        this.server = server;
    }

    /** Has them begin. */
    static Pace of(LiveServer server, List<List<Batch>> shares) {
        Pace pace = new Pace(server);
        for (List<Batch> share : shares) {
            pace.senders.add(Thread.ofPlatform().start(() -> pace.tell(share)));
        }
        return pace;
    }

    private void tell(List<Batch> share) {
        try (Sender sender = Sender.ofTheNeighbour(server)) {
            for (int time = 0; !stopped; time++) {
                for (int i = 0; i < share.size() && !stopped; i++) {
                    Batch batch = share.get(i).ofOtherCases("-" + time);
                    Sender.Answer answer = sender.send(batch.body(), batch.query());
                    answer.acceptsAll(batch.events().size());
                    repeated.addAndGet(answer.repeated());
                    told.add(new Told(System.nanoTime(), batch.events().size()));
                }
            }
        } catch (IOException e) {
            broken = e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Events a second in a span of time.
     *
     * @throws IOException when not all senders told events all the time
     */
    double between(long fromNanos, long untilNanos) throws IOException {
        if (broken != null) {
            throw new IOException("the senders did not keep on: " + broken.getMessage(), broken);
        }
        long events =
                told.stream()
                        .filter(one -> one.nanos() >= fromNanos && one.nanos() < untilNanos)
                        .mapToLong(Told::events)
                        .sum();
        return events * 1e9 / Math.max(1, untilNanos - fromNanos);
    }

    /** How many requests were sent again because the server had not taken them. */
    int repeated() {
        return repeated.get();
    }

    @Override
    public void close() throws InterruptedException {
        stopped = true;
        for (Thread sender : senders) {
            sender.join();
        }
    }
}

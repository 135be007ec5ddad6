package org.mingjing.benchmarks.due;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.benchmarks.server.LiveServer;
import org.mingjing.benchmarks.server.Visitor;

/**
 * A cockpit that somebody has open: it is told that signals changed and asks for the parts that
 * show them, as the page does.
 */
final class OpenScreen implements AutoCloseable {
    private static final String DATA = "data:";

    private final Visitor visitor;
    private final BufferedReader told;
    private final List<Shown> shown = new ArrayList<>();
    private volatile @Nullable IOException broken;

    /**
     * What it showed at once.
     *
     * @param nanos of this process, when it was there
     * @param changes how many changes of signals it was told
     */
    record Shown(long nanos, int changes) {}

    private OpenScreen(Visitor visitor, BufferedReader told) {
        this.visitor = visitor;
        this.told = told;
    }

    static OpenScreen of(LiveServer server) throws IOException, InterruptedException {
        Visitor visitor = Visitor.signedIn(server);
        visitor.page("/");
        OpenScreen screen =
                new OpenScreen(
                        visitor,
                        new BufferedReader(
                                new InputStreamReader(
                                        visitor.stream("/cockpit/stream"),
                                        StandardCharsets.UTF_8)));
        Thread.ofPlatform().daemon().name("screen").start(screen::watch);
        return screen;
    }

    private void watch() {
        try {
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                if (line.startsWith(DATA)) {
                    show(Integer.parseInt(line.substring(DATA.length()).strip()));
                }
            }
        } catch (IOException e) {
            broken = e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void show(int changes) throws IOException, InterruptedException {
        visitor.page("/cockpit/live");
        visitor.page("/cockpit/figures");
        add(new Shown(System.nanoTime(), changes));
    }

    private synchronized void add(Shown one) {
        shown.add(one);
        notifyAll();
    }

    /** Forgets what it showed. */
    synchronized void forget() {
        shown.clear();
    }

    /**
     * Waits until it showed so many changes, or does not for long.
     *
     * @return all that it showed since it forgot
     * @throws IOException when it cannot show anything any more
     */
    synchronized List<Shown> await(long changes, long millis)
            throws IOException, InterruptedException {
        long until = System.nanoTime() + millis * 1_000_000;
        while (count() < changes && broken == null && System.nanoTime() < until) {
            wait(100);
        }
        if (broken != null) {
            throw new IOException("the screen is told nothing any more", broken);
        }
        return List.copyOf(shown);
    }

    private int count() {
        return shown.stream().mapToInt(Shown::changes).sum();
    }

    @Override
    public void close() {
        visitor.close();
    }
}

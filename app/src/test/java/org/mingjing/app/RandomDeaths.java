package org.mingjing.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The deaths of a server and of its database, each while batches are on their way: what dies and
 * after how many answers is chance, by a seed; every kind comes about as often as the others.
 */
final class RandomDeaths implements Callable<Void> {
    private static final int MOST_ANSWERS_BETWEEN = 5;
    private static final long LONGEST_WAIT_MINUTES = 2;

    private enum Kind {
        /** Server and database at once, as with their machine. */
        BOTH,
        /** The database alone; the server stays and has to find back to it. */
        DATABASE,
        /** The server alone; what it was about to commit is rolled back or was committed. */
        SERVER
    }

    private final ServerProcess server;
    private final MortalDatabase database;
    private final Random random;
    private final List<Kind> kinds;
    private final Semaphore answers = new Semaphore(0);
    private final Semaphore unbroken = new Semaphore(1);

    RandomDeaths(ServerProcess server, MortalDatabase database, int deaths, long seed) {
        this.server = server;
        this.database = database;
        this.random = new Random(seed);
        this.kinds = new ArrayList<>();
        for (int i = 0; i < deaths; i++) {
            kinds.add(Kind.values()[i % Kind.values().length]);
        }
        Collections.shuffle(kinds, random);
    }

    /** Tells that a batch was answered. */
    void answered() {
        answers.release();
    }

    /** Returns when what was killed is there again. */
    void awaitMended() {
        unbroken.acquireUninterruptibly();
        unbroken.release();
    }

    @Override
    public Void call() throws Exception {
        for (Kind kind : kinds) {
            int between = 1 + random.nextInt(MOST_ANSWERS_BETWEEN);
            if (!answers.tryAcquire(between, LONGEST_WAIT_MINUTES, TimeUnit.MINUTES)) {
                throw new IllegalStateException("no answers any more before the next death");
            }
            unbroken.acquire();
            try {
                die(kind);
            } finally {
                unbroken.release();
            }
            answers.drainPermits();
        }
        return null;
    }

    private void die(Kind kind) throws Exception {
        if (kind != Kind.DATABASE) {
            server.kill();
        }
        if (kind != Kind.SERVER) {
            database.kill();
            database.restart();
        }
        if (kind != Kind.DATABASE) {
            server.killAndRestart();
        }
    }
}

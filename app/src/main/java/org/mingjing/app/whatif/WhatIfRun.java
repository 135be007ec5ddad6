package org.mingjing.app.whatif;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.supervision.AllCases;
import org.mingjing.replay.whatif.Comparison;
import org.mingjing.replay.whatif.Difference;

/**
 * One what-if on its way, and its answer. Its differences are kept up to {@link #MOST}; all are
 * counted.
 */
public final class WhatIfRun {
    /** So many differences are kept to be looked at. */
    public static final int MOST = 20_000;

    private final long id;
    private final WhatIfQuestion question;
    private final String person;
    private final Instant asOf;
    private final long begun = System.nanoTime();
    private final List<Change> changes = new ArrayList<>();
    private volatile long ended;
    private volatile State state = State.RUNNING;
    private volatile boolean ending;
    private volatile @Nullable Cancelled cancelled;
    private volatile long done;
    private volatile long all;
    private volatile @Nullable Comparison answer;

    /** How it stands. */
    public enum State {
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    /**
     * That somebody wanted it to end.
     *
     * @param person how they are shown
     */
    public record Cancelled(String person, Instant at) {}

    /** A difference, with the case that it is in. */
    public record Change(AllCases.Named of, Difference difference) {}

    /**
     * @param person who asks
     * @param asOf as of when both sides are judged
     */
    WhatIfRun(long id, WhatIfQuestion question, String person, Instant asOf) {
        this.id = id;
        this.question = question;
        this.person = person;
        this.asOf = asOf;
    }

    public long id() {
        return id;
    }

    public WhatIfQuestion question() {
        return question;
    }

    public String person() {
        return person;
    }

    public Instant asOf() {
        return asOf;
    }

    public State state() {
        return state;
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /** Has it end after the cases at hand, because somebody wants it; the first one is kept. */
    synchronized void cancel(String person, Instant at) {
        if (isRunning() && !ending) {
            cancelled = new Cancelled(person, at);
            ending = true;
        }
    }

    /** Has it end after the cases at hand, though nobody wanted it. */
    void stop() {
        ending = true;
    }

    /** Who had it end; null when nobody did, or it was done before. */
    public @Nullable Cancelled cancelled() {
        return state == State.DONE ? null : cancelled;
    }

    /** Whether it is to end. */
    public boolean isEnding() {
        return ending && isRunning();
    }

    boolean goesOn(long cases, long whole) {
        done = cases;
        all = whole;
        return !ending;
    }

    /** Keeps a difference, as long as there is room. */
    void keep(AllCases.Named of, Difference difference) {
        if (changes.size() < MOST) {
            changes.add(new Change(of, difference));
        }
    }

    void end(State how, @Nullable Comparison counted) {
        answer = counted;
        ended = System.nanoTime();
        state = how;
    }

    /** How many cases were compared so far. */
    public long done() {
        return done;
    }

    /** How many there are to compare; 0 while they are not counted. */
    public long all() {
        return all;
    }

    /** How long it has taken, by a stopwatch. */
    public Duration took() {
        return Duration.ofNanos((isRunning() ? System.nanoTime() : ended) - begun);
    }

    /** Cases a second. */
    public long rate() {
        long millis = Math.max(1, took().toMillis());
        return done * TimeUnit.SECONDS.toMillis(1) / millis;
    }

    /** How long it will still take at this rate; null while nobody can tell. */
    public @Nullable Duration left() {
        long rate = rate();
        return rate == 0 || all == 0 ? null : Duration.ofSeconds((all - done) / rate);
    }

    /** What was counted until it ended; null while it runs, and when it failed. */
    public @Nullable Comparison answer() {
        return answer;
    }

    /** The differences that were kept, of a run that has ended. */
    public List<Change> changes() {
        return isRunning() ? List.of() : changes;
    }

    /** Whether there are more differences than were kept. */
    public boolean isMore() {
        Comparison counted = answer;
        return counted != null && counted.all().changed() > changes.size();
    }

    /** The answer of a run that has one. */
    public Comparison counted() {
        return Objects.requireNonNull(answer);
    }
}

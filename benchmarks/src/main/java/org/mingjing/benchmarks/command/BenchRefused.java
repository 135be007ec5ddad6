package org.mingjing.benchmarks.command;

/** What was asked for cannot be measured; the message says why, for who asked. */
public final class BenchRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BenchRefused(String message) {
        super(message);
    }
}

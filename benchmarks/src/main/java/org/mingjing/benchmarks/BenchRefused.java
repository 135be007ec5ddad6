package org.mingjing.benchmarks;

/** What was asked for cannot be measured; the message says why, for who asked. */
final class BenchRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    BenchRefused(String message) {
        super(message);
    }
}

package org.mingjing.simulator;

/** Nothing can be generated, and why: the message is for the person at the terminal. */
final class GenerateRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GenerateRefused(String message) {
        super(message);
    }
}

package org.mingjing.replay;

/** Nothing can be judged, and why: the message is for the person at the terminal. */
final class ReplayRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReplayRefused(String message) {
        super(message);
    }
}

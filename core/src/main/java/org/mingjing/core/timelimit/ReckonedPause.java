package org.mingjing.core.timelimit;

/**
 * A pause 暂停 as one limit sees it.
 *
 * @param begin epoch milliseconds
 * @param end epoch milliseconds, or {@link Exclusions#OPEN}
 * @param openedBy the opening message's place in the case file's timeline
 * @param endedBy the place of the message that ended it, or {@link #NOBODY}
 * @param refusal why it is not recognised, a name of the rules; empty when it is
 */
public record ReckonedPause(long begin, long end, int openedBy, int endedBy, String refusal) {
    /** No message ended it: it is open, or ended when it was announced to end. */
    public static final int NOBODY = -1;

    /** Whether its time is excluded. */
    public boolean isRecognised() {
        return refusal.isEmpty();
    }

    /** Whether it covers an instant; the end no longer belongs to it. */
    boolean covers(long instant) {
        return begin <= instant && instant < end;
    }
}

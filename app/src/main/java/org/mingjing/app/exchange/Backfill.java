package org.mingjing.app.exchange;

/** When messages count as received. */
public enum Backfill {
    /** Now. */
    LIVE,
    /** When they happened: history is judged as if it had been told in time. */
    RECEIVED_WHEN_OCCURRED
}

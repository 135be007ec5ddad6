package org.mingjing.app.supervision;

/** How a signal stands. */
public enum Standing {
    /** Found; a person must confirm it before it counts. */
    PROPOSED,
    /** It counts. */
    STANDING,
    /** A due date that moved away lifted all of it. */
    LIFTED,
    /** Better data showed that it never was. */
    WITHDRAWN,
    /** Two persons took it back. */
    REVOKED;

    /** Whether a person may take it back, and who is responsible may answer. */
    public boolean isRevocable() {
        return this == PROPOSED || this == STANDING || this == LIFTED;
    }

    /** Whether a person must confirm it first. */
    public boolean isProposed() {
        return this == PROPOSED;
    }

    /** Whether it is taken back, by better data or by a person. */
    public boolean isSettled() {
        return this == WITHDRAWN || this == REVOKED;
    }
}

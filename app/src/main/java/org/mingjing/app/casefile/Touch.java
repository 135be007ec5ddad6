package org.mingjing.app.casefile;

/**
 * How a message touched a case.
 *
 * @param message the message's id, or what people call it
 * @param version the version that was added; 0 when it could not be, or when that was settled
 */
public record Touch(String message, int version, Kind kind) {
    /** What became of the message. */
    public enum Kind {
        /** It was added. */
        ADDED,
        /** It came and could not be taken: the case is incomplete. */
        REFUSED,
        /** It was taken after all, or need not be. */
        SETTLED
    }
}

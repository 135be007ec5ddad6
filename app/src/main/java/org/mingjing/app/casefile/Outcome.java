package org.mingjing.app.casefile;

/** What became of one message. */
public enum Outcome {
    ACCEPTED,
    /** It was known already, word for word. */
    DUPLICATE,
    /** Another message of that id and version is known: a correction counts its version up. */
    CONTRADICTED
}

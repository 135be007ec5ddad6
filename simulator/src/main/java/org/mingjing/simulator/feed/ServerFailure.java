package org.mingjing.simulator.feed;

import java.io.IOException;

/** A server that cannot be told, and why. */
public final class ServerFailure extends IOException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** What is the matter with it. */
    public enum Kind {
        /** It did not answer for as long as one had patience. */
        SILENT,
        /** It answers, and does not do what it was asked. */
        REFUSES
    }

    ServerFailure(Kind kind, String detail) {
        super(detail);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}

package org.mingjing.eventlog;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Characters on their way into a parser that may not swallow too many of them at once.
 *
 * <p>Parsers gather a whole attribute value, comment or cell before they hand it over, so a single
 * one of some gigabytes would fill the memory. Whoever drives the parser calls {@link #nextPiece()}
 * before each step; a step that asks for more than the limit fails. The failure is kept, because
 * parsers wrap or hide what a reader throws.
 */
final class PieceReader extends FilterReader {
    private final int limit;
    private long piece;
    private @Nullable IOException failure;

    PieceReader(Reader in, int limit) {
        super(in);
        this.limit = limit;
    }

    void nextPiece() {
        piece = 0;
    }

    /** What ended the reading early, or null. */
    @Nullable IOException failure() {
        return failure;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        try {
            if (piece > limit) {
                throw new Refusal(ProblemKind.TEXT_TOO_LONG, Integer.toString(limit));
            }
            int count = super.read(target, from, length);
            piece += Math.max(count, 0);
            return count;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }
}

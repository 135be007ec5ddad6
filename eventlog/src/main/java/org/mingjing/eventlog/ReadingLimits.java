package org.mingjing.eventlog;

/**
 * How far a log is trusted. What goes beyond is refused, with a problem.
 *
 * @param unpackedBytes most bytes that a compressed file may unpack to
 * @param ratio most bytes unpacked for each byte packed …
 * @param ratioFromBytes … once so many bytes are unpacked; small files may compress as they like
 * @param pieceCharacters longest text, attribute value, comment or row, give or take a buffer
 * @param depth deepest nesting of XML elements
 */
public record ReadingLimits(
        long unpackedBytes, int ratio, long ratioFromBytes, int pieceCharacters, int depth) {
    /** 64 GiB, 200 to 1 from 64 MiB on, pieces of a million characters, 64 levels. */
    public static final ReadingLimits DEFAULT =
            new ReadingLimits(64L << 30, 200, 64L << 20, 1_000_000, 64);

    public ReadingLimits {
        if (unpackedBytes < 1 || ratio < 1 || ratioFromBytes < 0) {
            throw new IllegalArgumentException("limits of unpacking must be positive");
        }
        if (pieceCharacters < 1 || depth < 1) {
            throw new IllegalArgumentException("limits of text and depth must be positive");
        }
    }

    public ReadingLimits withUnpackedBytes(long most) {
        return new ReadingLimits(most, ratio, ratioFromBytes, pieceCharacters, depth);
    }

    public ReadingLimits withRatio(int most, long fromBytes) {
        return new ReadingLimits(unpackedBytes, most, fromBytes, pieceCharacters, depth);
    }

    public ReadingLimits withPieceCharacters(int most) {
        return new ReadingLimits(unpackedBytes, ratio, ratioFromBytes, most, depth);
    }

    public ReadingLimits withDepth(int deepest) {
        return new ReadingLimits(unpackedBytes, ratio, ratioFromBytes, pieceCharacters, deepest);
    }
}

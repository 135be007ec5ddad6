package org.mingjing.eventlog;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Gzip data being unpacked within limits.
 *
 * <p>The JDK ends quietly when something that is no gzip follows the data; {@link
 * #hasTrailingBytes()} tells.
 */
final class UnpackedStream extends GZIPInputStream {
    private static final int BUFFER = 1 << 16;

    /** Checksum and length at the end of a gzip member. */
    private static final int TRAILER = 8;

    private final CountingStream packed;
    private final ReadingLimits limits;
    private long unpacked;
    private boolean trailingBytes;

    UnpackedStream(InputStream in, CountingStream packed, ReadingLimits limits) throws IOException {
        super(in, BUFFER);
        this.packed = packed;
        this.limits = limits;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int count = super.read(target, from, length);
        if (count < 0) {
            trailingBytes = inf.getRemaining() > TRAILER;
            return count;
        }
        unpacked += count;
        if (unpacked > limits.unpackedBytes() || isOutOfProportion()) {
            throw new Refusal(
                    ProblemKind.UNPACKS_TOO_LARGE,
                    Long.toString(unpacked),
                    Long.toString(packed.count()));
        }
        return count;
    }

    private boolean isOutOfProportion() {
        return unpacked > limits.ratioFromBytes() && unpacked / limits.ratio() > packed.count();
    }

    /** Once all was read: whether something follows that is no gzip. */
    boolean hasTrailingBytes() {
        return trailingBytes;
    }
}

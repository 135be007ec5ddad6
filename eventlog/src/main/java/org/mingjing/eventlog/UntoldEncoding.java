package org.mingjing.eventlog;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a text whose encoding nobody tells: UTF-8, or GB18030 with GBK and GB 2312 in
 * it, as spreadsheets export in China.
 *
 * <p>As long as there is nothing but ASCII, both are the same. From the first other byte on, so
 * many bytes decide: {@value #WINDOW}. Bytes that are no characters become U+FFFD.
 */
final class UntoldEncoding extends Reader {
    static final Charset GB18030 = Charset.forName("GB18030");

    /** How many bytes decide; more are never held. */
    static final int WINDOW = 1 << 16;

    /** From here on, characters take three bytes of UTF-8, which other texts hardly ever form. */
    private static final int THREE_BYTES = 0x800;

    private final BufferedInputStream bytes;
    private final byte[] buffer = new byte[8_192];
    private Charset charset = StandardCharsets.UTF_8;
    private @Nullable Reader decided;

    UntoldEncoding(BufferedInputStream bytes) {
        this.bytes = bytes;
    }

    /** The encoding; UTF-8 while there was nothing but ASCII. */
    Charset charset() {
        return charset;
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        if (decided != null) {
            return decided.read(target, from, length);
        }
        if (length == 0) {
            return 0;
        }
        bytes.mark(buffer.length);
        int count = bytes.read(buffer, 0, Math.min(length, buffer.length));
        int plain = 0;
        while (plain < count && buffer[plain] >= 0) {
            target[from + plain] = (char) buffer[plain];
            plain++;
        }
        if (plain == count || count < 0) {
            return count;
        }
        bytes.reset();
        bytes.skipNBytes(plain);
        if (plain > 0) {
            return plain;
        }
        charset = guess(peek());
        decided = new InputStreamReader(bytes, charset);
        return decided.read(target, from, length);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /** What comes next, as far as it can be read: what hinders that comes again in reading. */
    private byte[] peek() throws IOException {
        byte[] head = new byte[WINDOW];
        bytes.mark(WINDOW);
        int count = 0;
        int next = nextByte();
        while (next >= 0) {
            head[count++] = (byte) next;
            next = count < WINDOW ? nextByte() : -1;
        }
        bytes.reset();
        return Arrays.copyOf(head, count);
    }

    private int nextByte() {
        try {
            return bytes.read();
        } catch (IOException comesAgain) {
            // Whoever reads on to this place is told.
            return -1;
        }
    }

    /**
     * UTF-8 when all of it is, or when it holds more of it than of what is none, as a damaged file
     * does; else GB18030, if that leaves less unexplained.
     */
    static Charset guess(byte[] head) {
        Fit utf8 = Fit.of(StandardCharsets.UTF_8, head);
        if (utf8.malformed() == 0 || utf8.wide() > utf8.malformed()) {
            return StandardCharsets.UTF_8;
        }
        return Fit.of(GB18030, head).malformed() < utf8.malformed()
                ? GB18030
                : StandardCharsets.UTF_8;
    }

    /** How well bytes read in an encoding; a character that the last ones begin is passed over. */
    private record Fit(int malformed, long wide) {
        static Fit of(Charset charset, byte[] head) {
            CharsetDecoder decoder = charset.newDecoder();
            ByteBuffer in = ByteBuffer.wrap(head);
            CharBuffer out = CharBuffer.allocate(head.length);
            int malformed = 0;
            CoderResult result = decoder.decode(in, out, false);
            while (result.isError()) {
                malformed++;
                in.position(in.position() + result.length());
                result = decoder.decode(in, out, false);
            }
            return new Fit(malformed, out.flip().chars().filter(c -> c >= THREE_BYTES).count());
        }
    }
}

package org.mingjing.eventlog;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a log file: unpacked when it is gzip (told by its first bytes, not by its name) and
 * decoded by its byte order mark; else markup by its XML declaration, or as UTF-8, and anything
 * else as UTF-8 or GB18030, whichever it is ({@link UntoldEncoding}).
 *
 * <p>Bytes that are no characters become U+FFFD, which readers of values look for, so that one bad
 * text costs one event and not the file.
 */
final class LogText implements Closeable {
    static final char UNDECODABLE = '\uFFFD';

    private static final int BUFFER = 1 << 16;
    private static final int HEAD = 256;
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private final CountingStream file;
    private final long size;
    private final @Nullable UnpackedStream unpacked;
    private final PieceReader reader;
    private final @Nullable UntoldEncoding untold;
    private final Charset told;

    private LogText(Path path, CountingStream file, ReadingLimits limits) throws IOException {
        this.file = file;
        this.size = Files.size(path);
        BufferedInputStream packed = new BufferedInputStream(file, BUFFER);
        this.unpacked = isGzip(packed) ? new UnpackedStream(packed, file, limits) : null;
        BufferedInputStream bytes =
                unpacked == null ? packed : new BufferedInputStream(unpacked, BUFFER);
        @Nullable Charset named = charset(bytes);
        this.untold = named == null ? new UntoldEncoding(bytes) : null;
        this.told = named == null ? StandardCharsets.UTF_8 : named;
        Reader characters = untold == null ? new InputStreamReader(bytes, told) : untold;
        this.reader = new PieceReader(characters, limits.pieceCharacters());
    }

    /**
     * Opens a file.
     *
     * @throws IOException when it cannot be read; a {@link Refusal} when it is not to be
     */
    static LogText open(Path path, ReadingLimits limits) throws IOException {
        CountingStream file = new CountingStream(Files.newInputStream(path));
        try {
            return new LogText(path, file, limits);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    PieceReader reader() {
        return reader;
    }

    /** The encoding in which it was read so far. */
    Charset charset() {
        return untold == null ? told : untold.charset();
    }

    /** Whether nothing told the encoding, and it was taken for another than UTF-8. */
    boolean isGuessed() {
        return untold != null && !untold.charset().equals(StandardCharsets.UTF_8);
    }

    long bytesRead() {
        return file.count();
    }

    long size() {
        return size;
    }

    boolean hasTrailingBytes() {
        return unpacked != null && unpacked.hasTrailingBytes();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        file.close();
    }

    private static byte[] peek(InputStream in, int length) throws IOException {
        in.mark(length);
        byte[] head = in.readNBytes(length);
        in.reset();
        return head;
    }

    private static boolean isGzip(InputStream in) throws IOException {
        byte[] head = peek(in, 2);
        return head.length == 2 && head[0] == (byte) 0x1F && head[1] == (byte) 0x8B;
    }

    /** What the text says of its encoding; null when it is no markup and says nothing. */
    private static @Nullable Charset charset(InputStream in) throws IOException {
        byte[] head = peek(in, HEAD);
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            in.skipNBytes(3);
            return StandardCharsets.UTF_8;
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            in.skipNBytes(2);
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            in.skipNBytes(2);
            return StandardCharsets.UTF_16LE;
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return text.stripLeading().startsWith("<") ? declared(text) : null;
    }

    private static Charset declared(String head) throws Refusal {
        Matcher declaration = DECLARED.matcher(head);
        if (!declaration.find()) {
            return StandardCharsets.UTF_8;
        }
        String name = declaration.group(1);
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            Refusal refusal = new Refusal(ProblemKind.UNKNOWN_ENCODING, name);
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || head[i] != (byte) bytes[i]) {
                return false;
            }
        }
        return true;
    }
}

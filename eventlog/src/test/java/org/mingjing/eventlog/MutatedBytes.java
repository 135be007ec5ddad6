package org.mingjing.eventlog;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/**
 * Valid input, damaged at some places as by a torn line, a clumsy editor or an enemy: cut off, left
 * out, doubled, with signs of the format or any byte in between.
 */
final class MutatedBytes {
    private static final byte[] PIECES =
            SomeLog.bytes("<>&\"'/=!-[];,\n\r\t{}0E9 ]]><!<?&#x;\u0000");

    private static final Charset[] CHARSETS = {
        StandardCharsets.UTF_8,
        Charset.forName("GB18030"),
        StandardCharsets.UTF_16,
        StandardCharsets.UTF_16LE
    };

    private MutatedBytes() {}

    /** A text in one of the encodings that spreadsheets write. */
    static byte[] inAnyEncoding(String text, Random random) {
        return text.getBytes(CHARSETS[random.nextInt(CHARSETS.length)]);
    }

    /** The same with one to six changes. */
    static byte[] of(byte[] original, Random random) {
        byte[] content = original.clone();
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes && content.length > 1; i++) {
            content = changed(content, random);
        }
        return content;
    }

    private static byte[] changed(byte[] content, Random random) {
        int at = random.nextInt(content.length);
        int length = Math.min(content.length - at, 1 + random.nextInt(20));
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(content, at);
            case 1 -> joined(content, at, new byte[0], at + length);
            case 2 -> joined(content, at, Arrays.copyOfRange(content, at, at + length), at);
            case 3 -> {
                int from = random.nextInt(PIECES.length);
                int to = Math.min(PIECES.length, from + 1 + random.nextInt(4));
                yield joined(content, at, Arrays.copyOfRange(PIECES, from, to), at);
            }
            case 4 -> joined(content, at, new byte[] {(byte) random.nextInt(256)}, at + 1);
            default -> {
                int from = random.nextInt(PIECES.length);
                yield joined(content, at, new byte[] {PIECES[from]}, at + 1);
            }
        };
    }

    private static byte[] joined(byte[] content, int head, byte[] middle, int tail) {
        byte[] all = Arrays.copyOf(content, head + middle.length + content.length - tail);
        System.arraycopy(middle, 0, all, head, middle.length);
        System.arraycopy(content, tail, all, head + middle.length, content.length - tail);
        return all;
    }
}

package org.mingjing.eventlog;

/**
 * Text out of a log as it may be shown: characters that steer a terminal, end a line or turn the
 * direction of writing are replaced by U+FFFD.
 */
public final class PlainText {
    private static final int REPLACEMENT = '\uFFFD';

    private PlainText() {}

    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().map(PlainText::shown).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static int shown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    REPLACEMENT;
            default -> character;
        };
    }
}
